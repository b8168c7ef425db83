package wizard

import (
	"testing"

	"peil/questions"
)

func TestTheChecklist(t *testing.T) {
	p := goesOn(t, scanOf(questions.Dutch, questions.Quick), atQuestion("cod-content")).press("4", "left").seesNo("punten zijn er").
		press("l").seesAt("□").press("x").seesAt("■").press("down", "space", "j", "x", "x", "k", "up").seesAt("■").
		press("enter").sees("nog niet op orde volgens de lijst: 8 van 10")
	p.wants(len(p.answer("cod-content").Checked) == 2, "two are ticked")
	p.press("3", "left").sees("2 van 10 punten zijn er").
		press("l", "delete").seesNo("2 van 10 punten zijn er")
	p.wants(p.answer("cod-content").Checked == nil, "the list was not gone through")
	p.press("l", "left").sees("0 van 10 punten zijn er")
}

// Who has everything on the list, but a low level, is told so.
func TestTheChecklistThatIsAllThere(t *testing.T) {
	p := goesOn(t, scanOf(questions.Dutch, questions.Quick), atQuestion("cod-content")).press("3", "left", "l")
	for range 10 {
		p.press("x", "down")
	}
	p.press("esc").seesNo("punten zijn er").sees("Goede basis")
}
