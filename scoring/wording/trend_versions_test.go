package wording_test

import (
	"testing"

	"peil/questions/locale"
	"peil/questions/questionstest"
	"peil/scoring/wording"
)

// What was taken on is called by a name in every version, whether its question is
// asked there or not.
func TestJobTitleOfEveryVersion(t *testing.T) {
	now, err := wording.Speak(questionstest.Both(t), locale.Dutch, locale.Netherlands)
	if err != nil {
		t.Fatal(err)
	}
	for _, v := range []*wording.Voice{now, now.At(questionstest.First)} {
		for id, want := range map[string]string{
			questionstest.Was + "/3":         now.Questions[questionstest.Is].Action(3),
			questionstest.Is + "/3":          now.Questions[questionstest.Is].Action(3),
			questionstest.Came + "/find-out": "Zoek uit: " + now.Questions[questionstest.Came].Title,
			questionstest.Went + "/4":        "Draadloos netwerk, naar ‘Goede basis’",
			questionstest.Went + "/find-out": "Zoek uit: Draadloos netwerk",
			"no-such/3":                      "no-such/3",
			"acc-mfa/9":                      "acc-mfa/9",
		} {
			if got := v.JobTitle(id); got != want {
				t.Errorf("%s of %s is called %q, wanted %q", id, v.Questionnaire.Version, got, want)
			}
		}
	}
}
