package wizard

import (
	"testing"

	"peil/questions/locale"
	"peil/scoring"
)

func TestANote(t *testing.T) {
	p := goesOn(t, quickScan(locale.Dutch), atQuestion("acc-mfa")).press("n").
		types("Beheerders sinds mei? - Team ziet op tegen de app; h 1 o.").press("tab").
		types("schermafdruk").press("tab").
		types("2026-05").press("enter").sees("Schrijf de datum als 21-11-2026", "> 2026-05").
		types("-01").press("enter").
		types("ICT van het bestuur").press("enter").
		sees("Inloggen in twee stappen", "Notitie Beheerders sinds mei? - Team", "Bewijs schermafdruk (1 mei 2026)", "Wie doet het ICT van het bestuur")
	want := scoring.Answer{
		Level: 3, Note: "Beheerders sinds mei? - Team ziet op tegen de app; h 1 o.",
		Evidence: "schermafdruk", EvidenceDate: on("2026-05-01"), By: "ICT van het bestuur",
	}
	got := p.answer("acc-mfa")
	if got.Note != want.Note || got.Evidence != want.Evidence || got.EvidenceDate != want.EvidenceDate || got.By != want.By {
		t.Errorf("the answer is %+v, wanted %+v", got, want)
	}
	p.press("o").sees("Inloggen in twee stappen *")
}

// A date is taken as people write it, the day or the year first.
func TestDates(t *testing.T) {
	for typed, want := range map[string]string{
		"21-11-2026": "2026-11-21", "21/11/2026": "2026-11-21", "21.11.2026": "2026-11-21", "2026-11-21": "2026-11-21",
		"3-4-2026": "2026-04-03", " 03-04-2026 ": "2026-04-03",
	} {
		p := goesOn(t, quickScan(locale.Dutch), atQuestion("acc-mfa")).press("n", "tab", "tab").sees("dag-maand-jaar").
			types(typed).press("enter").seesNo("Schrijf de datum").press("enter").seesNo("notitie en bewijs")
		p.wants(p.answer("acc-mfa").EvidenceDate == on(want), typed+" is "+want)
		p = plan(t).press("e", "tab").sees("dag-maand-jaar").types(typed).press("esc")
		p.wants(p.work()["rsk-dpia/find-out"].Due == on(want), typed+" is "+want+" of the work too")
	}
	for _, typed := range []string{"21-11-26", "11-21-2026", "31-2-2026", "21 november", "2026/11/21", "21-11-2026x"} {
		p := goesOn(t, quickScan(locale.Dutch), atQuestion("acc-mfa")).press("n", "tab", "tab").types(typed).press("enter").
			sees("Schrijf de datum als 21-11-2026, of laat het veld leeg.").press("esc")
		p.wants(p.answer("acc-mfa").EvidenceDate.IsZero(), typed+" is no date")
	}
}

// Nobody means to lose a note by pressing escape.
func TestEscapeKeepsTheNote(t *testing.T) {
	goesOn(t, quickScan(locale.Dutch), atQuestion("acc-mfa")).press("n").types("half").press("esc").sees("Notitie half").
		press("n").types(" en heel").press("f1").sees("Hulp").press("esc").press("esc").sees("Notitie half en heel")
}

func TestPastingIntoFields(t *testing.T) {
	p := goesOn(t, quickScan(locale.Dutch), atQuestion("acc-mfa")).press("n").
		pastes("eerste\r\ntweede\x1b[31m rood\x1b[0m \u202eom").press("tab").
		pastes("regel een\nregel twee\t\x07").press("esc")
	a := p.answer("acc-mfa")
	if a.Note != "eerste\ntweede rood om" || a.Evidence != "regel een regel twee" {
		t.Errorf("pasted %q and %q", a.Note, a.Evidence)
	}
	p.seesNo("\x1b", "\u202e")

	sits(t).press("1").pastes("De \"Linde\" / `x` | 🌳").press("enter").sees("De \"Linde\" / `x` | 🌳")
}

// A new line in a note stays one.
func TestANoteOfTwoLines(t *testing.T) {
	p := goesOn(t, quickScan(locale.Dutch), atQuestion("acc-mfa")).press("n").types("een").press("ctrl+j").types("twee").press("esc")
	if got := p.answer("acc-mfa").Note; got != "een\ntwee" {
		t.Errorf("the note is %q", got)
	}
}
