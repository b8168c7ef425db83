package wizard

import (
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/wizard/flow"
	"peil/wizard/look"
)

// resultPage is where a school stands, as a picture. The cursor goes over the
// domains: each says what it still needs, and its target can be moved.
type resultPage struct{ cursor int }

var resultKeys = struct{ Higher, Lower, Plan, Review, Back, Widen key.Binding }{
	Higher: named("target", "+/-", "+", "="),
	Lower:  named("", "", "-"),
	Plan:   named("plan", "enter", "enter", "right"),
	Review: named("review", "o", "o"),
	Back:   named("back", "←", "left", "esc", "backspace"),
	Widen:  named("widen", "s", "s"),
}

func (p resultPage) update(msg tea.Msg, d drawing) (page, flow.Intent, tea.Cmd) {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return p, nil, nil
	}
	if by, ok := moved(press, d.height); ok {
		p.cursor = within(p.cursor+by, len(d.session.Questionnaire.Domains)-1)
		return p, nil, nil
	}
	switch k := resultKeys; {
	case key.Matches(press, k.Higher), key.Matches(press, k.Lower):
		by := questions.Level(1)
		if key.Matches(press, k.Lower) {
			by = -1
		}
		return p, p.aim(d, by), nil
	case key.Matches(press, k.Plan):
		return p, flow.GoTo{Place: flow.Place{Page: flow.Plan}}, nil
	case key.Matches(press, k.Review):
		return p, flow.GoTo{Place: flow.Place{Page: flow.Review, From: flow.Result}}, nil
	case key.Matches(press, k.Back):
		return p, flow.Back{}, nil
	case key.Matches(press, k.Widen) && d.session.Scan.Scope == questions.Quick:
		return p, flow.Widen{}, nil
	}
	return p, nil, nil
}

// aim moves the target of the domain under the cursor. The target of the whole
// scan is not written as one of the domain.
func (p resultPage) aim(d drawing, by questions.Level) flow.Intent {
	id := d.session.Questionnaire.Domains[p.cursor].ID
	s := d.session.Scan
	target := min(max(s.TargetOf(id)+by, questions.FirstSteps), questions.StructuralImprovement)
	s.Targets = nil
	if target == s.TargetOf(id) {
		target = 0
	}
	return flow.Aim{Domain: id, Target: target}
}

func (p resultPage) view(d drawing) []string {
	r := d.session.Result()
	head, chart, need := p.head(d, r), p.chart(d, r), p.progress(d, r)
	blocks := []look.Block{
		{Lines: head},
		{Lines: p.held(d, r), Rank: 1},
		{Lines: p.doubt(d, r), Rank: 4},
		{Lines: p.indication(d), Rank: 6},
		{Lines: []string{""}, Rank: 8},
		{Lines: chart},
		{Lines: need},
		{Lines: []string{""}, Rank: 7},
		{Lines: p.selfImage(d, r), Rank: 3},
		{Lines: p.poll(d), Rank: 5},
		{Lines: p.coverage(d, r), Rank: 9},
	}
	lines := look.Fit(blocks, d.height)
	if len(lines) <= d.height {
		return lines
	}
	row := 1 + p.cursor
	need = need[:min(len(need), max(d.height-len(head)-leastChart, 0))]
	shown, _ := d.styles.Window(chart, row, row, 0, d.height-len(head)-len(need), d.width)
	return append(append(head, shown...), need...)
}

// head says where the school stands.
func (p resultPage) head(d drawing, r scoring.Result) []string {
	stands := d.voice.Stands(d.session.Scan.School.Name, r)
	mean := ""
	if r.Mean > 0 {
		mean = locale.Fill(d.words.Result.Mean, "mean", d.voice.Means(r.Mean, r.MeanHigh))
	}
	if look.Width(stands)+look.Width(mean)+6 <= d.width {
		return []string{d.styles.Ends(d.styles.Strong.Render(stands)+" "+sign(d, r.Level), d.styles.Dim.Render(mean), d.width)}
	}
	lines := look.Styled(d.styles.Strong, stands, d.width)
	return append(lines, d.styles.Dim.Render(mean))
}

// sign is the shape of a level that is certain.
func sign(d drawing, l scoring.Range) string {
	if !l.Known() {
		return ""
	}
	return d.styles.Sign(int(l.Low))
}

// held says what holds the school down.
func (p resultPage) held(d drawing, r scoring.Result) []string {
	return said(d, d.voice.HeldDown(r))
}

// doubt says what is not known, who can settle it and what is certain all the same.
func (p resultPage) doubt(d drawing, r scoring.Result) []string {
	settle := scoring.Settle(d.session.Questionnaire, d.session.Scan, r)
	return said(d, strings.TrimSpace(d.voice.Doubt(r, settle)+" "+d.voice.Certain(r)))
}

// said is a sentence in lines; none where there is none.
func said(d drawing, sentence string) []string {
	if sentence == "" {
		return nil
	}
	return look.Wrap(sentence, d.width)
}

