package wizard

import (
	"reflect"
	"testing"

	tea "charm.land/bubbletea/v2"

	"peil/questions/locale"
	"peil/wizard/look"
)

func TestATerminalThatIsTooSmall(t *testing.T) {
	for _, size := range [][2]int{{39, 24}, {80, 15}, {1, 1}, {10, 50}} {
		p := sceneOf(t, "question").opens(t, locale.Dutch, look.Rich()).resizes(size[0], size[1])
		p.wants(len(p.screen()) > 0, "something is shown")
		if size[0] > 12 {
			p.sees("Het venster is te klein. Maak het minstens 40 tekens breed en 16 regels hoog.")
		}
		p.press("5", "h", "n").types("5").resizes(40, 16).sees("Inloggen in twee stappen")
		p.wants(p.answer("acc-mfa").Level == 3, "what nobody sees takes no answer")
		p.resizes(size[0], size[1]).press("ctrl+c").leaves()
	}
}

// The window changes size after every key: what is asked for stays the same,
// and what is typed goes into the same field.
func TestResizingLosesNothing(t *testing.T) {
	walk := func(between func(*person)) *person {
		p := sits(t)
		do := func(keys ...string) {
			for _, k := range keys {
				p.press(k)
				between(p)
			}
		}
		say := func(text string) {
			for _, r := range text {
				do(string(r))
			}
		}
		do("1")
		say("De Linde")
		do("enter")
		say("Polder")
		do("enter", "down", "enter", "down", "down", "enter")
		say("dir")
		do("tab")
		say("bestuur")
		do("shift+tab")
		say("!")
		do("enter", "enter", "down", "down", "enter", "x", "enter", "down", "enter", "up", "enter")
		do("enter", "n")
		say("ja")
		do("tab")
		say("bewijs")
		do("tab")
		say("2026-05-01")
		do("tab")
		say("ICT")
		do("enter", "l", "x", "down", "x", "enter", "4", "down", "down", "enter")
		return p
	}
	want := walk(func(*person) {}).model.session
	sizes := [][2]int{{40, 16}, {120, 40}, {20, 5}, {80, 24}, {41, 17}, {200, 60}}
	n := 0
	got := walk(func(p *person) {
		size := sizes[n%len(sizes)]
		n++
		if p.resizes(size[0], size[1]); p.model.tooSmall() { // which takes no keys
			p.resizes(80, 24)
		}
		if n%8 == 0 {
			p.send(tea.BackgroundColorMsg{})
		}
	}).model.session
	if !reflect.DeepEqual(got.Scan, want.Scan) || got.Place != want.Place {
		t.Errorf("with the window changing:\n%+v\nwithout:\n%+v", got.Scan, want.Scan)
	}
	if want.Scan.School.Owner != "Polder" || want.Scan.AskedBy != "bestuur" || want.Scan.Answers["cod-content"].By != "ICT" || len(want.Scan.Support) != 1 {
		t.Errorf("the walk does not do what it should: %+v", want.Scan)
	}
}
