package wording_test

import (
	"strings"
	"testing"

	"peil/scoring"
	"peil/scoring/wording"
)

// One level is named only when it is certain. The low end of a range never stands
// alone as if it were the level.
func TestRange(t *testing.T) {
	for _, x := range []struct {
		said
		scoring.Range
	}{
		{said{"certain", in{"nl": "Begin", "en": "Start"}}, scoring.Range{Low: 3, High: 3}},
		{said{"lowest", in{"nl": "Niets", "en": "Nothing"}}, scoring.Range{Low: 1, High: 1}},
		{said{"highest", in{"nl": "Beter", "en": "Better"}}, scoring.Range{Low: 5, High: 5}},
		{said{"one apart", in{"nl": "tussen Begin en Goed", "en": "between Start and Good"}}, scoring.Range{Low: 3, High: 4}},
		{said{"two apart", in{"nl": "nog niet te zeggen", "en": "cannot be said yet"}}, scoring.Range{Low: 3, High: 5}},
		{said{"anything", in{"nl": "nog niet te zeggen", "en": "cannot be said yet"}}, scoring.Range{Low: 1, High: 5}},
		{said{"nothing applicable", in{"nl": "geen niveau", "en": "no level"}}, scoring.Range{}},
	} {
		inEach(t, x.said, func(v *wording.Voice) string { return v.Range(x.Range) })
	}
}

func TestLevelOf(t *testing.T) {
	inEach(t, said{"level 4", in{"nl": "Goed, 4 van 5", "en": "Good, 4 of 5"}}, func(v *wording.Voice) string { return v.LevelOf(4) })
}

// A domain that its core holds never stands there with the name of a low level
// alone.
func TestCore(t *testing.T) {
	held := func(low, high int, ids ...string) scoring.DomainResult {
		return scoring.DomainResult{ID: "keys", Level: levels(low, high), Mean: 34, MeanHigh: 34, Core: ids}
	}
	answers := map[string]scoring.Answer{"keys-list": {Level: 1}, "keys-lost": {Level: 2}}
	for _, x := range []struct {
		said
		scoring.DomainResult
	}{
		{said{"nothing is there", in{"nl": "2 van 5: de kern ontbreekt, ‘Een lijst van sleutels’ (gemiddeld 3,4)",
			"en": "2 of 5: the core is missing, ‘A list of keys’ (mean 3.4)"}}, held(2, 2, "keys-list")},
		{said{"it is on paper", in{"nl": "3 van 5: de kern werkt nog niet, ‘Verloren sleutels’ (gemiddeld 3,4)",
			"en": "3 of 5: the core is not in practice yet, ‘Lost keys’ (mean 3.4)"}}, held(3, 3, "keys-lost")},
		{said{"both", in{"nl": "2 van 5: de kern werkt nog niet, ‘Een lijst van sleutels’ en ‘Verloren sleutels’ (gemiddeld 3,4)",
			"en": "2 of 5: the core is not in practice yet, ‘A list of keys’ and ‘Lost keys’ (mean 3.4)"}}, held(2, 2, "keys-list", "keys-lost")},
		{said{"the level is not certain", nil}, held(2, 3, "keys-list")},
		{said{"its core is there", nil}, held(2, 2)},
	} {
		inEach(t, x.said, func(v *wording.Voice) string { return v.Core(x.DomainResult, scoring.Scan{Answers: answers}) })
	}
}

func TestAnswer(t *testing.T) {
	for _, x := range []struct {
		said
		scoring.Answer
	}{
		{said{"a level", in{"nl": "Plan, 2 van 5", "en": "Plan, 2 of 5"}}, scoring.Answer{Level: 2}},
		{said{"don't know", in{"nl": "weet ik niet", "en": "don't know"}}, scoring.Answer{Unknown: true}},
		{said{"not applicable", in{"nl": "niet van toepassing", "en": "not applicable"}}, scoring.Answer{NotApplicable: "Wij hebben geen deuren."}},
		{said{"open", in{"nl": "open", "en": "open"}}, scoring.Answer{Note: "Vraag het Els."}},
	} {
		inEach(t, x.said, func(v *wording.Voice) string { return v.Answer(x.Answer) })
	}
}

func TestTitles(t *testing.T) {
	inEach(t, said{"a domain and a question", in{"nl": "Deuren; Verloren sleutels", "en": "Doors; Lost keys"}},
		func(v *wording.Voice) string { return strings.Join(v.Titles([]string{"doors", "keys-lost"}), "; ") })
}
