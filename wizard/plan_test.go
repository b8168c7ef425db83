package wizard

import (
	"testing"

	"peil/questions"
	"peil/scoring"
	"peil/wizard/flow"
)

func plan(t *testing.T) *person {
	t.Helper()
	return goesOn(t, fullScan(questions.Dutch), at(flow.Plan)).sees("Plan · ", "Eerst vragen")
}

func TestOpeningAnAction(t *testing.T) {
	p := plan(t).seesAt("Zoek uit: DPIA").press("down", "j", "down").seesAt("Zet één map terug").
		press("enter").sees("Stappen", "Wie nog niemand", "Een back-up terugzetten · van").
		press("down", "down", "up", "pgdown", "pgup").sees("Stappen").
		press("enter").seesAt("Zet één map terug").press("enter", "left").seesAt("Zet één map terug").
		press("home", "up", "k").seesAt("Zoek uit: DPIA").press("end", "pgup", "pgdown").seesNo("Zoek uit: DPIA")
	p.press("left").sees("Uitslag")
}

func TestWorkOnAnAction(t *testing.T) {
	p := plan(t).press("down", "down", "down", "e").sees("Wie doet het?").
		types("ict-coördinator?").press("enter").types("morgen").press("enter").sees("Schrijf de datum als").
		press("backspace", "backspace", "backspace", "backspace", "backspace", "backspace").types("2027-02-01").press("enter").
		press("right", "enter").types("h x d").press("enter").
		sees("Plan · ", "bezig")
	want := scoring.Work{Holder: "ict-coördinator?", Due: on("2027-02-01"), Status: "doing", Note: "h x d"}
	p.wants(p.work()["con-restore/3"] == want, "the work is kept").
		press("enter").sees("Wie ict-coördinator? · 1 februari 2027 · bezig · h x d").
		press("d").sees("gereed · h x d").press("d").seesNo("gereed · h x d").press("left").seesAt("Zet één map terug")
}

// Leaving keeps what was typed, and nothing typed leaves no trace.
func TestLeavingTheWorkOnAnAction(t *testing.T) {
	p := plan(t).press("e").types("FG").press("esc").press("enter").sees("Wie FG")
	p.wants(len(p.work()) == 1, "the holder is kept")
	p = plan(t).press("e", "esc")
	p.wants(len(p.work()) == 0, "nothing is kept")
}

func TestMarkingDone(t *testing.T) {
	p := plan(t).press("d")
	p.wants(len(p.work()) == 1, "the action is done").
		sees("gereed").press("d")
	p.wants(len(p.work()) == 0, "it is open again")
}

func TestOnFromThePlan(t *testing.T) {
	for key, sees := range map[string]string{"v": "Deze vragen kan een ander", "o": "Overzicht", "x": "Klaar", "right": "Klaar"} {
		plan(t).press(key).sees(sees)
		plan(t).press("enter", key).sees(sees)
	}
}

func TestThePlanWithNothingToDo(t *testing.T) {
	goesOn(t, allWell(questions.Dutch), at(flow.Plan)).sees("Er is niets onder het doel").press("enter", "down", "e", "d").sees("Er is niets onder het doel")
}

func TestTheAskList(t *testing.T) {
	ask := goesOn(t, fullScan(questions.Dutch), at(flow.AskList)).sees("Voor de schoolleiding en het team: 1", "1 Personeel heeft geen afspraken").
		press("down", "j", "up", "k", "pgdown", "space", "pgdown", "pgdown").sees("Voor de ICT-beheerder").
		press("pgup", "pgup", "pgup", "pgup").sees("Voor de schoolleiding")
	ask.press("left").sees("Plan ·").press("v", "x").sees("Klaar").press("v").sees("Vraaglijst").press("enter").sees("Plan ·")
	goesOn(t, allWell(questions.Dutch), at(flow.AskList)).sees("elke vraag heeft een antwoord")
}
