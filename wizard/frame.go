package wizard

import (
	"peil/questions/locale"
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

// drawing is what a page gets.
func (m Model) drawing() page.Drawing { return m.drawingIn(m.frame()) }

// drawingIn is [Model.drawing] on a screen that is divided already.
func (m Model) drawingIn(f frame) page.Drawing {
	return page.Drawing{
		Width:     f.width,
		Height:    f.height,
		Styles:    m.styles,
		Languages: m.options.Languages,
		Words:     m.words,
		Voice:     m.voice,
		Session:   m.session,
		Derived:   new(page.Derived),
		Scans:     m.scans,
		Folder:    m.folder,
		Path:      m.saved.path,
		Home:      m.options.Home,
		Reports:   m.reports,
	}
}
