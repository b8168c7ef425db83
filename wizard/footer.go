package wizard

import (
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"

	"peil/wizard/flow"
	"peil/wizard/look"
	"peil/wizard/page"
)

// always are the keys that mean the same on every page.
var always = struct{ Help, Terms, Stop key.Binding }{
	Help:  page.Bind("help", "h", "h", "f1"),
	Terms: page.Bind("help_terms", "h", "h", "f1"), // on a question it explains the terms too
	Stop:  page.Bind("stop", "ctrl+c", "ctrl+c"),
}

// footer names the keys. Where there is no room for all, the page's last go
// first; how to get help and how to stop always stay. That help explains terms too
// is said where it costs no key its place: the help names all keys.
func (m Model) footer(f frame, d page.Drawing) []string {
	keys := m.page.Keys(d)
	help := always.Help
	switch {
	case page.Types(m.page):
		help = page.Bind("help", "f1", "f1")
	case m.session.Place.Page == flow.Question:
		help = always.Terms
	}
	if m.helping != nil {
		keys = m.helping.Keys()
		help = key.Binding{}
	}
	own, last := m.labels(keys...), m.labels(help, always.Stop)
	if all := slices.Concat(own, last); m.helping == nil && len(m.flowed(all)) > f.footer {
		last = m.labels(brief(help), always.Stop)
	}
	for n := len(own); ; n-- {
		lines := m.flowed(append(own[:n:n], last...))
		if n == 0 || len(lines) <= f.footer {
			return lines[:min(len(lines), f.footer)]
		}
	}
}

// brief is the key of the help with its short label.
func brief(help key.Binding) key.Binding {
	help.SetHelp(help.Help().Key, always.Help.Help().Desc)
	return help
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
