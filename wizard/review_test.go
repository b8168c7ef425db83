package wizard

import (
	"strings"
	"testing"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/wizard/flow"
)

func overview(t *testing.T) *person {
	t.Helper()
	return goesOn(t, fullScan(locale.Dutch), at(flow.Review)).sees("Overzicht")
}

// After the answer to a question that was jumped to, one is back where one was.
func TestJumpingFromTheOverview(t *testing.T) {
	overview(t).seesAt("Gegevens delen met anderen").
		press("home").seesAt("Beleid dat het personeel kent").press("down", "j").seesAt("Functionaris").
		press("enter").sees("Functionaris gegevensbescherming").press("5").
		sees("Overzicht").seesAt("5 van 5").seesAt("Functionaris").
		press("enter", "left").sees("Overzicht").seesAt("Functionaris")
}

func TestMovingThroughTheOverview(t *testing.T) {
	overview(t).press("end").seesAt("Naar de uitslag tot nu toe").press("down").seesAt("Naar de uitslag").press("up").seesAt("Gegevens delen").
		press("pgup").seesNo("▌ · Gegevens delen").press("pgdown").seesAt("Gegevens delen").
		press("home", "up", "k").seesAt("Beleid dat het personeel kent")
}

func TestFilteringTheOverview(t *testing.T) {
	overview(t).resizes(80, 90).press("f").seesAt("Gegevens delen").seesNo("Updates").
		press("f").sees("Updates", "DPIA").seesNo("▌ · Gegevens delen", "Virussen").
		press("tab").sees("Inhoud van de gedragscode").seesNo("Updates").
		press("f").seesAt("Plan met namen, datums en geld").sees("Lijst van systemen", "Bij geen van de").
		press("down", "down", "down", "down").seesAt("Inhoud van de gedragscode").sees("Nog niet op orde volgens de lijst").
		seesNo("Updates", "Functionaris").press("left").sees("Updates", "Functionaris").
		press("f", "f", "left").sees("Overzicht", "Foto's en video's"). // back takes the filter away first
		press("left").sees("vraag 47 van 47")
}

