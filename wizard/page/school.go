package page

import (
	"strings"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"

	"peil/questions/locale"
	"peil/scoring"
	"peil/wizard/flow"
)

// schoolPage asks who is scanned: before the first question, and again from a page
// of a scan under way, to which it goes back.
type schoolPage struct {
	*form
	name, owner, respondents, askedBy *textField
	country, sector                   *choiceField
}

func newSchoolPage(d Drawing) Page {
	s := d.Session.School()
	p := schoolPage{
		name: newLineField(s.School.Name), owner: newLineField(s.School.Owner),
		country: chosen(locale.Countries(), s.School.Country), sector: chosen(sectors(), s.School.Sector),
		respondents: newLineField(strings.Join(s.Respondents, ", ")), askedBy: newLineField(s.AskedBy),
	}
	p.respondents.longest = scoring.LongestNote // a list of lines
	p.form = newForm(p.name, p.owner, p.country, p.sector, p.respondents, p.askedBy)
	p.form.saves = d.Session.Aside()
	return p
}

// sectors are the kinds of school, the unsaid one first.
func sectors() []string { return append([]string{""}, scoring.Sectors()...) }

func (p schoolPage) rows(d Drawing) []formRow {
	w := d.Words.School
	var countries []string
	for _, c := range locale.Countries() {
		countries = append(countries, w.Countries[string(c)])
	}
	kinds := []string{w.Unsaid}
	for _, s := range scoring.Sectors() {
		kinds = append(kinds, d.Voice.Sectors[s])
	}
	return []formRow{
		{field: p.name, label: w.Name, hint: w.NameHint, wrong: wanted(p.name, w.NameMissing)},
		{field: p.owner, label: w.Owner},
		{field: p.country, label: w.Country, options: countries},
		{field: p.sector, label: w.Sector, options: kinds},
		{field: p.respondents, label: w.Respondents, hint: w.Roles, wrong: p.tooLong(d)},
		{field: p.askedBy, label: w.AskedBy},
	}
}

// tooLong says a message where one of the respondents takes more than a line.
func (p schoolPage) tooLong(d Drawing) func() string {
	return func() string {
		for _, one := range p.who() {
			if utf8.RuneCountInString(scoring.Line(one)) > scoring.LongestLine {
				return d.Words.School.RoleLong
			}
		}
		return ""
	}
}

func (p schoolPage) who() []string { return strings.Split(p.respondents.String(), ",") }

func (p schoolPage) Update(msg tea.Msg, d Drawing) (Page, Want, tea.Cmd) {
	switch p.form.update(msg, d, p.rows(d)) {
	case finished, saved:
		return p, wants(p.intent()), nil
	case left:
		return p, Do{flow.Back{Keep: p.intent()}}, nil
	}
	return p, nil, nil
}

func (p schoolPage) intent() flow.Intent {
	return flow.Describe{
		School: scoring.School{
			Name: p.name.said(), Owner: p.owner.said(),
			Country: locale.Countries()[p.country.at], Sector: sectors()[p.sector.at],
		},
		Respondents: p.who(),
		AskedBy:     p.askedBy.said(),
	}
}

// pending keeps a half-filled page of a school that already has a name.
func (p schoolPage) pending(Drawing) flow.Intent {
	if scoring.Line(p.name.String()) == "" {
		return nil
	}
	return p.intent()
}

func (p schoolPage) View(d Drawing) []string {
	title := d.Words.School.Title
	if described(d) {
		title = d.Words.School.TitleAgain
	}
	return p.form.view(d, title, p.rows(d))
}

// described reports whether the page is about a scan that has a name, and not about
// one that begins.
func described(d Drawing) bool { return d.Session.Aside() || d.Session.Named() }

func (p schoolPage) Title(d Drawing) string {
	if described(d) {
		return d.Words.School.Again
	}
	return d.Words.Start.Short
}

func (p schoolPage) Help(d Drawing) []string {
	if d.Session.Aside() {
		return []string{d.Words.School.Help, d.Words.School.HelpAgain}
	}
	return []string{d.Words.School.Help}
}
