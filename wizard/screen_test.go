package wizard

import (
	"fmt"
	"image/color"
	"os"
	"os/exec"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"peil/questions/locale"
	"peil/scoring"
	"peil/wizard/flow"
	"peil/wizard/look"
	"peil/wizard/page"
)

// sizes of a terminal: the smallest, the usual, the edges of the layout and a
// few odd ones.
var sizes = [][2]int{{40, 16}, {41, 17}, {59, 19}, {60, 20}, {80, 24}, {80, 26}, {109, 30}, {110, 30}, {120, 40}, {200, 60}}

// onEveryScreen visits every scene at some sizes: in both languages, and once more
// with the signs of old consoles.
func onEveryScreen(t *testing.T, sizes [][2]int, check func(t *testing.T, name string, p *person)) {
	t.Helper()
	looks := []struct {
		name  string
		l     locale.Language
		signs look.Signs
		sizes [][2]int
	}{
		{"nl", locale.Dutch, look.Rich(), sizes},
		{"en", locale.English, look.Rich(), sizes},
		{"nl plain", locale.Dutch, look.Plain(), sizes[:1]},
	}
	for _, s := range scenes {
		t.Run(s.name, func(t *testing.T) {
			t.Parallel()
			for _, as := range looks {
				p := s.opens(t, as.l, as.signs)
				for _, size := range as.sizes {
					p.resizes(size[0], size[1])
					check(t, fmt.Sprintf("%s %dx%d", as.name, size[0], size[1]), p)
				}
			}
		})
	}
}

// Whatever the size, the screen fits, and says how to stop.
func TestEveryScreenFits(t *testing.T) {
	onEveryScreen(t, sizes, func(t *testing.T, name string, p *person) {
		if fault := unfit(p); fault != "" {
			t.Errorf("%s: %s\n%s", name, fault, p.screen())
		}
	})
}

// unfit says what is wrong with how a screen fits; nothing where it does.
func unfit(p *person) string {
	m := p.model
	lines := m.screen()
	if len(lines) > max(m.height, 1) && m.height >= smallestHeight {
		return fmt.Sprintf("%d lines on a screen of %d", len(lines), m.height)
	}
	for i, l := range lines {
		if w := look.Width(l); w > max(m.width, 1) || strings.Contains(l, "\n") {
			return fmt.Sprintf("line %d is %d wide on a screen of %d", i+1, w, m.width)
		}
	}
	if m.width < smallestWidth || m.height < smallestHeight {
		return ""
	}
	d := m.drawing()
	body := m.page.View(d)
	if m.helping != nil {
		body = m.helping.View(d)
	}
	if len(body) > d.Height {
		return fmt.Sprintf("the page has %d lines in a room of %d, and loses its end", len(body), d.Height)
	}
	if !strings.Contains(strings.Join(lines[len(lines)-m.frame().footer:], " "), "ctrl+c") {
		return "the footer does not say how to stop"
	}
	return ""
}

// cursorless are the scenes that have nothing to choose.
var cursorless = map[string]bool{
	"fault": true, "part-first": true, "part-promised": true, "part-ict": true, "plan-empty": true, "action": true, "ask-list": true, "ask-all": true,
	"ask-none": true, "done": true, "done-open": true, "done-writing": true, "done-failed": true, "help": true,
}

// unanswered are the scenes whose cursor is on no option until it is moved: enter
// alone answers nothing.
var unanswered = map[string]bool{"self-image-open": true, "question-open": true, "question-earlier": true}

// Going down to the last row, the cursor stays on the screen. Where nothing was
// answered it comes with the first step.
func TestTheCursorIsAlwaysVisible(t *testing.T) {
	onEveryScreen(t, [][2]int{{40, 16}, {80, 24}}, func(t *testing.T, name string, p *person) {
		scene := t.Name()[strings.LastIndex(t.Name(), "/")+1:]
		if cursorless[scene] {
			return
		}
		if unanswered[scene] {
			p.press("down")
		}
		before := ""
		for range 60 {
			body := strings.Join(p.model.page.View(p.model.drawing()), "\n")
			if !strings.Contains(body, p.model.styles.Signs.Cursor) {
				t.Fatalf("%s: no cursor\n%s", name, p.screen())
			}
			if body == before {
				break
			}
			before = body
			p.press("down")
		}
		p.press("home")
		if page.Types(p.model.page) {
			walksForm(t, name, p)
		}
	})
}

// Where nothing was answered the cursor is on nothing, and comes with the first
// step.
func TestWithoutAnAnswerTheCursorIsOnNothing(t *testing.T) {
	for scene := range unanswered {
		for _, size := range sizes {
			p := sceneOf(t, scene).opens(t, locale.Dutch, look.Rich()).resizes(size[0], size[1])
			if p.model.frame().side {
				continue // the list of domains has a cursor too
			}
			p.seesNo("▌").press("down").seesAt("1")
		}
	}
}

// walksForm goes through the fields of a form and back, and to a fault in each
// where there can be one.
func walksForm(t *testing.T, name string, p *person) {
	t.Helper()
	for i := range 14 {
		p.press([]string{"tab", "shift+tab"}[i/7])
		body := p.model.page.View(p.model.drawing())
		if !strings.Contains(strings.Join(body, "\n"), p.model.styles.Signs.Cursor) {
			t.Fatalf("%s: no cursor\n%s", name, p.screen())
		}
		if fault := unfit(p); fault != "" {
			t.Fatalf("%s: %s\n%s", name, fault, p.screen())
		}
	}
}

