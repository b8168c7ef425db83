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
		"3-4-2026": "2026-04-03", "1-9-24": "2024-09-01", "2026-1-9": "2026-01-09", " 03-04-2026 ": "2026-04-03",
	} {
		p := goesOn(t, quickScan(locale.Dutch), atQuestion("acc-mfa")).press("n", "tab", "tab").sees("dag-maand-jaar").
			types(typed).press("enter").seesNo("Schrijf de datum").press("enter").seesNo("notitie en bewijs")
		p.wants(p.answer("acc-mfa").EvidenceDate == on(want), typed+" is "+want)
		p = plan(t).press("e", "tab").sees("dag-maand-jaar").types(typed).press("esc")
		p.wants(p.work()["rsk-dpia/find-out"].Due == on(want), typed+" is "+want+" of the work too")
	}
	const another = "Schrijf de datum als 21-11-2026, of laat het veld leeg."
	const year = "Dat jaar kan niet kloppen: het moet tussen 1970 en 2199 liggen."
	for typed, says := range map[string]string{
		"september 2024": another, "21 november": another, "2026/11/21": another, "21-11-2026x": another, "21-11/2026": another, "1-9": another,
		"11-21-2026": "11-21-2026 bestaat niet.", "31-2-2026": "31-2-2026 bestaat niet.", "31/02/2024": "31/02/2024 bestaat niet.", "2026-02-31": "2026-02-31 bestaat niet.", "0-1-2026": "0-1-2026 bestaat niet.",
		"1-1-0206": year, "1/1/0206": year, "1.1.2200": year, "0206-01-01": year, "1-1-206": year, "31-12-1969": year,
	} {
		p := goesOn(t, quickScan(locale.Dutch), atQuestion("acc-mfa")).press("n", "tab", "tab").types(typed).press("enter").sees(says)
		if says != another {
			p.seesNo(another)
		}
		p.press("esc").sees(says)
		p.wants(p.answer("acc-mfa").EvidenceDate.IsZero(), typed+" is no date")
		p = plan(t).press("e", "tab").types(typed).press("esc").sees(says)
		p.wants(len(p.work()) == 0, typed+" is no date of the work either")
	}
}

// A date that is there is shown as people write it, and looking at it changes nothing.
func TestADateThatIsThere(t *testing.T) {
	p := goesOn(t, quickScan(locale.Dutch), atQuestion("gov-roles")).press("n").sees("> 1-9-2025").seesNo("2025-09-01").press("esc")
	p.wants(p.answer("gov-roles").EvidenceDate == on("2025-09-01"), "the date stays")
	plan(t).press("e", "tab").types("03-04-2027").press("esc", "e").sees("> 3-4-2027")
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
	p.press("n", "tab").types("taakbrief").press("ctrl+j").types("1-9-2025").press("ctrl+j").types("ICT").press("ctrl+j").seesNo("notitie en bewijs")
	a := p.answer("acc-mfa")
	p.wants(a.Note == "een\ntwee" && a.Evidence == "taakbrief" && a.EvidenceDate == on("2025-09-01") && a.By == "ICT", "elsewhere it moves on as enter does")
}
