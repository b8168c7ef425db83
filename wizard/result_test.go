package wizard

import (
	"testing"

	"peil/questions"
	"peil/wizard/flow"
)

func TestTheResult(t *testing.T) {
	goesOn(t, fullScan(questions.Dutch), at(flow.Result)).
		sees("De Linde staat op ‘Voornemen’, 2 van 5", "Tegengehouden door", "Vooraf dacht u: Goede basis", "97 schoolleiders").
		press("enter").sees("Plan ·").press("left").sees("Uitslag").
		press("o").sees("Overzicht").press("r").sees("Uitslag").press("left").sees("Overzicht")
	goesOn(t, fullScan(questions.Dutch), at(flow.Result)).press("s").sees("Uitslag") // full already
}

// Every domain can have a target of its own, from First steps upwards.
func TestMovingATarget(t *testing.T) {
	p := goesOn(t, fullScan(questions.Dutch), at(flow.Result)).resizes(120, 40).seesAt("Beleid").
		press("down", "j").seesAt("Overzicht van gegevens").press("+")
	targets := func() questions.Level { return p.model.session.Scan.Targets["dat"] }
	p.wants(targets() == 5, "the target is 5").press("+", "=")
	p.wants(targets() == 5, "5 is the highest").press("-")
	p.wants(targets() == 0, "the target of the scan is not written as one of the domain").press("-", "-", "-")
	p.wants(targets() == 3, "3 is the lowest")
	p.sees("Overzicht van gegevens ━━━━━━━━━━━━━━┿").
		press("up", "k", "k").seesAt("Beleid").press("end", "down", "down", "down", "down", "down", "down", "down", "down", "down", "down", "down").seesAt("Rechten")
}

// With nothing answered there is nothing to say, and no reason to fall over.
func TestAResultOfNothing(t *testing.T) {
	goesOn(t, scanOf(questions.Dutch, questions.Full), at(flow.Result)).sees("is nog niet te zeggen").
		press("enter").sees("Nog geen acties").press("enter", "e", "d", "down", "pgdown", "end").sees("Nog geen acties").
		press("x").sees("Klaar")
}