// What is wrong with a field is said on every screen.
func TestAFaultInAFieldIsSeen(t *testing.T) {
	for _, size := range sizes {
		p := sits(t).resizes(size[0], size[1]).press("1").press("space", "enter").sees("Vul een naam in: zo heet ook het bestand.")
		p.types("De Linde").press("enter").seesNo("Vul een naam in")
		sceneOf(t, "note").opens(t, locale.Dutch, look.Rich()).resizes(size[0], size[1]).
			press("tab", "tab").types("x").press("enter").sees("Schrijf de datum als 21-11-2026, of laat het veld leeg.", "1-9-2025x")
		sceneOf(t, "work").opens(t, locale.Dutch, look.Rich()).resizes(size[0], size[1]).
			press("tab").types("x").press("esc").sees("Schrijf de datum als 21-11-2026, of laat het veld leeg.").seesAt("> x")
		sceneOf(t, "school").opens(t, locale.Dutch, look.Rich()).resizes(size[0], size[1]).types("De Linde").press("tab", "tab", "tab", "tab").
			pastes(strings.Repeat("r", scoring.LongestLine+1)).press("enter").sees("Een van de rollen is te lang").seesAt("rrr")
		sceneOf(t, "reason").opens(t, locale.Dutch, look.Rich()).resizes(size[0], size[1]).press("enter").sees("Geef kort de reden")
	}
}

// What scrolls can be read to its end.
func TestWhatScrollsCanBeReadToItsEnd(t *testing.T) {
	for _, name := range []string{"fault", "action", "ask-list", "help"} {
		p := sceneOf(t, name).opens(t, locale.Dutch, look.Rich()).resizes(40, 16)
		more := func(sign string) bool { return strings.Contains(p.screen(), sign+"\n") }
		for range 400 {
			p.press("down")
		}
		p.wants(more("↑") && !more("↓"), name+" scrolls to its end")
		for range 400 {
			p.press("up")
		}
		p.wants(more("↓") && !more("↑"), name+" scrolls back")
	}
}

// All that stands on a screen ends at one edge, that of the rule under its title.
func TestOneRightEdge(t *testing.T) {
	onEveryScreen(t, [][2]int{{80, 24}, {110, 30}, {120, 40}, {200, 60}}, func(t *testing.T, name string, p *person) {
		for i, line := range strings.Split(p.screen(), "\n") {
			if w := look.Width(strings.TrimRight(line, " ")); w >= p.model.across() {
				t.Errorf("%s: line %d ends at column %d, behind the edge at %d\n%s", name, i+1, w, p.model.across()-1, p.screen())
				return
			}
		}
	})
}

// A wide screen is used: beside what is chosen from stands what it means. The plan
// gives its titles their room first, and what its action means stands below them
// until both fit.
func TestAWideScreenIsUsed(t *testing.T) {
	for _, name := range []string{"review", "result-full", "result-quick", "plan"} {
		for _, size := range [][2]int{{110, 30}, {120, 40}, {200, 60}} {
			if name == "plan" && size[0] < 120 {
				continue
			}
			p := sceneOf(t, name).opens(t, locale.Dutch, look.Rich()).resizes(size[0], size[1])
			beside := 0
			for line := range strings.SplitSeq(p.screen(), "\n") {
				if _, right, ok := strings.Cut(line, p.model.styles.Signs.Side); ok && strings.TrimSpace(right) != "" {
					beside++
				}
			}
			p.wants(beside >= 3, "something stands beside the list")
		}
	}
}

// However a terminal counts signs, the screen fits. The setting is read as a program
// starts, so the test starts itself once more.
func TestEveryScreenFitsWithEastAsianWidths(t *testing.T) {
	cmd := exec.Command(os.Args[0], "-test.run=^TestEveryScreenFits$/^(question|review|result-full|result-quick|plan|start-found|checklist)$")
	cmd.Env = append(os.Environ(), "RUNEWIDTH_EASTASIAN=1")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Errorf("%v\n%s", err, out)
	}
}

// The colours are those of the terminal, on the first screen and after it said how
// many it has.
func TestTheColoursOfTheTerminal(t *testing.T) {
	p := sceneOf(t, "result-full").opens(t, locale.Dutch, look.Rich())
	for _, profile := range []colorprofile.Profile{colorprofile.ANSI, colorprofile.ANSI256, colorprofile.TrueColor} {
		p.send(tea.ColorProfileMsg{Profile: profile}).send(tea.BackgroundColorMsg{Color: color.White})
		p.wants(!p.model.styles.Dark, "the background is light")
		drawn := p.model.View().Content
		p.wants(strings.Contains(drawn, "38;2;") == (profile == colorprofile.TrueColor), "all colours only where there are")
		p.wants(strings.Contains(drawn, "38;5;") == (profile == colorprofile.ANSI256), "256 colours only where there are")
	}
}

// However long the name of the school, what one looks at is named whole.
func TestTheTitleStays(t *testing.T) {
	scan := quickScan(locale.Dutch)
	scan.School.Name = "De Polderschool, openbare basisschool voor Dalton-onderwijs in de Haarlemmermeer"
	for _, size := range sizes {
		for place, title := range map[flow.Place]string{
			at(flow.Review): "Overzicht", atQuestion("acc-mfa"): "vraag 11 van 12", at(flow.Result): "Uitslag", at(flow.Plan): "Plan · 7 acties",
		} {
			p := goesOn(t, scan, place).resizes(size[0], size[1])
			first, _, _ := strings.Cut(p.screen(), "\n")
			p.wants(strings.Contains(first, title) && strings.Contains(first, "De P"), "the first line names the school and "+title)
		}
	}
}
