package wizard

import (
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"

	"peil/questions/locale"
	"peil/scoring"
	"peil/wizard/flow"
	"peil/wizard/look"
	"peil/wizard/page"
)

// View draws the screen.
func (m Model) View() tea.View {
	v := tea.NewView(strings.Join(m.screen(), "\n"))
	v.AltScreen = true
	v.WindowTitle = "peil"
	return v
}

// screen is every line of the screen.
func (m Model) screen() []string {
	if m.tooSmall() {
		return look.Wrap(locale.Fill(m.words.Frame.Small,
			"width", fmt.Sprint(smallestWidth), "height", fmt.Sprint(smallestHeight)), max(m.width, 1))
	}
	f := m.frame()
	d := m.drawingIn(f)
	lines := append(make([]string, 0, m.height), m.header(d)...)
	if f.above {
		lines = append(lines, "")
	}
	body := m.body(d, f)
	for i := range f.height {
		line := ""
		if i < len(body) {
			line = body[i]
		}
		lines = append(lines, " "+line)
	}
	if f.below {
		lines = append(lines, "")
	}
	lines = append(lines, m.noticeLines()...)
	return append(lines, m.footer(f, d)...)
}

func (m Model) body(d page.Drawing, f frame) []string {
	if m.helping != nil {
		return m.helping.View(d)
	}
	body := m.page.View(d)
	if f.side {
		return m.styles.Beside(side(d), sideWidth, body, f.height)
	}
	return body
}

// header names the program, the school and the page, and shows how far the
// sitting is. Where both names do not fit, the school's is cut: what one looks at
// stays said.
func (m Model) header(d page.Drawing) []string {
	title := m.page.Title(d)
	if m.helping != nil {
		title = m.words.Frame.Help
	}
	across := m.across()
	left := " " + m.styles.Key.Render("peil")
	title = m.styles.Cut(title, across-look.Width(left)-leastName)
	if name := m.session.Scan.School.Name; name != "" {
		room := across - look.Width(left) - look.Width(title) - 5
		if m.session.Looking {
			room -= 2 + look.Width(m.words.Due.Looking)
		}
		left += "  " + m.styles.Strong.Render(m.styles.Cut(name, room))
	}
	if m.session.Looking {
		left += "  " + m.styles.Warning.Render(m.words.Due.Looking)
	}
	lines := []string{m.styles.Ends(left, m.styles.Dim.Render(title)+" ", across)}
	if d.Ready() && m.session.Place.Page == flow.Question {
		return append(lines, " "+m.progress(across-2))
	}
	return append(lines, " "+m.styles.Dim.Render(strings.Repeat(m.styles.Signs.Rule, max(across-2, 0))))
}

// leastName is how many columns the name of the school keeps, the space around it
// included.
const leastName = 14

// progress shows how much of the scan has an answer. Where one is among the
// questions is said in the title.
func (m Model) progress(width int) string {
	asked := m.session.Scan.Questions(m.session.Questionnaire)
	done, of := 0, len(asked)
	for _, q := range asked {
		if m.session.Scan.Answers[q.ID].Kind() != scoring.Open {
			done++
		}
	}
	label := fmt.Sprintf("%d/%d", done, of)
	if width >= 60 {
		label = locale.Fill(m.words.Question.Answered, "n", fmt.Sprint(done), "of", fmt.Sprint(of))
	}
	return m.styles.Progress(done, of, width, label)
}

// side lists the domains, each with how far it is, the one at hand marked.
func side(d page.Drawing) []string {
	s := d.Session
	at := ""
	if dom := s.Questionnaire.DomainOf(s.Place.Question); dom != nil {
		at = dom.ID
	}
	var lines []string
	for i := range s.Questionnaire.Domains {
		dom := &s.Questionnaire.Domains[i]
		done, of := 0, 0
		for j := range dom.Questions {
			if q := &dom.Questions[j]; q.In(s.Scan.Scope) {
				of++
				if s.Scan.Answers[q.ID].Kind() != scoring.Open {
					done++
				}
			}
		}
		if of == 0 {
			continue
		}
		name, count := d.Voice.Domains[dom.ID].Short, fmt.Sprintf("%d/%d", done, of)
		style, cursor := d.Styles.Dim, " "
		if done == of {
			style = d.Styles.Text
		}
		if dom.ID == at {
			style, cursor = d.Styles.Strong, d.Styles.Accent.Render(d.Styles.Signs.Cursor)
		}
		lines = append(lines, d.Styles.Ends(cursor+" "+style.Render(name), style.Render(count), sideWidth))
	}
	return lines
}
