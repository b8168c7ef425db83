package wording_test

import (
	"os"
	"testing"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/scoring/wording"
)

// small is a voice that speaks of a small questionnaire about doors and keys: its
// words stay as they are when those of the real one are improved. Each language is
// read once: nothing that speaks changes a voice.
func small(tb testing.TB, l locale.Language) *wording.Voice {
	tb.Helper()
	if v, ok := smallVoices[l]; ok {
		return v
	}
	qn, err := questions.Load(os.DirFS("../../questions/testdata"), "broken")
	if err != nil {
		tb.Fatal(err)
	}
	smallVoices[l] = speak(tb, qn, l, locale.Netherlands)
	return smallVoices[l]
}

var smallVoices = map[locale.Language]*wording.Voice{}

func speak(tb testing.TB, qn *questions.Questionnaire, l locale.Language, c locale.Country) *wording.Voice {
	tb.Helper()
	v, err := wording.Speak(qn, l, c)
	if err != nil {
		tb.Fatal(err)
	}
	return v
}

// said is one thing said in Dutch and in English.
type said struct{ what, nl, en string }

// inBoth compares what the two voices say.
func inBoth(t *testing.T, want said, say func(v *wording.Voice) string) {
	t.Helper()
	for l, sentence := range map[locale.Language]string{locale.Dutch: want.nl, locale.English: want.en} {
		if got := say(small(t, l)); got != sentence {
			t.Errorf("%s in %s:\n got: %s\nwant: %s", want.what, l, got, sentence)
		}
	}
}

func level(n int) questions.Level { return questions.Level(n) }

func levels(low, high int) scoring.Range { return scoring.Range{Low: level(low), High: level(high)} }
