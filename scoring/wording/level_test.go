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
		{said{"certain", "Begin", "Start"}, scoring.Range{Low: 3, High: 3}},
		{said{"lowest", "Niets", "Nothing"}, scoring.Range{Low: 1, High: 1}},
		{said{"highest", "Beter", "Better"}, scoring.Range{Low: 5, High: 5}},
		{said{"one apart", "tussen Begin en Goed", "between Start and Good"}, scoring.Range{Low: 3, High: 4}},
		{said{"two apart", "nog niet te zeggen", "cannot be said yet"}, scoring.Range{Low: 3, High: 5}},
		{said{"anything", "nog niet te zeggen", "cannot be said yet"}, scoring.Range{Low: 1, High: 5}},
		{said{"nothing applicable", "geen niveau", "no level"}, scoring.Range{}},
	} {
		inBoth(t, x.said, func(v *wording.Voice) string { return v.Range(x.Range) })
	}
}

func TestLevelOf(t *testing.T) {
	inBoth(t, said{"level 4", "Goed, 4 van 5", "Good, 4 of 5"}, func(v *wording.Voice) string { return v.LevelOf(4) })
}

func TestAnswer(t *testing.T) {
	for _, x := range []struct {
		said
		scoring.Answer
	}{
		{said{"a level", "Plan, 2 van 5", "Plan, 2 of 5"}, scoring.Answer{Level: 2}},
		{said{"don't know", "weet ik niet", "don't know"}, scoring.Answer{Unknown: true}},
		{said{"not applicable", "niet van toepassing", "not applicable"}, scoring.Answer{NotApplicable: "Wij hebben geen deuren."}},
		{said{"open", "open", "open"}, scoring.Answer{Note: "Vraag het Els."}},
	} {
		inBoth(t, x.said, func(v *wording.Voice) string { return v.Answer(x.Answer) })
	}
}

func TestTitles(t *testing.T) {
	inBoth(t, said{"a domain and a question", "Deuren; Verloren sleutels", "Doors; Lost keys"},
		func(v *wording.Voice) string { return strings.Join(v.Titles([]string{"doors", "keys-lost"}), "; ") })
}