// indication says what a quick scan is worth.
func (p resultPage) indication(d drawing) []string {
	if d.session.Scan.Scope != questions.Quick {
		return nil
	}
	return look.Styled(d.styles.Dim, d.voice.Words.Result.Quick, d.width)
}

// chart draws the domains on the scale, with the level said in words beside. The
// long names of the domains stand where there is room for all of it.
func (p resultPage) chart(d drawing, r scoring.Result) []string {
	name, cell, gap, long := 20, 5, 2, false
	switch {
	case d.width < 60:
		name, cell, gap = 18, 3, 1 // leaves a range its three columns
	case d.width > 90:
		name, long = 34, true
	}
	scale := look.Pad("", name)
	for _, l := range questions.Levels() {
		scale += strings.Repeat(" ", cell-1) + itoa(int(l))
	}
	lines := []string{d.styles.Dim.Render(scale)}
	draw := d.styles.Bar
	if d.session.Scan.Scope == questions.Quick {
		draw = d.styles.Dots
	}
	for i, dom := range r.Domains {
		title := d.voice.Domains[dom.ID].Short
		if long {
			title = d.voice.Domains[dom.ID].Title
		}
		mark, style := d.styles.Row(i == p.cursor)
		line := look.Pad(mark+" "+style.Render(title), name) +
			draw(int(dom.Level.Low), int(dom.Level.High), int(dom.Target), cell)
		lines = append(lines, d.styles.Cut(look.Pad(line, name+5*cell+gap)+p.level(d, dom.Level), d.width))
	}
	return lines
}

// level is a level in words, or in numbers where there is no room for words.
func (p resultPage) level(d drawing, l scoring.Range) string {
	switch {
	case d.width >= 60:
		return d.voice.RangeShort(l)
	case !l.Low.Valid():
		return d.styles.Signs.Level[0]
	case l.Known():
		return itoa(int(l.Low))
	}
	return itoa(int(l.Low)) + "–" + itoa(int(l.High))
}

// selfImage sets what the school thought beside what was measured.
func (p resultPage) selfImage(d drawing, r scoring.Result) []string {
	say := d.voice.SelfImage
	if d.height < 24 {
		say = d.voice.SelfImageBeside
	}
	said := say(d.session.Scan.SelfImage, r)
	if said == "" {
		return nil
	}
	return look.Styled(d.styles.Text, said, d.width)
}

// poll sets what others thought of theirs beside it: a line that says who they
// were.
func (p resultPage) poll(d drawing) []string {
	poll := d.session.Questionnaire.Poll
	if poll == nil || poll.Country != d.session.Scan.School.Country {
		return nil
	}
	var counts []string
	for i, c := range poll.Counts {
		counts = append(counts, d.styles.Sign(i+1)+" "+itoa(c))
	}
	return look.Wrap(strings.Join(counts, "  ")+"  "+d.styles.Dim.Render(d.voice.Poll), d.width)
}

// progress says what the domain under the cursor still needs.
func (p resultPage) progress(d drawing, r scoring.Result) []string {
	dom := r.Domains[p.cursor]
	text := d.voice.Progress(dom)
	switch {
	case !dom.Counts():
		text = d.words.Result.Nothing
	case text == "":
		text = d.words.Result.Reached
	}
	text = locale.Fill(text, "domain", d.voice.Domains[dom.ID].Title)
	lines := look.Styled(d.styles.Accent, text, d.width)
	for len(lines) < progressLines {
		lines = append(lines, "") // so that nothing below moves with the cursor
	}
	return lines
}

// leastChart is how many lines of the chart stay above what a domain needs.
const leastChart = 4

// progressLines is how many lines what a domain needs takes as a rule.
const progressLines = 2

func (p resultPage) coverage(d drawing, r scoring.Result) []string {
	lines := look.Styled(d.styles.Dim, d.voice.Coverage(r), d.width)
	if e := d.voice.Evidence(r); e != "" {
		lines = append(lines, look.Styled(d.styles.Dim, e, d.width)...)
	}
	return append([]string{""}, lines...)
}

func (p resultPage) title(d drawing) string {
	scope := d.voice.Scopes[string(d.session.Scan.Scope)]
	if d.session.Scan.Scope == questions.Quick {
		scope = locale.Fill(d.words.Result.Indication, "scope", scope)
	}
	return d.words.Result.Title + " · " + scope
}

func (p resultPage) keys(d drawing) []key.Binding {
	k := resultKeys
	keys := []key.Binding{k.Plan}
	if d.session.Scan.Scope == questions.Quick {
		keys = append(keys, k.Widen)
	}
	return append(keys, k.Review, k.Back, k.Higher, moveKeys.Up)
}

func (p resultPage) help(d drawing) []string {
	paragraphs := []string{d.words.Result.Title, d.words.Result.Help}
	for _, l := range questions.Levels() {
		paragraphs = append(paragraphs, d.voice.LevelOf(l)+": "+d.voice.Meaning(l))
	}
	if f := d.voice.Framework; f.Note != "" {
		paragraphs = append(paragraphs, f.Note)
	}
	return paragraphs
}
