package wizard

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/wizard/flow"
)

func plan(t *testing.T) *person {
	t.Helper()
	return goesOn(t, fullScan(locale.Dutch), at(flow.Plan)).sees("Plan · ", "Eerst vragen")
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
		press("down", "enter").types("h x d").press("enter").
		sees("Plan · ", "bezig")
	want := scoring.Work{Holder: "ict-coördinator?", Due: on("2027-02-01"), Status: "doing", Note: "h x d"}
	p.wants(p.work()["con-restore/3"] == want, "the work is kept").
		press("enter").sees("Wie ict-coördinator? · 1 februari 2027 · bezig · h x d").
		press("d").sees("Hoe vaak zet de school als proef een heel systeem terug uit de back-up?").press("left").
		sees("gereed · h x d", "Deze actie staat op gereed, maar het antwoord is nog").press("d").sees("1 februari 2027 · bezig · h x d").press("left").seesAt("Zet één map terug")
}

// An action names two places to find help, each with its address, and what the school
// asked for stands first.
func TestHelpWithAnAction(t *testing.T) {
	const (
		norm    = "Normenkader IBP, norm SM.02 Authenticatiemechanismes normenkaderibp.kennisnet.nl/informatiebeveiliging/"
		network = "Netwerk IBP www.kennisnet.nl/nieuws/twee-jaar-netwerk-ibp-samen-kom-je-verder/"
	)
	for _, x := range []struct{ wish, first, second, suits string }{
		{"", "Hulp " + norm, network, "Past bij Bijeenkomst met hulpmiddelen en ervaringen van scholen · Workshop Bronnen"},
		{"network", "Hulp " + network, norm, "Past bij Bijeenkomst met hulpmiddelen en ervaringen van scholen · Workshop Bronnen"},
		{"workshop", "Hulp " + norm, network, "Past bij Workshop · Bijeenkomst met hulpmiddelen en ervaringen van scholen Bronnen"},
	} {
		s := fullScan(locale.Dutch)
		s.Support = strings.Fields(x.wish)
		p := goesOn(t, s, flow.Place{Page: flow.Plan, Action: "acc-mfa/4"}).resizes(120, 40).sees(x.first, x.second, x.suits)
		p.wants(strings.Index(p.flat(), x.first) < strings.Index(p.flat(), x.second), "what was asked for stands first")
	}
	s := fullScan(locale.Dutch)
	s.School.Country = locale.Norway
	goesOn(t, s, flow.Place{Page: flow.Plan, Action: "acc-mfa/4"}).resizes(120, 40).
		sees("Hulp Feide, inloggen in twee stappen www.feide.no/sterk-autentisering KS, tien thema").seesNo("kennisnet")
}

// Leaving keeps what was typed, and nothing typed leaves no trace.
func TestLeavingTheWorkOnAnAction(t *testing.T) {
	p := plan(t).press("e").types("FG").press("esc").press("enter").sees("Wie FG")
	p.wants(len(p.work()) == 1, "the holder is kept")
	p = plan(t).press("e", "esc")
	p.wants(len(p.work()) == 0, "nothing is kept")
}

// What is said to be done has another answer now, and that is asked for.
func TestMarkingDone(t *testing.T) {
	const question = "Hoe vaak zet de school als proef een heel systeem terug uit de back-up?"
	row := func() *person { return plan(t).press("down", "down", "down").seesAt("Zet één map terug") }
	p := row().press("d").sees(question, "▌● 1")
	p.wants(p.work()["con-restore/3"].Status == scoring.StatusDone, "the action is done")
	p.press("left").sees("Plan · ").seesAt("Zet één map terug").seesAt("gereed").press("d")
	p.wants(len(p.work()) == 0, "it is open again").seesAt("dringend").seesNo("bezig")
	p.press("d").sees(question).press("3").sees("Plan · ").seesNo("Zet één map terug").seesAt("Zet elk jaar een heel systeem")
	row().press("enter", "d").sees(question).press("4").sees("Plan · ", "Eerst vragen").seesNo("Zet één map terug")
	row().press("e", "tab", "tab", "down", "down", "esc").sees(question)

	// What somebody has, or has a date, had begun.
	for _, typed := range [][]string{{"F", "G"}, {"tab", "1", "-", "2", "-", "2", "0", "2", "7"}} {
		p := row().press("e").press(typed...).press("esc", "d", "left").seesAt("gereed").press("d").seesAt("bezig")
		p.wants(len(p.work()) == 1, "the work is kept")
	}
}

