package wizard

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"peil/questions/locale"
	"peil/scoring"
	"peil/wizard/flow"
	"peil/wizard/look"
	"peil/wizard/text"
)

// person sits at a wizard: presses keys, types, pastes, changes the size of the
// window, and looks at the screen. No program runs, no clock ticks and nothing
// sleeps: a message goes straight into Update, and what that asks for is done at
// once. Each verb gives the person back, so that a test reads as what happens;
// one that fails shows the screen.
type person struct {
	testing.TB
	model Model
	dir   string

	patient   bool      // commands wait until arrives
	waiting   []tea.Cmd // what has not come in yet
	gone      bool      // the wizard has ended
	suspended bool      // the wizard was put in the background
}

// sits begins a sitting in a folder of its own, with the questionnaire read and
// the folder looked through, on a screen of 80 by 24.
func sits(tb testing.TB, change ...func(*Options)) *person {
	tb.Helper()
	return arrives(tb, change...).comesIn()
}

// arrives is [sits] before anything has been read.
func arrives(tb testing.TB, change ...func(*Options)) *person {
	tb.Helper()
	o := Options{Opening: flow.Opening{Language: locale.Dutch, Today: on("2026-11-21")}, Languages: text.Languages(), Store: Disk(), Dir: tb.TempDir(), Signs: look.Rich()}
	for _, c := range change {
		c(&o)
	}
	o.Saver = o.Store.New(o.Dir)
	m, err := New(o)
	if err != nil {
		tb.Fatal(err)
	}
	m.after = never
	p := &person{TB: tb, model: m, dir: o.Dir, patient: true}
	p.run(m.Init())
	return p
}

// comesIn lets everything come in that was asked for meanwhile, the first first.
func (p *person) comesIn() *person {
	p.patient = false
	waiting := p.waiting
	p.waiting = nil
	for _, cmd := range waiting {
		p.run(cmd)
	}
	return p
}

// press presses keys, each called as Bubble Tea calls it.
func (p *person) press(names ...string) *person {
	for _, name := range names {
		p.send(pressed(name))
	}
	return p
}

// types types a text, letter by letter.
func (p *person) types(text string) *person {
	for _, r := range text {
		p.press(string(r))
	}
	return p
}

func (p *person) pastes(text string) *person { return p.send(tea.PasteMsg{Content: text}) }

func (p *person) resizes(width, height int) *person {
	return p.send(tea.WindowSizeMsg{Width: width, Height: height})
}

// sees wants texts on the screen. Where a line was broken does not matter.
func (p *person) sees(texts ...string) *person {
	p.Helper()
	for _, text := range texts {
		if !strings.Contains(p.flat(), text) {
			p.Fatalf("the screen does not say %q\n%s", text, p.screen())
		}
	}
	return p
}

func (p *person) seesNo(texts ...string) *person {
	p.Helper()
	for _, text := range texts {
		if strings.Contains(p.flat(), text) {
			p.Fatalf("the screen should not say %q\n%s", text, p.screen())
		}
	}
	return p
}

// seesAt wants a text on the line where the cursor is.
func (p *person) seesAt(text string) *person {
	p.Helper()
	for line := range strings.SplitSeq(p.screen(), "\n") {
		if strings.Contains(line, p.model.styles.Signs.Cursor) && strings.Contains(line, text) {
			return p
		}
	}
	p.Fatalf("the cursor is not at %q\n%s", text, p.screen())
	return p
}

// leaves wants the wizard to have ended.
func (p *person) leaves() *person {
	p.Helper()
	if !p.gone {
		p.Fatalf("the wizard goes on\n%s", p.screen())
	}
	return p
}

// stays wants the wizard to go on.
func (p *person) stays() *person {
	p.Helper()
	if p.gone {
		p.Fatalf("the wizard has ended\n%s", p.screen())
	}
	return p
}

// wants fails with the screen where something is not so; what says how it should
// be.
func (p *person) wants(so bool, what string) *person {
	p.Helper()
	if !so {
		p.Fatalf("not so: %s\n%s", what, p.screen())
	}
	return p
}

// holds wants a text in a file of the sitting's folder.
func (p *person) holds(name, text string) *person {
	p.Helper()
	if data := p.reads(name); !strings.Contains(data, text) {
		p.Fatalf("%s does not hold %q\n%s", name, text, data)
	}
	return p
}

// answer is what the session holds for a question.
func (p *person) answer(id string) scoring.Answer { return p.model.session.Scan.Answers[id] }

// work is what the session holds for the actions.
func (p *person) work() map[string]scoring.Work { return p.model.session.Work }

// screen is the screen as text.
func (p *person) screen() string { return ansi.Strip(p.model.View().Content) }

// flat is the screen on one line.
func (p *person) flat() string { return strings.Join(strings.Fields(p.screen()), " ") }

// reads gives a file of the sitting's folder.
func (p *person) reads(name string) string {
	p.Helper()
	data, err := os.ReadFile(filepath.Join(p.dir, name))
	if err != nil {
		p.Fatal(err)
	}
	return string(data)
}

// send gives the wizard a message and does what it asks for.
func (p *person) send(msg tea.Msg) *person {
	next, cmd := p.model.Update(msg)
	p.model = next.(Model)
	p.run(cmd)
	return p
}

// names of the keys that are no letter.
var names = map[string]tea.Key{
	"enter": {Code: tea.KeyEnter}, "esc": {Code: tea.KeyEscape}, "backspace": {Code: tea.KeyBackspace},
	"tab": {Code: tea.KeyTab}, "shift+tab": {Code: tea.KeyTab, Mod: tea.ModShift},
	"up": {Code: tea.KeyUp}, "down": {Code: tea.KeyDown}, "left": {Code: tea.KeyLeft}, "right": {Code: tea.KeyRight},
	"home": {Code: tea.KeyHome}, "end": {Code: tea.KeyEnd}, "pgup": {Code: tea.KeyPgUp}, "pgdown": {Code: tea.KeyPgDown},
	"delete": {Code: tea.KeyDelete}, "f1": {Code: tea.KeyF1}, "space": {Code: tea.KeySpace, Text: " "},
	"ctrl+c": {Code: 'c', Mod: tea.ModCtrl}, "ctrl+s": {Code: 's', Mod: tea.ModCtrl}, "ctrl+z": {Code: 'z', Mod: tea.ModCtrl},
	"ctrl+u": {Code: 'u', Mod: tea.ModCtrl}, "ctrl+j": {Code: 'j', Mod: tea.ModCtrl},
}

// pressed is the key of a name.
func pressed(name string) tea.KeyPressMsg {
	if k, ok := names[name]; ok {
		return tea.KeyPressMsg(k)
	}
	r, _ := utf8.DecodeRuneInString(name)
	return tea.KeyPressMsg{Code: r, Text: name}
}
