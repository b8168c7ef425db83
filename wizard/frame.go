package wizard

import (
	"fmt"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"peil/questions/locale"
	"peil/scoring"
	"peil/wizard/flow"
	"peil/wizard/look"
	"peil/wizard/page"
)

// The smallest screen that peil draws on, and from where a list of domains
// stands at the side.
const (
	smallestWidth  = 40
	smallestHeight = 16
	wideFrom       = 110
	sideWidth      = 25
	sideGap        = 3   // between the list and the page
	widestPage     = 153 // a text, and what stands beside it
)

// across is the column behind the right edge of everything on the screen.
func (m Model) across() int { return min(m.width, sideWidth+sideGap+widestPage+2) }

// frame is how the screen is divided.
type frame struct {
	width, height int  // of the page
	side          bool // a list of domains at the left
	above, below  bool // blank lines around the page
	footer        int  // lines of the footer
}

func (m Model) frame() frame {
	f := frame{above: m.height >= 20, below: m.height >= 26, footer: 1}
	if m.width < 60 {
		f.footer = 2
	}
	f.side = m.width >= wideFrom && m.voice != nil && m.sided()
	f.width = m.across() - 2
	if f.side {
		f.width -= sideWidth + sideGap
	}
	f.width = max(page.Width(m.page, f.width), 1)
	f.height = m.height - 2 - f.footer
	for _, blank := range []bool{f.above, f.below} {
		if blank {
			f.height--
		}
	}
	f.height = max(f.height-len(m.noticeLines()), 1)
	return f
}

// sided reports whether the page is one where the domains help to find one's way.
func (m Model) sided() bool {
	switch m.session.Place.Page {
	case flow.Part, flow.Question:
		return true
	}
	return false
}

// tooSmall reports whether there is no room for a page.
func (m Model) tooSmall() bool { return m.width < smallestWidth || m.height < smallestHeight }

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
	f, d := m.frame(), m.drawing()
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
		left += "  " + m.styles.Strong.Render(m.styles.Cut(name, room))
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

// notice is what must not be overlooked: a save that failed, a file that another
// program changed.
func (m Model) notice() string {
	switch {
	case m.saved.err != nil:
		return m.words.Frame.NotSaved
	case m.saved.slow && m.saved.leaving:
		return m.words.Frame.SlowLeaving
	case m.saved.slow:
		return m.words.Frame.Slow
	case m.saved.instead != "" && m.session.Place.Page != flow.Done:
		return locale.Fill(m.words.Frame.Instead, "file", page.BaseName(m.saved.instead), "new", page.BaseName(m.saved.path))
	}
	return m.hint
}

// always are the keys that mean the same on every page.
var always = struct{ Help, Terms, Stop key.Binding }{
	Help:  page.Bind("help", "h", "h", "f1"),
	Terms: page.Bind("help_terms", "h", "h", "f1"), // on a question it explains the terms too
	Stop:  page.Bind("stop", "ctrl+c", "ctrl+c"),
}

// noticeLines is the notice, whole: its end says what to do.
func (m Model) noticeLines() []string {
	n := m.notice()
	if n == "" {
		return nil
	}
	lines := look.Styled(m.styles.Warning, n, m.across()-2)
	for i := range lines {
		lines[i] = " " + lines[i]
	}
	return lines[:min(len(lines), 4)]
}

// footer names the keys. Where there is no room for all, the page's last go
// first; how to get help and how to stop always stay.
func (m Model) footer(f frame, d page.Drawing) []string {
	keys := m.page.Keys(d)
	help := always.Help
	if m.session.Place.Page == flow.Question {
		help = always.Terms
	}
	if page.Types(m.page) {
		help = page.Bind("help", "f1", "f1")
	}
	if m.helping != nil {
		keys = m.helping.Keys()
		help = key.Binding{}
	}
	own, last := m.labels(keys...), m.labels(help, always.Stop)
	for n := len(own); ; n-- {
		lines := m.flowed(append(own[:n:n], last...))
		if n == 0 || len(lines) <= f.footer {
			return lines[:min(len(lines), f.footer)]
		}
	}
}

// label is a key with what it does, drawn, and the columns that takes.
type label struct {
	text  string
	width int
}

func (m Model) labels(keys ...key.Binding) []label {
	labels := make([]label, 0, len(keys))
	for _, k := range keys {
		if h := k.Help(); h.Key != "" && k.Enabled() {
			does := m.words.Keys[h.Desc]
			labels = append(labels, label{
				m.styles.Key.Render(h.Key) + " " + m.styles.Dim.Render(does),
				look.Width(h.Key) + 1 + look.Width(does),
			})
		}
	}
	return labels
}

// flowed sets labels in lines.
func (m Model) flowed(labels []label) []string {
	var lines []string
	var line strings.Builder
	line.Grow(4 * m.across()) // with the colours
	width := 0
	for _, l := range labels {
		switch {
		case width == 0:
			line.WriteString(" ")
			width = 1
		case width+2+l.width < m.across():
			line.WriteString("  ")
			width += 2
		default:
			lines = append(lines, line.String())
			line.Reset()
			line.WriteString(" ")
			width = 1
		}
		line.WriteString(l.text)
		width += l.width
	}
	return append(lines, line.String())
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
