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

// said is one thing said in several languages; without any, nothing is said in
// each.
type said struct {
	what string
	in   in
}

// in is a sentence per language.
type in map[locale.Language]string

// inEach compares what the voices say. A table may leave a language out: that its
// sentences are whole is seen to elsewhere.
func inEach(t *testing.T, want said, say func(v *wording.Voice) string) {
	t.Helper()
	sentences := want.in
	if sentences == nil {
		sentences = in{}
		for _, l := range locale.Common(wording.Languages(), small(t, locale.English).Questionnaire.Languages()) {
			sentences[l] = ""
		}
	}
	for l, sentence := range sentences {
		if got := say(small(t, l)); got != sentence {
			t.Errorf("%s in %s:\n got: %s\nwant: %s", want.what, l, got, sentence)
		}
	}
}

func level(n int) questions.Level { return questions.Level(n) }

func levels(low, high int) scoring.Range { return scoring.Range{Low: level(low), High: level(high)} }
