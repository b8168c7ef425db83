package wizard

import (
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/wizard/flow"
)

const itsFile = "peil-de-linde-2026-11-21.toml"

// begun is a scan under way in a folder.
func begun(t *testing.T) *person {
	t.Helper()
	return goesOn(t, scanOf(locale.Dutch, questions.Quick), atQuestion("acc-mfa")).saves()
}

// loses replaces the folder of a sitting by a file: nothing can be saved there,
// not even by root.
func (p *person) loses() *person {
	p.Helper()
	if err := errors.Join(os.RemoveAll(p.dir), os.WriteFile(p.dir, nil, 0o600)); err != nil {
		p.Fatal(err)
	}
	return p
}

// chooses picks the other folder on the page where saving failed.
func (p *person) chooses(dir string) *person {
	return p.press("down", "enter").clears().pastes(dir).press("enter")
}

// clears empties a field.
func (p *person) clears() *person { return p.press("ctrl+u") }

func TestAFailedSaveStaysVisible(t *testing.T) {
	other := t.TempDir()
	p := begun(t).press("3").seesNo("NIET BEWAARD").loses().press("2").sees("NIET BEWAARD").
		press("left").sees("NIET BEWAARD").
		press("ctrl+s").sees("Bewaren lukt niet", "Nog eens proberen in dezelfde map").seesNo("Stoppen zonder te bewaren").
		press("esc").sees("NIET BEWAARD").
		press("ctrl+s", "enter", "enter").sees("NIET BEWAARD"). // once more in the same folder
		press("ctrl+s").chooses(filepath.Join(other, "nowhere")).sees("Deze map bestaat niet").
		clears().pastes(other).press("enter").seesNo("NIET BEWAARD")
	p.dir = other
	p.holds(itsFile, "level = 3")
	p.press("1").seesNo("NIET BEWAARD").press("ctrl+c").leaves()
	if out, err := p.model.finish(nil); err != nil || out.Path != filepath.Join(other, itsFile) {
		t.Errorf("finish gave %q, %v", out.Path, err)
	}
}

func TestQuittingWithUnsavedAnswersAsks(t *testing.T) {
	unsaved := func() *person {
		return begun(t).loses().press("3").sees("NIET BEWAARD").press("ctrl+c").stays().sees("Er zijn antwoorden die niet bewaard zijn")
	}
	unsaved().press("esc").stays().sees("NIET BEWAARD")
	unsaved().press("ctrl+c").leaves()
	unsaved().press("down", "down", "enter", "enter").leaves()
	p := unsaved()
	if _, err := p.model.finish(nil); err == nil {
		t.Error("finish is silent about what is not saved")
	}
	p.dir = t.TempDir()
	unsaved().chooses(p.dir).stays().seesNo("NIET BEWAARD")
	p.holds(itsFile, "level = 3")
}

// The half-typed note is still there after the question where to save.
func TestAFailedSaveKeepsTheHalfTypedNote(t *testing.T) {
	for _, key := range []string{"ctrl+s", "ctrl+c"} {
		other := t.TempDir()
		p := begun(t).loses().press("3", "left", "n").types("half").sees("NIET BEWAARD").
			press(key).chooses(other).sees("Notitie half")
		p.dir = other
		p.holds(itsFile, `note = "half"`)
	}
}

// What an older save says does not count any more.
func TestAnOlderSaveDoesNotHideANewerFailure(t *testing.T) {
	p := begun(t)
	p.patient = true
	p.press("3", "2")
	p.send(savedMsg{revision: 2, err: errFull}).sees("NIET BEWAARD").send(savedMsg{revision: 1}).sees("NIET BEWAARD")
	p.send(savedMsg{revision: 2}).seesNo("NIET BEWAARD")
}

func TestAnotherProgramChangedTheFile(t *testing.T) {
	p := begun(t).press("3")
	if err := os.WriteFile(filepath.Join(p.dir, itsFile), []byte("mine"), 0o600); err != nil {
		t.Fatal(err)
	}
	p.press("4").sees("Een ander programma veranderde " + itsFile + ". peil bewaart verder in peil-de-linde-2026-11-21-2.toml.")
	p.wants(p.reads(itsFile) == "mine", "the file of the other stays")
	p.holds("peil-de-linde-2026-11-21-2.toml", "level = 4").press("1").sees("Een ander programma")
}

