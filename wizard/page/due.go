package page

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"peil/questions/locale"
	"peil/scoring"
	"peil/wizard/flow"
	"peil/wizard/look"
)

// duePage asks what to do with a scan that is of about a year ago, or of an earlier
// version of the questionnaire.
type duePage struct {
	record  scoring.Record
	closed  bool // it is of an earlier version, and cannot be gone on with
	entries []dueEntry
	cursor  int
}

// dueEntry is a choice of the page.
type dueEntry int

const (
	dueFollow dueEntry = iota
	dueLook
	dueGoOn
)

// NewDuePage makes the page about a scan that was read to go on with it: a new one can
// follow it or not, and it is closed or can be gone on with.
func NewDuePage(record scoring.Record, follows, closed bool) Page {
	p := duePage{record: record, closed: closed}
	if follows {
		p.entries = append(p.entries, dueFollow)
	}
	p.entries = append(p.entries, dueLook)
	if !closed {
		p.entries = append(p.entries, dueGoOn)
	}
	return p
}

func (p duePage) last() int { return len(p.entries) - 1 }

func (p duePage) Update(msg tea.Msg, _ Drawing) (Page, Want, tea.Cmd) {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return p, nil, nil
	}
	if by, ok := moved(press, p.last()+1); ok {
		p.cursor = clamped(p.cursor+by, p.last())
		return p, nil, nil
	}
	switch n := digit(press); {
	case n >= 1 && n-1 <= p.last():
		p.cursor = n - 1
	case !key.Matches(press, twinKeys.Choose):
		return p, nil, nil
	}
	switch p.entries[p.cursor] {
	case dueFollow:
		return p, FollowRead{}, nil
	case dueLook:
		return p, Do{flow.Look{Record: p.record}}, nil
	}
	return p, GoOn{}, nil
}

func (p duePage) View(d Drawing) []string {
	w := d.Words.Due
	lead := w.Lead
	if p.closed {
		lead = w.Closed
	}
	fill := func(s string) string {
		return locale.Fill(s, "school", p.record.Scan.School.Name, "date", p.day(d))
	}
	lines := append(look.Styled(d.Styles.Strong, fill(w.Title), d.Width), "")
	lines = append(lines, look.Styled(d.Styles.Text, fill(lead), d.Width)...)
	said := [][2]string{{w.Follow, w.FollowText}, {w.Look, w.LookText}, {w.GoOn, w.GoOnText}}
	for i, e := range p.entries {
		name, meaning := said[e][0], said[e][1]
		if d.small() && i != p.cursor {
			meaning = ""
		}
		lines = append(append(lines, ""), entryLines(d, i, p.cursor, name, meaning)...)
	}
	return lines[:min(len(lines), d.Height)]
}

func (p duePage) day(d Drawing) string {
	if !d.Ready() {
		return p.record.Scan.Date.String()
	}
	return d.Voice.Day(p.record.Scan.Date)
}

func (p duePage) Title(d Drawing) string { return d.Words.Start.GoOn }

func (p duePage) Keys(Drawing) []key.Binding { return []key.Binding{moveKeys.Up, twinKeys.Choose} }

func (p duePage) Help(d Drawing) []string { return []string{d.Words.Due.Help} }