// An ask is done when its question has an answer, and in no other way.
func TestAnAskIsDoneByItsAnswer(t *testing.T) {
	p := plan(t).seesAt("Zoek uit: DPIA").press("d").sees("Voor welke systemen met hoog risico", "▌● ?").
		press("left").seesAt("Zoek uit: DPIA").seesAt("wet")
	p.wants(len(p.work()) == 0, "nothing is said to be done")
	p.press("d", "1").sees("Plan · ").seesNo("Zoek uit: DPIA")
}

func TestOnFromThePlan(t *testing.T) {
	for key, sees := range map[string]string{"v": "Deze vragen zijn nog open, of niemand wist het antwoord", "o": "Overzicht", "x": "Tussenstand"} {
		plan(t).press(key).sees(sees).press("left").sees("Plan · ")
		plan(t).press("enter", key).sees(sees).press("left").sees("Plan · ")
	}
	plan(t).press("right").sees("Plan · ").press("enter", "right").sees("Plan · ", "Stappen") // writes no files
}

// A row says who has the action, where somebody has it.
func TestTheRowNamesTheHolder(t *testing.T) {
	plan(t).seesAt("wet").press("e").types("FG van het bestuur").press("esc").seesAt("FG van het bes…").
		press("d", "left").seesAt("FG van het bes…")
	plan(t).press("down", "down", "down", "e").types("FG").press("esc", "d", "left").seesAt("gereed")
}

// How much to ask of whom stands whole, or not at all.
func TestAskingFirst(t *testing.T) {
	p := plan(t).sees("Eerst vragen 2 aan het bestuur · 1 aan de ICT-beheerder of leverancier")
	p.resizes(40, 16).sees("Eerst vragen").seesNo("aan het bestuur").resizes(80, 24).sees("Eerst vragen 2 aan het bestuur")
}

func TestThePlanWithNothingToDo(t *testing.T) {
	goesOn(t, allWell(locale.Dutch), at(flow.Plan)).sees("Er is niets onder het doel").press("enter", "down", "e", "d").sees("Er is niets onder het doel")
}

func TestTheAskList(t *testing.T) {
	ask := goesOn(t, fullScan(locale.Dutch), at(flow.AskList)).sees("Voor de schoolleiding en het team: 1", "1 Iedereen op school beslist per keer zelf").
		press("down", "j", "up", "k", "pgdown", "space", "pgdown", "pgdown").sees("Voor de ICT-beheerder").
		press("pgup", "pgup", "pgup", "pgup").sees("Voor de schoolleiding")
	ask.press("left").sees("Plan ·").press("v", "right").sees("Vraaglijst").press("x").sees("Tussenstand").press("v").sees("Vraaglijst").
		press("enter").sees("Tussenstand").press("left").sees("Plan ·").press("v", "enter").sees("Plan ·")
	goesOn(t, allWell(locale.Dutch), at(flow.AskList)).sees("elke vraag heeft een antwoord")
}

// A plan without actions promises no key that does nothing.
func TestTheFooterOfAnEmptyPlanIsTrue(t *testing.T) {
	for _, scan := range []scoring.Scan{allWell(locale.Dutch), scanOf(locale.Dutch, questions.Full)} {
		open := func() *person { return goesOn(t, scan, at(flow.Plan)) }
		for _, k := range open().model.page.Keys(open().model.drawing()) {
			p := open()
			before := p.screen()
			p.press(k.Keys()[0]).wants(p.screen() != before, k.Help().Key+" does something")
		}
	}
}

// No wider window shows less of the list: from 80 columns on no reason is cut, and no
// title that a narrower one shows whole.
func TestTheListOfThePlanComesFirst(t *testing.T) {
	for _, l := range []locale.Language{locale.Dutch, locale.English} {
		scan := fullScan(l)
		scan.Answers["gov-policy"], scan.Answers["dat-record"] = level(1), level(1) // which others need
		whole := map[string]bool{}
		for width := 80; width <= 200; width += 3 {
			p := goesOn(t, scan, at(flow.Plan)).resizes(width, 60)
			screen, plan := p.flat(), p.model.session.Plan()
			for _, a := range plan.Actions {
				title := p.model.voice.ActionTitle(a)
				reason, _, _ := strings.Cut(p.model.voice.ReasonLabel(a, plan), " · ") // what else presses is left out first
				p.wants(strings.Contains(screen, reason), "the reason is whole: "+reason)
				seen := strings.Contains(screen, " "+title+" ")
				p.wants(seen || !whole[title], fmt.Sprintf("on %d columns the title is as whole as on fewer: %s", width, title))
				whole[title] = whole[title] || seen
			}
		}
		if len(whole) < 20 {
			t.Errorf("only %d titles", len(whole))
		}
	}
}

