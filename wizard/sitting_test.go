package wizard

import (
	"os"
	"path/filepath"
	"testing"

	"peil/questions"
	"peil/questions/locale"
	"peil/wizard/flow"
)

// A school leader does a quick scan, from the first key to the files.
func TestAQuickScan(t *testing.T) {
	p := sits(t).sees("Hoe staat uw school ervoor", "Snelle scan", "Geen gevonden in ").
		press("1").sees("Over welke school gaat het?").
		types("De Linde").press("enter").types("Stichting Polder").press("enter", "enter", "enter").
		types("schoolleider, ict-coördinator").press("enter").types("bestuur").press("enter").
		sees("Voordat u begint").press("4").
		sees("Waar wilt u naartoe?").press("x", "enter", "enter", "enter").
		sees("Vragen 1 en 2: voor", "Kies wat nu het best past").press("enter").
		sees("Inhoud van de gedragscode", "vraag 1 van 12").press("3", "2").
		sees("Vragen 3 tot en met 10: voor het bestuur").press("enter").press("3", "1", "?", "3", "4", "1", "4", "2").
		sees("Vragen 11 en 12: voor de ICT").press("enter").press("3", "?").
		sees("Overzicht", "Alle vragen zijn beantwoord").seesAt("Naar de uitslag").press("enter").
		sees("De Linde staat op ‘Eerste stappen’, 3 van 5").press("enter").
		sees("Plan · ", "Eerst vragen 1 aan het bestuur · 1 aan de ICT", "Nu").press("x").
		sees("de eerste pagina, voor het bestuur", "enter klaar", "peil-de-linde-2026-11-21-bestuur.html", "peil-de-linde-2026-11-21-verslag.html", "peil-de-linde-2026-11-21-vragen.html").
		press("enter").leaves()

	p.holds("peil-de-linde-2026-11-21.toml", "[answers.rsk-dpia]\nunknown = true").
		holds("peil-de-linde-2026-11-21-verslag.html", "Eerste stappen").
		holds("peil-de-linde-2026-11-21-bestuur.html", "Eerste stappen").
		holds("peil-de-linde-2026-11-21-vragen.html", "Voor welke systemen")
	s := p.model.session.Scan
	p.wants(s.School.Owner == "Stichting Polder" && s.AskedBy == "bestuur" && s.SelfImage == 4, "the school page is kept")
	p.wants(len(s.Respondents) == 2 && len(s.Support) == 1 && s.Target == 4, "the wishes are kept")
}

// Going back goes through the same pages, and asks nothing twice.
func TestGoingBack(t *testing.T) {
	p := goesOn(t, quickScan(locale.Dutch), atQuestion("acc-mfa")).
		press("left").sees("Vragen 11 en 12").
		press("left").sees("Duidelijke uitleg over privacy").seesAt("2").
		press("esc", "backspace", "left", "left", "left", "left", "left", "left").sees("Vragen 3 tot en met 10").
		press("left", "left", "left").sees("Vragen 1 en 2").
		press("left").sees("Waar wilt u naartoe?").
		press("esc").sees("Voordat u begint").seesAt("4").
		press("left").sees("Gegevens van de school", "De Linde", "Stichting Polder").seesNo("Nieuwe scan", "Over welke school")
	// A scan under way does not go back to the start.
	p.press("esc").sees("Gegevens van de school")
}

// From the part page one sees what there is so far.
func TestAPauseBetweenParts(t *testing.T) {
	pause := flow.Place{Page: flow.Part, Question: "acc-mfa"}
	for _, c := range []struct{ key, sees string }{
		{"r", "De Linde staat op"}, {"v", "Deze vragen zijn nog open, of niemand wist het antwoord"}, {"o", "Overzicht"},
		{"enter", "Inloggen in twee stappen"}, {"right", "Inloggen in twee stappen"}, {"space", "Inloggen in twee stappen"},
	} {
		goesOn(t, quickScan(locale.Dutch), pause).sees("Met v ziet u de vraaglijst").press(c.key).sees(c.sees)
	}
}

// A part is counted whole, also for who comes in at its middle.
func TestAPartIsCountedWhole(t *testing.T) {
	for _, id := range []string{"gov-roles", "dat-record", "rgt-inform"} {
		goesOn(t, quickScan(locale.Dutch), flow.Place{Page: flow.Part, Question: id}).sees("Vragen 3 tot en met 10: voor het bestuur")
	}
}

