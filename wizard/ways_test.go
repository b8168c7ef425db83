package wizard

import (
	"testing"

	tea "charm.land/bubbletea/v2"

	"peil/questions"
	"peil/questions/locale"
	"peil/wizard/flow"
)

// From a question to the result so far and back, and deeper.
func TestBackGoesBack(t *testing.T) {
	p := goesOn(t, quickScan(locale.Dutch), atQuestion("acc-mfa"))
	p.press("r").sees("Uitslag ·").press("left").sees("Inloggen in twee stappen", "1-5 kies")
	p.press("r", "o").sees("Overzicht").press("home", "enter").sees("1-5 kies").press("left").sees("Overzicht").
		press("left").sees("Uitslag ·").press("left").sees("Inloggen in twee stappen", "1-5 kies")
	p.press("r", "enter", "enter").sees("Stappen").press("left").sees("Plan ·").press("left").sees("Uitslag ·").press("left").sees("1-5 kies")
}

// u takes back, several deep, and shows what.
func TestUndo(t *testing.T) {
	p := goesOn(t, scanOf(locale.Dutch, questions.Quick), atQuestion("cod-content")).press("3", "4", "?")
	p.press("u", "u", "u").sees("vraag 1 van 12")
	p.wants(len(p.model.session.Scan.Answers) == 0, "all three are taken back")
	p = goesOn(t, quickScan(locale.Dutch), at(flow.Result)).press("+", "u")
	p.wants(len(p.model.session.Scan.Targets) == 0, "the target is taken back")
}

// A second scan of a school on one day is asked about.
func TestASecondScanOfTheDay(t *testing.T) {
	first := sits(t).press("1").types("De Linde").press("enter", "enter", "enter", "enter", "enter", "enter").sees("Voordat u begint").press("4")
	second := func() *person {
		p := sits(t, func(o *Options) { o.Dir = first.dir })
		return p.press("1").types("de  LINDE").press("enter", "enter", "enter", "enter", "enter", "enter").
			sees("Er is vandaag al een scan van De Linde", itsFile)
	}
	p := second().press("1").sees("Waar wilt u naartoe?")
	p.wants(p.model.session.Scan.School.Name == "De Linde" && p.model.session.Scan.SelfImage == 4, "the first goes on")
	second().press("left").sees("Naam van de school")
	p = second().press("2").sees("Voordat u begint")
	p.wants(p.model.session.Scan.School.Name == "de LINDE", "a second begins")
	p.holds("peil-de-linde-2026-11-21-2.toml", "de LINDE")
	sits(t, func(o *Options) { o.Dir = first.dir }).press("1").types("De Beuk").press("enter", "enter", "enter", "enter", "enter", "enter").sees("Voordat u begint")
}

// The next school of a board begins from the last page.
func TestAnotherSchool(t *testing.T) {
	p := goesOn(t, quickScan(locale.Dutch), at(flow.Plan)).saves()
	p.model.options.Dir = p.dir
	p.press("x").sees("n volgende school").press("n").sees("Over welke school gaat het?", "Stichting Polder", "schoolleider, ict-coördinator")
	p.types("De Beuk").press("enter", "enter", "enter", "enter", "enter", "enter").sees("Voordat u begint")
	p.holds("peil-de-beuk-2026-11-21.toml", `owner = "Stichting Polder"`).holds(itsFile, `name = "De Linde"`)
}

// What is pasted while the help lies over a page goes nowhere.
func TestPastingOverHelp(t *testing.T) {
	p := sits(t).press("1").types("De ").press("f1").sees("Alleen de naam is nodig")
	p.send(tea.PasteMsg{Content: "verborgen"}).press("esc").types("Linde").press("enter", "enter", "enter", "enter", "enter", "enter")
	p.wants(p.model.session.Scan.School.Name == "De Linde", "the name is what was seen")
}
