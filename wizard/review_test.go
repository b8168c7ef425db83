package wizard

import (
	"testing"

	"peil/questions/locale"
	"peil/wizard/flow"
)

func overview(t *testing.T) *person {
	t.Helper()
	return goesOn(t, fullScan(locale.Dutch), at(flow.Review)).sees("Overzicht")
}

// After the answer to a question that was jumped to, one is back where one was.
func TestJumpingFromTheOverview(t *testing.T) {
	overview(t).seesAt("Gegevens delen met anderen").
		press("home").seesAt("Beleid dat vaststaat").press("down", "j").seesAt("Functionaris").
		press("enter").sees("Functionaris gegevensbescherming").press("5").
		sees("Overzicht").seesAt("5 van 5").seesAt("Functionaris").
		press("enter", "left").sees("Overzicht").seesAt("Functionaris")
}

func TestMovingThroughTheOverview(t *testing.T) {
	overview(t).press("end").seesAt("Naar de uitslag tot nu toe").press("down").seesAt("Naar de uitslag").press("up").seesAt("Gegevens delen").
		press("pgup").seesNo("▌ · Gegevens delen").press("pgdown").seesAt("Gegevens delen").
		press("home", "up", "k").seesAt("Beleid dat vaststaat")
}

func TestFilteringTheOverview(t *testing.T) {
	overview(t).resizes(80, 90).press("f").seesAt("Gegevens delen").seesNo("Updates").
		press("f").sees("Updates", "DPIA").seesNo("▌ · Gegevens delen", "Virussen").
		press("tab").sees("Inhoud van de gedragscode").seesNo("Updates").
		press("f").seesAt("Jaarplan met datums en geld").sees("Lijst van systemen", "Hoge niveaus, en nergens staat wat ze laat zien").
		press("down", "down", "down", "down").seesAt("Inhoud van de gedragscode").sees("Nog niet op orde volgens de lijst").
		seesNo("Updates", "Functionaris").press("left").sees("Updates", "Functionaris").
		press("f", "f", "left").sees("Overzicht", "Foto's en video's"). // back takes the filter away first
		press("left").sees("vraag 46 van 46")
}

// Letters of a search are no commands.
func TestSearchingTheOverview(t *testing.T) {
	p := overview(t).resizes(80, 90).press("/").types("overlaat").press("backspace", "backspace", "backspace", "backspace", "backspace", "backspace", "backspace", "backspace").
		types("twee stap").seesAt("Inloggen in twee stappen").seesNo("Updates").
		sees("enter klaar", "esc wis", "ctrl+c stop").seesNo("f filter", "v verder", "enter naar de vraag").
		press("enter", "enter").sees("Inloggen in twee stappen", "Waarom").press("left").sees("Overzicht")
	p.press("/").types("zzz").sees("Hier is niets").press("enter", "enter", "down", "end", "pgup").sees("Hier is niets").
		press("esc").sees("Beleid dat vaststaat")
	p.press("/").pastes("back-up\n").press("down").seesAt("Back-ups").press("left").sees("Updates", "Virussen")
	p.press("/", "f1").sees("Met / zoekt u").press("esc").types("h").seesNo("Met / zoekt u").press("esc")
}

// Where nothing is open any more, the overview says how to go on.
func TestTheOverviewIsComplete(t *testing.T) {
	all := "Alle vragen zijn beantwoord."
	goesOn(t, quickScan(locale.Dutch), at(flow.Review)).sees(all).press("f").seesNo(all).press("left").sees(all).
		press("/").seesNo(all).types("terug").press("enter").seesNo(all).press("left").sees(all).press("v").sees("Uitslag")
	overview(t).seesNo(all)
}

func TestOnFromTheOverview(t *testing.T) {
	overview(t).press("v").sees("Gegevens delen met anderen", "Waarom") // the first open one
	overview(t).press("r").sees("De Linde staat op")
	goesOn(t, quickScan(locale.Dutch), at(flow.Review)).press("right").sees("De Linde staat op")
}