// Letters stay letters where a field is chosen with the arrows.
func TestLettersMoveNoSelect(t *testing.T) {
	p := sits(t).press("1").types("De Linde").press("enter", "enter").seesAt("● Nederland").sees("↑↓ kies")
	for _, letter := range []string{"h", "l", "j", "k", "g", "G", "1", "2", "space", "left", "right"} {
		p.press(letter).seesAt("● Nederland").seesNo("Hulp")
	}
	p.press("down").seesAt("● Noorwegen").press("down").seesAt("● Noorwegen").press("up").seesAt("● Nederland").press("up").seesAt("● Nederland").
		press("end").seesAt("● Noorwegen").press("home").seesAt("● Nederland").
		press("enter").press("h", "l", "enter").seesNo("↑↓ kies").press("enter", "enter").sees("Voordat u begint")
	p.wants(p.model.session.Scan.School.Country == locale.Netherlands && p.model.session.Scan.School.Sector == "", "nothing was chosen")

	p = goesOn(t, quickScan(locale.Dutch), at(flow.Wishes)).press("h", "l", "j", "enter").sees("↑↓ kies").press("j", "k", "G", "enter", "ctrl+a", "j", "enter")
	p.wants(p.model.session.Scan.Target == 4 && p.model.session.Scan.NextStep == "" && p.model.session.Scan.Support == nil, "nothing was wished").
		press("left", "left", "left").sees("Waar wilt u naartoe?").press("end", "x", "enter", "down", "down", "up", "enter", "enter")
	p.wants(p.model.session.Scan.NextStep == questions.NextSteps()[0] && len(p.model.session.Scan.Support) == 1, "the arrows move")
}

// A scan goes on at its first open question.
func TestGoingOnWithAScan(t *testing.T) {
	first := sits(t).press("1").types("De Linde").press("enter", "enter", "enter", "enter", "enter", "enter", "4", "enter", "enter", "enter", "enter")
	first.sees("vraag 1 van 12").press("3", "2", "ctrl+c").leaves()
	if out, err := first.model.finish(nil); err != nil || out.Path == "" {
		t.Fatal(out, err)
	}
	again := sits(t, func(o *Options) { o.Dir = first.dir })
	again.sees("1 gevonden").press("3").sees("2026-11-21 De Linde").press("enter").
		sees("Vaste mensen met tijd ervoor", "vraag 3 van 12").press("4").sees("vraag 4 van 12").press("ctrl+c").leaves()
	if _, err := os.Stat(filepath.Join(first.dir, "peil-de-linde-2026-11-21.toml.bak")); err != nil {
		t.Error(err)
	}
}

// Keys that come before the questionnaire are not lost.
func TestKeysFasterThanTheQuestionnaire(t *testing.T) {
	arrives(t).press("1").comesIn().sees("Over welke school")
	arrives(t).press("t").comesIn().sees("How does your school stand").press("1").sees("Which school is it about?")
	arrives(t).press("t", "2").comesIn().sees("Which school is it about?")
	arrives(t).press("down", "enter", "D", "e").types(" hele Linde").comesIn().sees("De hele Linde")
	arrives(t).press("1").pastes("De Linde").press("enter", "ctrl+c").comesIn().leaves()
	arrives(t).resizes(40, 16).press("1").resizes(120, 40).types("h?-").comesIn().sees("h?-")
}

// Started with --quick the first page is that of the school.
func TestBegunFromTheCommandLine(t *testing.T) {
	quick := func(o *Options) { o.Scope = questions.Quick }
	sits(t, quick).sees("Over welke school").press("esc").sees("Hoe staat uw school ervoor")
	arrives(t, quick).types("Lindenhof").comesIn().sees("Lindenhof")
}

// A quick scan goes on as a full one and keeps its answers.
func TestQuickIntoFull(t *testing.T) {
	p := goesOn(t, quickScan(locale.Dutch), at(flow.Result)).sees("Uitslag · snelle scan").press("s").sees("nog 35 vragen").
		press("esc").sees("Uitslag · snelle scan").press("s", "s").sees("Uitslag · snelle scan").press("s", "enter").sees("vraag 1 van 47")
	p.wants(p.model.session.Scan.Scope == questions.Full, "the scan is full")
	p.wants(p.answer("acc-mfa").Level == 3, "an answer is kept")
	p.press("o").sees("Vaste mensen met tijd ervoor", "Eerste stappen, 3 van 5")
	p.press("r").sees("Uitslag · volledige scan").press("s").sees("12 vragen van de snelle scan").press("enter").sees("Uitslag · snelle scan")
}

// ctrl+z puts the program in the background, and nothing changes.
func TestSuspending(t *testing.T) {
	p := goesOn(t, quickScan(locale.Dutch), atQuestion("acc-mfa")).press("ctrl+z")
	p.wants(p.suspended && !p.gone, "the program is suspended")
	p.sees("Inloggen in twee stappen")
}

// An early stop has nothing to save.
func TestStoppingBeforeThereIsAName(t *testing.T) {
	p := sits(t).press("1").press("ctrl+c").leaves()
	out, err := p.model.finish(nil)
	if err != nil || out.Path != "" {
		t.Errorf("finish gave %q, %v", out.Path, err)
	}
	if files, _ := os.ReadDir(p.dir); len(files) != 0 {
		t.Errorf("%v was written", files)
	}
}

// Answering in a room full of people: every answer is on disk at once.
func TestEachAnswerIsSavedAtOnce(t *testing.T) {
	p := goesOn(t, scanOf(locale.Dutch, questions.Quick), atQuestion("cod-content")).saves()
	for _, c := range []struct{ key, line string }{{"3", "level = 3"}, {"?", "unknown = true"}} {
		p.press(c.key)
		p.holds(itsFile, c.line)
	}
}
