package page

import (
	"slices"
	"strconv"
	"strings"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/wizard/look"
)

// mostUnsaid is how many domains that cannot be said yet have a row of their own.
// More of them are a wall that hides what is certain, and share one line.
const mostUnsaid = 3

// unsaid reports whether a level can lie so far apart that none is said.
func unsaid(l scoring.Range) bool { return l.High-l.Low > 1 }

// charted lists the domains that have a row in the picture.
func charted(d Drawing) []scoring.DomainResult {
	all := d.result().Domains
	said := slices.DeleteFunc(slices.Clone(all), func(dom scoring.DomainResult) bool { return unsaid(dom.Level) })
	if len(all)-len(said) > mostUnsaid {
		return said
	}
	return all
}

// domainAt is the domain under the cursor; ok is false where none has a row.
func domainAt(d Drawing, cursor int) (dom scoring.DomainResult, ok bool) {
	rows := charted(d)
	if len(rows) == 0 {
		return dom, false
	}
	return rows[clamped(cursor, len(rows)-1)], true
}

// longNames is how wide the picture is at least that calls the domains by their
// whole names.
const longNames = 84

// brief is the drawing with a voice that calls the domains in its sentences what
// they are called in the picture: two names for one thing on one screen are two
// things.
func brief(d Drawing) Drawing {
	if left, _ := d.columns(); left <= longNames {
		d.Voice = d.Voice.Brief()
	}
	return d
}

// chartLines draws the domains on the scale, with the level said in words beside. The
// long names of the domains stand where there is room for all of it.
//
// Where the cursor is [noRow], none of them is marked. The legend stands on the line of the scale, above the words; where that has no
// room for it, it is given back to stand elsewhere.
func chartLines(d Drawing, r scoring.Result, cursor int) (lines []string, legend string) {
	rows := charted(d)
	if len(rows) == 0 {
		return look.Styled(d.Styles.Text, d.Words.Result.AllUnsaid, d.textWidth()), ""
	}
	name, cell, gap, long := 20, 4, 2, d.Width > longNames
	switch {
	case d.Width < 60:
		name, cell, gap = 18, 3, 1 // leaves a range its three columns
	case long:
		name = 34
	}
	scale := look.Pad("", name)
	for _, l := range questions.Levels() {
		scale += strings.Repeat(" ", cell-1) + strconv.Itoa(int(l))
	}
	legend = legendOf(d)
	if beside := look.Pad(scale, name+5*cell+gap) + legend; look.Width(beside) <= d.Width {
		scale, legend = beside, ""
	}
	lines = []string{d.Styles.Dim.Render(scale)}
	at := noRow
	if cursor != noRow {
		at = clamped(cursor, len(rows)-1)
	}
	for i, dom := range rows {
		title := d.Voice.Domains[dom.ID].Short
		if long {
			title = d.Voice.Domains[dom.ID].Title
		}
		mark, style := d.Styles.Row(i == at)
		line := look.Pad(mark+" "+style.Render(title), name) + levelBar(d, dom, cell)
		lines = append(lines, d.Styles.Cut(look.Pad(line, name+5*cell+gap)+levelShort(d, dom.Level), d.Width))
	}
	if rest := len(r.Domains) - len(rows); rest > 0 {
		lines = append(lines, d.Styles.Cut("  "+d.Styles.Dim.Render(locale.Fill(d.Words.Result.Unsaid, "n", strconv.Itoa(rest))), d.Width))
	}
	return lines, legend
}

// legendOf says what the signs of the picture mean: those that stand in it, and no
// others. The level itself is said in words beside it.
func legendOf(d Drawing) string {
	w, signs, bars := d.Words.Result, d.Styles.Signs, ""
	for _, dom := range charted(d) {
		bars += levelBar(d, dom, 3)
	}
	var said []string
	for _, sign := range [][2]string{
		{signs.Range, w.SignRange}, {signs.Target, w.SignTarget}, {signs.Met, w.SignMet}, {signs.Level[0], w.SignNone}, {signs.Before, w.SignBefore},
	} {
		if strings.Contains(bars, sign[0]) {
			said = append(said, sign[0]+" "+sign[1])
		}
	}
	return strings.Join(said, "  ")
}

// levelBar draws the level of a domain: of a quick scan, which only indicates, as dots.
func levelBar(d Drawing, dom scoring.DomainResult, cell int) string {
	draw := d.Styles.Bar
	if d.Session.Scan.Scope == questions.Quick {
		draw = d.Styles.Dots
	}
	return draw(int(dom.Level.Low), int(dom.Level.High), int(dom.Target), int(d.before(dom.ID)), cell)
}

// before is the level of a domain in the scan before; 0 where there is none, or none that
// is certain.
func (d Drawing) before(domain string) questions.Level {
	if d.Session.Previous == nil {
		return 0
	}
	step := d.since()
	if l := step.ResultFrom.Domain(domain).Level; l.Known() {
		return l.Low
	}
	return 0
}

// levelShort is a level in words, or in numbers where there is no room for words.
func levelShort(d Drawing, l scoring.Range) string {
	switch {
	case d.Width >= 60:
		return d.Voice.RangeShort(l)
	case !l.Low.Valid():
		return d.Styles.Signs.Level[0]
	case l.Known():
		return strconv.Itoa(int(l.Low))
	}
	return strconv.Itoa(int(l.Low)) + "–" + strconv.Itoa(int(l.High))
}

// progressOf says what the domain under the cursor still needs.
func progressOf(d Drawing, cursor int) []string {
	dom, ok := domainAt(d, cursor)
	if !ok {
		return nil
	}
	text := d.Voice.Progress(dom)
	core := d.Voice.Core(dom, d.Session.Scan)
	switch {
	case core != "":
		text = "‘{domain}’: " + core + "."
	case !dom.Counts():
		text = d.Words.Result.Nothing
	case text == "":
		text = d.Words.Result.Reached
	}
	text = locale.Fill(text, "domain", d.Voice.Domains[dom.ID].Title)
	lines := look.Styled(d.Styles.Accent, text, d.textWidth())
	for len(lines) < progressLines {
		lines = append(lines, "") // so that nothing below moves with the cursor
	}
	return lines
}

// leastChart is how many lines of the chart stay above what a domain needs.
const leastChart = 4

// progressLines is how many lines what a domain needs takes as a rule.
const progressLines = 2
