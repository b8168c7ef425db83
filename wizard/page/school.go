package page

import (
	"strings"

	tea "charm.land/bubbletea/v2"
	"charm.land/huh/v2"

	"peil/questions/locale"
	"peil/scoring"
	"peil/wizard/flow"
)

// schoolPage asks who is scanned.
type schoolPage struct {
	*form
	fields *schoolFields // shared with the form, which writes into it
}

type schoolFields struct {
	name, owner, respondents, askedBy string
	country                           locale.Country
	sector                            string
}

func newSchoolPage(d Drawing) Page {
	s := d.Session.Scan
	p := schoolPage{fields: &schoolFields{
		name: s.School.Name, owner: s.School.Owner, country: s.School.Country, sector: s.School.Sector,
		respondents: strings.Join(s.Respondents, ", "), askedBy: s.AskedBy,
	}}
	p.form = newForm(d, p.build)
	return p
}

func (p schoolPage) build(d Drawing) []huh.Field {
	w, f := d.Words.School, p.fields
	countries := make([]huh.Option[locale.Country], 0, 2)
	for _, c := range locale.Countries() {
		countries = append(countries, huh.NewOption(w.Countries[string(c)], c))
	}
	sectors := []huh.Option[string]{huh.NewOption(w.Unsaid, "")}
	for _, s := range scoring.Sectors() {
		sectors = append(sectors, huh.NewOption(d.Voice.Sectors[s], s))
	}
	return []huh.Field{
		huh.NewInput().Title(w.Name).Placeholder(w.NameHint).Value(&f.name).Validate(wanted(w.NameMissing)),
		huh.NewInput().Title(w.Owner).Value(&f.owner),
		huh.NewSelect[locale.Country]().Title(w.Country).Inline(true).Options(countries...).Value(&f.country),
		huh.NewSelect[string]().Title(w.Sector).Inline(true).Options(sectors...).Value(&f.sector),
		huh.NewInput().Title(w.Respondents).Placeholder(w.Roles).Value(&f.respondents),
		huh.NewInput().Title(w.AskedBy).Value(&f.askedBy),
	}
}

func (p schoolPage) Update(msg tea.Msg, d Drawing) (Page, Want, tea.Cmd) {
	state, cmd := p.form.update(msg)
	switch state {
	case finished:
		return p, wants(p.intent()), cmd
	case left:
		return p, Do{flow.Back{}}, cmd
	}
	return p, nil, cmd
}

func (p schoolPage) intent() flow.Intent {
	f := p.fields
	return flow.Describe{
		School:      scoring.School{Name: f.name, Owner: f.owner, Country: f.country, Sector: f.sector},
		Respondents: strings.Split(f.respondents, ","),
		AskedBy:     f.askedBy,
	}
}

// pending keeps a half-filled page of a school that already has a name.
func (p schoolPage) pending(d Drawing) flow.Intent {
	if scoring.Line(p.fields.name) == "" {
		return nil
	}
	return p.intent()
}

func (p schoolPage) View(d Drawing) []string { return p.form.view(d, d.Words.School.Title) }
func (p schoolPage) Title(d Drawing) string  { return d.Words.Start.Short }
func (p schoolPage) Help(d Drawing) []string { return []string{d.Words.School.Help} }
