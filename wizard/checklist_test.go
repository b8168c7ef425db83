package wizard

import (
	"testing"

	"peil/questions"
	"peil/questions/locale"
)

func TestTheChecklist(t *testing.T) {
	p := goesOn(t, scanOf(locale.Dutch, questions.Quick), atQuestion("cod-content")).press("4", "left").seesNo("punten zijn er").
		sees("Hierbij hoort een lijst van 11 punten: druk op l.").
		press("l").seesAt("□").press("x").seesAt("■").press("down", "space", "j", "x", "x", "k", "up").seesAt("■").
		press("enter").sees("Nog niet op orde volgens de lijst: 9 van 11").seesNo("Hierbij hoort een lijst")
	p.wants(len(p.answer("cod-content").Checked) == 2, "two are ticked")
	p.press("3", "left").sees("2 van 11 punten zijn er").
		press("l", "delete").seesNo("2 van 11 punten zijn er")
	p.wants(p.answer("cod-content").Checked == nil, "the list was not gone through")
	p.sees("Hierbij hoort een lijst van 11 punten").press("l", "x", "x", "left").sees("0 van 11 punten zijn er")
	p.wants(p.answer("cod-content").Checked != nil, "a list in which something was ticked was gone through")
}

// A list that was only looked at says nothing.
func TestLookingAtTheChecklist(t *testing.T) {
	for _, key := range []string{"enter", "esc", "left", "l"} {
		p := goesOn(t, scanOf(locale.Dutch, questions.Quick), atQuestion("cod-content")).
			press("l").sees("Wat is er op school?").press("down", "down", key).
			sees("Hierbij hoort een lijst van 11 punten: druk op l.").seesNo("Wat is er op school?")
		p.wants(p.answer("cod-content").Checked == nil && p.model.session.Revision == 0, "nothing is recorded after "+key)
	}
	goesOn(t, quickScan(locale.Dutch), atQuestion("tec-updates")).sees("Hierbij hoort een lijst").hasPoints("tec-updates", 0).seesNo("Hierbij hoort een lijst")
}

// Who has everything on the list, but a low level, is told so.
func TestTheChecklistThatIsAllThere(t *testing.T) {
	p := goesOn(t, scanOf(locale.Dutch, questions.Quick), atQuestion("cod-content")).press("3", "left", "l")
	for range 11 {
		p.press("x", "down")
	}
	p.press("esc").seesNo("punten zijn er").sees("Goede basis")
}

// A list of one point is called that.
func TestAListOfOnePoint(t *testing.T) {
	for l, says := range map[locale.Language][2]string{locale.Dutch: {"een lijst van één punt", "1 van 1 punt is er"}, locale.English: {"A list of one point", "1 of 1 point is there"}} {
		goesOn(t, scanOf(l, questions.Full), atQuestion("gov-voice")).hasPoints("gov-voice", 1).resizes(80, 40).
			sees(says[0]).press("l", "x", "enter").sees(says[1]).seesNo("1 punten", "1 points")
	}
}