// Targets are set over the plan, and what they ask is seen at once.
func TestTargets(t *testing.T) {
	p := plan(t).press("t").sees("Doelen", "De hele school", "22 acties").press("5").sees("Doel 5 voor de hele school vraagt veel")
	p.wants(p.model.session.Scan.Target == 5 && len(p.model.session.Scan.Targets) == 0, "the school aims at 5").seesNo("22 acties")
	p.press("u").sees("Teruggenomen: het doel van de school.", "22 acties")
	p.wants(p.model.session.Scan.Target == 4, "the target is what it was")

	p.press("down", "+").seesAt("Beleid").seesAt("5 Structureel verbeteren")
	p.wants(p.model.session.Scan.Targets["gov"] == 5, "the domain has a target of its own")
	p.press("+").wants(p.model.session.Scan.Targets["gov"] == 5, "there is no higher one")
	p.press("delete").wants(len(p.model.session.Scan.Targets) == 0, "it follows the school again")
	p.press("3", "4").wants(len(p.model.session.Scan.Targets) == 0, "that of the school is not its own")
	p.press("end").seesAt("Rechten").press("-", "-").seesAt("3 Eerste stappen").press("1", "x").seesAt("3 Eerste stappen")
	p.press("home", "delete").wants(p.model.session.Scan.Target == 4, "the school always has a target").
		press("enter").sees("Plan · ").seesNo("De hele school")
}

// An action is moved by its place in the list, keeps its number, and says that a person
// chose it; delete takes that back. What is taken on stands first.
func TestMovingAnAction(t *testing.T) {
	p := plan(t).press("down", "down", "down", "down").seesAt("Laat een functionaris advies geven").seesAt("wet")
	p.press("shift+up").seesAt(" 2  Laat een functionaris advies geven").seesAt("zelf gekozen").press("down").seesAt("Zet één map terug").
		press("up", "shift+down").seesAt(" 2  Laat een functionaris")
	p.press("K").wants(p.work()["gov-dpo/3"].Order == 1, "it stands first")
	p.press("delete").seesAt("wet").wants(len(p.work()) == 0, "the rules hold again")
	p.press("K", "K", "K").press("d", "left").sees("Gereed of vervallen")

	p = plan(t).press("end").press("e").types("bestuur").press("esc").seesAt("bestuur").sees("Opgepakt").
		press("home", "down", "down", "down").seesAt("bestuur")
	p.press("shift+down").seesAt("bestuur").press("down").seesAt("Zet één map terug") // it stays before what nobody took on
}

// The plan is seen by the parts of the school year, and the year is the school's to set.
func TestTheSchoolYear(t *testing.T) {
	p := plan(t).sees("Met 2 uur per week is ‘Nu’ klaar in mei 2027").press("s").
		sees("Deze maand, november 2026: 2 uur", "Voor de kerstvakantie").press("down", "down", "down").seesAt("11-12-2026").
		press("s").seesAt("4 uur").seesNo("11-12-2026")
	p.press("y").sees("Het schooljaar", "kerstvakantie 19-12-2026 t/m 3-1-2027").
		types("40").sees("Met 40 uur per week is alles van deze ronde klaar in").press("esc").sees("Met 40 uur per week")
	p.wants(p.model.session.Year.Equal(scoring.Year{Hours: 40}), "the usual holidays are not the school's")
	p.press("y", "backspace", "backspace").types("999").press("enter").sees("Schrijf een getal van 1 tot 168.").
		press("backspace", "backspace").press("tab", "tab").press("ctrl+end", "ctrl+j").types("studiedag 1-2-2027").press("esc")
	y := p.model.session.Year
	p.wants(y.Hours == 9 && len(y.Holidays) > 1, "holidays that were changed are the school's")
	p.wants(slices.Contains(y.Holidays, scoring.Holiday{Name: "studiedag", From: on("2027-02-01"), To: on("2027-02-01")}), "a day off is one day")
	p.press("y", "tab", "tab", "ctrl+end", "ctrl+j").types("iets").press("esc").sees("schrijf een naam en twee datums").
		press("ctrl+u").types("les 3-2-2027 t/m 1-2-2027").press("esc").sees("de laatste dag ligt voor de eerste")
}