// Letters of a search are no commands.
func TestSearchingTheOverview(t *testing.T) {
	p := overview(t).resizes(80, 90).press("/").types("overlaat").press("backspace", "backspace", "backspace", "backspace", "backspace", "backspace", "backspace", "backspace").
		types("twee stap").seesAt("Inloggen in twee stappen").seesNo("Updates").
		sees("enter klaar", "esc wis", "ctrl+c stop").seesNo("f filter", "v verder", "enter naar de vraag").
		press("enter", "enter").sees("Inloggen in twee stappen", "Waarom").press("left").sees("Overzicht")
	p.press("/").types("zzz").sees("Niets gevonden met").press("enter", "enter", "down", "end", "pgup").sees("Niets gevonden met").
		press("esc").sees("Beleid dat het personeel kent")
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

// From the last row one goes on to the result, and the cursor stands on it when all
// is answered.
func TestTheWayToTheResult(t *testing.T) {
	for _, size := range sizes {
		goesOn(t, quickScan(locale.Dutch), at(flow.Review)).resizes(size[0], size[1]).
			seesAt("Naar de uitslag").press("enter").sees("De Linde staat op")
		overview(t).resizes(size[0], size[1]).seesAt("Gegevens delen").press("end").
			seesAt("Naar de uitslag tot nu toe").press("enter").sees("De Linde staat op")
	}
	overview(t).press("f").seesNo("Naar de uitslag").press("end", "enter").sees("Gegevens delen met anderen", "Waarom")
}

// A word is found however its letters are written, in whatever belongs to a question.
func TestSearchingFindsTheWord(t *testing.T) {
	scan := fullScan(locale.Dutch)
	a := scan.Answers["acc-mfa"]
	a.Note, a.Evidence, a.By = "Zoe\u0308 vroeg ernaar", "schermafdruk Bjørn", "Stichting Één"
	scan.Answers["acc-mfa"] = a
	for typed, found := range map[string]string{
		"zoë": "Inloggen in twee", "zoe": "Inloggen in twee", "ZOE\u0308": "Inloggen in twee", // a note
		"bjorn": "Inloggen in twee", "BJØRN": "Inloggen in twee", // evidence
		"stichting een":   "Inloggen in twee",     // who does it
		"van het bestuur": "Gescheiden netwerken", // a reason
		"leerlingsysteem": "Inloggen in twee",     // what is asked
	} {
		goesOn(t, scan, at(flow.Review)).resizes(80, 90).press("/").pastes(typed).press("enter").sees(found).seesNo("Updates")
	}
	goesOn(t, scan, at(flow.Review)).press("/").types("zoef").sees("Niets gevonden met")
}

// A star is explained as long as there is one.
func TestTheStarIsExplained(t *testing.T) {
	for _, size := range sizes {
		overview(t).resizes(size[0], size[1]).press("f", "f", "f").sees("* notitie, bewijs, reden of wie").press("left", "f").seesNo("* notitie")
	}
	goesOn(t, allWell(locale.Dutch), at(flow.Review)).seesNo("* notitie")
}

// Where there is no room for all filters, the one at hand is named, and how many
// there are besides.
func TestTheFiltersInASmallWindow(t *testing.T) {
	p := overview(t).resizes(40, 16).sees("alles f: nog 4 filters")
	for _, name := range []string{"open", "weet ik niet", "met notitie", "opvallend"} {
		p.press("f").sees(name + " f: nog 4 filters")
	}
}

// On a wide screen what was answered stands beside the list.
func TestTheAnswerBesideTheOverview(t *testing.T) {
	p := goesOn(t, fullScan(locale.Dutch), flow.Place{Page: flow.Review, Question: "gov-roles"}).resizes(200, 60)
	p.sees("Wie doet het", "Eén persoon, naast ander werk.", "taakbrief 2025 (1 september 2025)", "Mensen doen het erbij zonder vaste")
}

// The filter shows what has a star, and nothing else: a note, evidence, who does it or
// a reason.
func TestTheFilterAndTheStarAreOneSet(t *testing.T) {
	for what, a := range map[string]scoring.Answer{
		"a note": {Level: 3, Note: "x"}, "evidence": {Level: 3, Evidence: "x"}, "who": {Level: 3, By: "x"}, "a reason": {NotApplicable: "x"},
	} {
		scan := allWell(locale.Dutch)
		scan.Scope = questions.Full
		scan.Answers["tec-network"] = a
		p := goesOn(t, scan, at(flow.Review)).resizes(80, 90).sees("Gescheiden netwerken *")
		p.press("f", "f", "f").seesAt("Gescheiden netwerken *")
		if rows := strings.Count(p.screen(), " * "); rows != 2 { // the row, and what the star means
			t.Errorf("with %s %d rows have a star\n%s", what, rows, p.screen())
		}
		p.seesNo("Inloggen in twee stappen", "Updates").press("f").seesNo("Gescheiden netwerken *")
	}
}

// A search finds a domain by its short name, ctrl+u empties it, and where nothing is
// found it is said where.
func TestSearchingByDomain(t *testing.T) {
	p := overview(t).resizes(80, 90).press("/").types("toegang").sees("Inloggen in twee stappen", "Wie mag wat zien").seesNo("Updates").
		press("ctrl+u").sees("Updates").types("herstel").press("ctrl+j").sees("Back-ups").seesNo("Updates")
	p.press("/").types("zzz").sees("Niets gevonden met ‘zzz’ onder ‘alles’.").press("esc", "f").press("/").types("zzz").sees("onder ‘open’")
	goesOn(t, quickScan(locale.Dutch), at(flow.Review)).press("f").sees("Onder ‘open’ staat geen enkele vraag.")
}

// On a wide screen the way to the result has the result in short beside it.
func TestTheResultBesideTheOverview(t *testing.T) {
	for _, size := range [][2]int{{120, 40}, {200, 60}} {
		goesOn(t, quickScan(locale.Dutch), at(flow.Review)).resizes(size[0], size[1]).seesAt("Naar de uitslag").sees("De Linde staat op ‘Eerste stappen’, 3", "Tegengehouden door", "10 van 12 beantwoord").
			press("up").seesNo("De Linde staat op")
	}
}
