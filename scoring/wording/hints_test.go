package wording_test

import (
	"strings"
	"testing"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/scoring/wording"
)

// answers is a full scan of the small questionnaire.
func answers(of map[string]scoring.Answer) scoring.Scan {
	return scoring.Scan{School: scoring.School{Country: locale.Netherlands}, Scope: questions.Full, Answers: of}
}

// ticked is an answer whose checklist was gone through.
func ticked(l int, items ...string) scoring.Answer {
	return scoring.Answer{Level: level(l), Checked: append([]string{}, items...)}
}

func TestChecklistHint(t *testing.T) {
	for _, x := range []struct {
		said
		question string
		answer   scoring.Answer
	}{
		{said{"high, with items missing", in{"nl": "Nog niet op orde volgens de lijst: 2 van 2. Alle punten horen bij ‘Goed’.",
			"en": "Not there according to the list: 2 of 2. All points belong to ‘Good’."}},
			"doors-locked", ticked(5)},
		{said{"low, with everything there", in{"nl": "Alle punten van de lijst zijn er. Past ‘Goed’ misschien beter?",
			"en": "Every point of the list is there. Would ‘Good’ fit better?"}},
			"doors-locked", ticked(3, "front", "back")},
		{said{"high, with everything there", nil}, "doors-locked", ticked(4, "front", "back")},
		{said{"low, with items missing", nil}, "doors-locked", ticked(3, "front")},
		{said{"a list not gone through says nothing", nil}, "doors-locked", scoring.Answer{Level: 5}},
		{said{"don't know", nil}, "doors-locked", scoring.Answer{Unknown: true, Checked: []string{"front", "back"}}},
		{said{"a question without a list", nil}, "keys-list", ticked(3)},
	} {
		inEach(t, x.said, func(v *wording.Voice) string {
			return v.ChecklistHint(v.Questionnaire.Question(x.question), x.answer)
		})
	}
}

// Each hint names the questions to look at again.
func TestHintsFor(t *testing.T) {
	const contradiction = "doors-locked keys-list: The doors are shut, and the board has no list."
	const noEvidence = "None of the 3 answers at ‘Good’ or higher names evidence. Where can it be seen that they are right?"
	for _, x := range []struct {
		what    string
		answers map[string]scoring.Answer
		want    []string
	}{
		{"nothing remarkable", map[string]scoring.Answer{"doors-locked": {Level: 4}, "keys-list": {Level: 3}}, nil},
		{"hard to believe together", map[string]scoring.Answer{"doors-locked": {Level: 4}, "keys-list": {Level: 2}}, []string{contradiction}},
		{"not known is not low", map[string]scoring.Answer{"doors-locked": {Level: 4}, "keys-list": {Unknown: true}}, nil},
		{"nor is open", map[string]scoring.Answer{"doors-locked": {Level: 4}}, nil},
		{"high answers that nothing shows", map[string]scoring.Answer{"keys-list": {Level: 4}, "keys-lost": {Level: 5}, "bikes-shed": {Level: 4}},
			[]string{"keys-list keys-lost bikes-shed: " + noEvidence + " [A list of keys; Lost keys; The shed]"}},
		{"two are not remarkable", map[string]scoring.Answer{"keys-list": {Level: 4}, "keys-lost": {Level: 5}}, nil},
		{"one of them shown is enough", map[string]scoring.Answer{"keys-list": {Level: 4, Evidence: "lijst"}, "keys-lost": {Level: 5}, "bikes-shed": {Level: 4}}, nil},
		{"all three, the scan as a whole last", map[string]scoring.Answer{
			"doors-locked": ticked(4, "front"), "keys-list": {Level: 1}, "keys-lost": {Level: 5}, "bikes-shed": {Level: 4}},
			[]string{contradiction,
				"doors-locked: Doors bolted: Not there according to the list: 1 of 2. All points belong to ‘Good’.",
				"doors-locked keys-lost bikes-shed: " + noEvidence + " [Doors bolted; Lost keys; The shed]"}},
	} {
		t.Run(x.what, func(t *testing.T) {
			v := small(t, locale.English)
			s := answers(x.answers)
			var got []string
			for _, h := range v.HintsFor(s) {
				text := strings.Join(h.Questions, " ") + ": " + h.Text
				if h.Counted != nil {
					text += " [" + strings.Join(h.Counted, "; ") + "]"
				}
				got = append(got, text)
			}
			if g, w := strings.Join(got, "\n"), strings.Join(x.want, "\n"); g != w {
				t.Errorf("\n got: %s\nwant: %s", g, w)
			}
		})
	}
}

// A quick scan is not told about questions that it did not ask.
func TestHintsOfAQuickScan(t *testing.T) {
	v := small(t, locale.English)
	s := answers(map[string]scoring.Answer{"doors-locked": {Level: 5}, "keys-list": {Level: 1}})
	s.Scope = questions.Quick
	if got := v.HintsFor(s); got != nil {
		t.Errorf("got %v", got)
	}
}

// What shows an answer was there on the day of the scan. A date after it is pointed
// out, once however often; the same day is no later.
func TestEvidenceFromAfterTheScan(t *testing.T) {
	day := func(d int) scoring.Date { return scoring.Date{Year: 2026, Month: 11, Day: d} }
	for _, x := range []struct {
		said
		scan, list, lost scoring.Date
	}{
		{said{"the day after", in{"nl": "Een lijst van sleutels: het bewijs is van 22 november 2026, en dat is na de scan. Klopt die datum?",
			"en": "A list of keys: the evidence is dated 22 November 2026, which is after the scan. Is that date right?"}}, day(21), day(22), day(20)},
		{said{"two of them", in{"nl": "Bij 2 antwoorden is het bewijs van na de scan. Kloppen die datums? [Een lijst van sleutels: 22 november 2026; Verloren sleutels: 23 november 2026]",
			"en": "The evidence of 2 answers is dated after the scan. Are those dates right? [A list of keys: 22 November 2026; Lost keys: 23 November 2026]"}}, day(21), day(22), day(23)},
		{said{"the same day", nil}, day(21), day(21), day(21)},
		{said{"the day before", nil}, day(21), day(20), day(20)},
		{said{"evidence without a date", nil}, day(21), scoring.Date{}, scoring.Date{}},
		{said{"a scan without a date", nil}, scoring.Date{}, day(22), day(22)},
	} {
		inEach(t, x.said, func(v *wording.Voice) string {
			s := answers(map[string]scoring.Answer{
				"keys-list": {Level: 4, Evidence: "lijst", EvidenceDate: x.list}, "keys-lost": {Level: 4, EvidenceDate: x.lost},
			})
			s.Date = x.scan
			var all []string
			for _, h := range v.HintsFor(s) {
				all = append(all, h.Text)
				if h.Counted != nil {
					all = append(all, "["+strings.Join(h.Counted, "; ")+"]")
				}
			}
			return strings.Join(all, " ")
		})
	}
}