// Closing the window in the middle of a field loses nothing.
func TestClosingTheWindowKeepsWhatIsHalfTyped(t *testing.T) {
	closed := func(p *person, holds ...string) {
		t.Helper()
		out, err := p.model.finish(nil)
		if err != nil {
			t.Fatal(err)
		}
		for _, line := range holds {
			p.holds(filepath.Base(out.Path), line)
		}
	}
	closed(begun(t).press("n").types("half een").press("ctrl+j").types("zin"), `half een\nzin`)
	closed(begun(t).press("n").types("half").press("tab").types("taakbrief").press("tab").types("2026-1"),
		`note = "half\nDatum van het bewijs: 2026-1"`, `evidence = "taakbrief"`)
	closed(begun(t).press("n").types("met ctrl+c").press("ctrl+c").leaves(), "met ctrl+c")
	closed(sits(t).press("1").types("De Lin"), `name = "De Lin"`)
	closed(sits(t).press("1").types("De Linde").press("enter").types("Pol"), `owner = "Pol"`)

	s := quickScan(locale.Dutch)
	closed(goesOn(t, s, at(flow.Plan)).saves().press("e").types("FG"), `holder = "FG"`)
	closed(goesOn(t, s, at(flow.Wishes)).saves().press("x", "enter", "enter", "down"), "target = 5", `support = ["session"]`)
	closed(goesOn(t, s, atQuestion("inc-report")).saves().press("l", "x"), "checked = [")
}

// Half a date is not taken for one, and does not throw away the one there was. What
// was typed stays to be mended; where the window closes, it is in the note.
func TestHalfADate(t *testing.T) {
	const wrong = "Schrijf de datum als 21-11-2026, of laat het veld leeg."
	p := goesOn(t, quickScan(locale.Dutch), atQuestion("gov-roles")).press("n", "tab", "tab", "backspace", "backspace", "backspace", "backspace").seesNo(wrong).
		press("esc").sees(wrong, "> 1-9-").seesAt("> 1-9-")
	p.press("shift+tab", "esc").sees(wrong).seesAt("> 1-9-"). // from any field
									types("2024").seesNo(wrong).press("esc")
	p.wants(p.answer("gov-roles").EvidenceDate == on("2024-09-01"), "the mended date is kept")

	p = goesOn(t, quickScan(locale.Dutch), atQuestion("gov-roles")).press("n", "tab", "tab", "ctrl+u").types("vorig jaar").
		press("esc").sees(wrong).press("ctrl+c").leaves()
	a := p.answer("gov-roles")
	p.wants(a.EvidenceDate == on("2025-09-01"), "the date that there was is kept").
		wants(a.Note == "Eén persoon, naast ander werk.\nDatum van het bewijs: vorig jaar", "what was typed is in the note: "+a.Note)

	p = plan(t).press("e", "tab").types("na de kerst").press("esc").sees(wrong, "> na de kerst").press("ctrl+c").leaves()
	p.wants(p.work()["rsk-dpia/find-out"].Note == "Klaar op: na de kerst", "it is in the note of the work")

	full := quickScan(locale.Dutch)
	answer := full.Answers["gov-roles"]
	answer.Note = strings.Repeat("n", scoring.LongestNote)
	p = goesOn(t, full.With("gov-roles", answer), atQuestion("gov-roles")).press("n", "tab", "tab", "ctrl+u").types("ooit").press("ctrl+c")
	p.wants(p.answer("gov-roles").Evidence == "taakbrief 2025 · Datum van het bewijs: ooit", "a full note leaves it to the evidence")
}

// A reason that was begun is kept as well, by escape and where the window closes.
func TestHalfAReason(t *testing.T) {
	for _, key := range []string{"esc", "ctrl+c"} {
		p := goesOn(t, fullScan(locale.Dutch), atQuestion("rgt-images")).press("-").types("geen foto's").press(key)
		p.wants(p.answer("rgt-images").NotApplicable == "geen foto's", key+" keeps the reason")
		p = goesOn(t, fullScan(locale.Dutch), atQuestion("rgt-images"))
		before := p.answer("rgt-images")
		p.press("-", "space", key)
		p.wants(reflect.DeepEqual(p.answer("rgt-images"), before), key+" without a reason changes nothing")
	}
	p := goesOn(t, fullScan(locale.Dutch), atQuestion("tec-network")).press("-", "esc")
	p.wants(p.model.session.Place.Question == "tec-network", "a reason that stays as it was leads nowhere")
}
