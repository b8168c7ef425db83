package wizard

import (
	"strings"
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

// Going back from a form keeps what was typed.
func TestGoingBackKeepsTheForm(t *testing.T) {
	sits(t).press("1").types("De Lin").press("tab").types("Polder").press("esc").sees("Snelle scan").press("2").sees("De Lin", "Polder")
}

// What was taken back is said, also where it is not seen.
func TestUndoSaysWhat(t *testing.T) {
	p := goesOn(t, scanOf(locale.Dutch, questions.Quick), atQuestion("cod-content")).press("3", "r").sees("Uitslag ·").press("u")
	p.sees("Teruggenomen bij ‘Inhoud van de gedragscode’. Nu weer: open.").press("u").sees("Er is niets meer om terug te nemen.")
	goesOn(t, quickScan(locale.Dutch), at(flow.Result)).press("+", "u").sees("Teruggenomen: het doel van")
}

// Whatever changes while the words are read, they are read again.
func TestWordsAreReadAgain(t *testing.T) {
	p := arrives(t).press("t") // before anything has been read
	p.comesIn().sees("Quick scan").press("1").sees("Which school is it about?")
	p.wants(p.model.voice.Language == locale.English, "the questionnaire speaks it too")

	first := sits(t, func(o *Options) { o.Language = locale.English }).press("1").types("The Lime").press("enter", "enter", "enter", "enter", "enter", "enter").sees("Before you begin")
	p = sits(t, func(o *Options) { o.Dir = first.dir }).press("3", "enter").sees("Before you begin")
	p.wants(p.model.voice.Language == locale.English, "the voice of a scan that was opened is its own")

	p = sits(t).send(readMsg{questionnaire: questionnaire(), voice: voiceIn(t, locale.English, locale.Netherlands)})
	p.wants(p.model.voice.Language == locale.Dutch, "what was read for another language is read again")
	p = withFound(t, "peil-lia.toml", strings.NewReplacer(`"NL"`, `"NO"`).Replace(soundFile)).press("3", "enter")
	p.wants(p.model.voice.Country == locale.Norway, "what was read for another country is read again")
}
