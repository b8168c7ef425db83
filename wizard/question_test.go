package wizard

import (
	"testing"

	"peil/questions"
	"peil/scoring"
	"peil/wizard/flow"
)

func TestAnswering(t *testing.T) {
	for _, c := range []struct {
		keys []string
		want scoring.Answer
	}{
		{[]string{"4"}, level(4)},
		{[]string{"enter"}, level(1)},
		{[]string{"down", "j", "enter"}, level(3)},
		{[]string{"down", "down", "up", "k", "k", "enter"}, level(1)},
		{[]string{"?"}, unknown},
		{[]string{"down", "down", "down", "down", "down", "down", "down", "enter"}, unknown}, // the last row
	} {
		p := goesOn(t, scanOf(questions.Dutch, questions.Quick), atQuestion("acc-mfa")).press(c.keys...).sees("11/12", "Updates")
		got := p.answer("acc-mfa")
		p.wants(got.Kind() == c.want.Kind() && got.Level == c.want.Level, "the answer is what was pressed")
	}
}

func TestSkippingAndTakingAway(t *testing.T) {
	p := goesOn(t, quickScan(questions.Dutch), atQuestion("acc-mfa")).sees("▌● 3").
		press("delete").sees("▌ 3").seesNo("●")
	p.wants(p.answer("acc-mfa").Kind() == scoring.Open, "the answer is gone")
	p.press("right").sees("11/12").press("left").sees("10/12")
}

// A question that need not apply wants a reason.
func TestNotApplicable(t *testing.T) {
	p := goesOn(t, scanOf(questions.Dutch, questions.Full), atQuestion("rgt-images")).
		sees("Niet van toepassing").press("-").sees("Waarom is deze vraag niet van toepassing?").
		press("enter").sees("Geef kort de reden").
		press("space", "enter").sees("Geef kort de reden").
		types("Geen beelden?-h").press("enter").seesNo("Waarom is deze vraag")
	p.wants(p.answer("rgt-images").NotApplicable == "Geen beelden?-h", "the reason is kept")
	p.press("left").sees("Niet van toepassing Geen beelden?-h", "▌● -")

	p = goesOn(t, scanOf(questions.Dutch, questions.Full), atQuestion("rgt-images")).
		press("down", "down", "down", "down", "down", "down", "enter").sees("Waarom is deze vraag").
		press("esc").sees("Foto's en video's").seesNo("Waarom is deze vraag")
	p.wants(len(p.model.session.Scan.Answers) == 0, "leaving answers nothing")

	goesOn(t, scanOf(questions.Dutch, questions.Full), atQuestion("acc-mfa")).press("-").seesNo("Waarom is deze vraag", "Niet van toepassing")
}

// Another answer keeps what was noted with the first.
func TestAnotherAnswerKeepsItsNote(t *testing.T) {
	p := goesOn(t, quickScan(questions.Dutch), atQuestion("gov-roles")).press("?", "left").
		sees("Eén persoon, naast ander werk.", "taakbrief 2025", "▌● ?")
	p.press("1")
	p.wants(p.answer("gov-roles").Note != "", "the note is kept")
}

// The keys that go elsewhere.
func TestLeavingAQuestion(t *testing.T) {
	for key, sees := range map[string]string{
		"o": "Overzicht", "n": "notitie en bewijs", "h": "Wie kan dit weten", "f1": "Wie kan dit weten", "l": "Wat is er op school?",
	} {
		goesOn(t, quickScan(questions.Dutch), atQuestion("cod-content")).press(key).sees(sees)
	}
	goesOn(t, quickScan(questions.Dutch), atQuestion("acc-mfa")).press("l").seesNo("Wat is er op school?") // has no list
}

// In Norway another law counts.
func TestTheCountryDecidesTheSource(t *testing.T) {
	s := quickScan(questions.Dutch)
	s.School.Country = questions.Norway
	goesOn(t, s, atQuestion("acc-mfa")).press("h").press("down", "down", "down", "down", "down", "down").seesNo("Normenkader")
	goesOn(t, s, at(flow.Result)).seesNo("97 schoolleiders")
}
