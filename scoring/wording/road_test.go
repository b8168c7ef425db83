package wording_test

import (
	"strings"
	"testing"

	"peil/scoring"
	"peil/scoring/wording"
)

// Work is said in hours up to sixteen, and above that in days of eight hours.
func TestHours(t *testing.T) {
	for n, want := range map[int]in{
		1:   {"nl": "1 uur", "en": "1 hour"},
		4:   {"nl": "4 uur", "en": "4 hours"},
		16:  {"nl": "16 uur", "en": "16 hours"},
		17:  {"nl": "2 dagen", "en": "2 days"},
		19:  {"nl": "2 dagen", "en": "2 days"},
		20:  {"nl": "3 dagen", "en": "3 days"},
		40:  {"nl": "5 dagen", "en": "5 days"},
		318: {"nl": "40 dagen", "en": "40 days"},
	} {
		inEach(t, said{"hours", want}, func(v *wording.Voice) string { return v.Hours(n) })
	}
}

func TestRoad(t *testing.T) {
	leg := func(actions, hours int) scoring.Leg { return scoring.Leg{Actions: actions, Hours: hours} }
	then := func(low, high int) scoring.Result {
		return scoring.Result{Level: levels(low, high), Mean: 31, MeanHigh: 31}
	}
	for _, x := range []struct {
		said
		scoring.Road
	}{
		{said{"two rounds", in{
			"nl": "Deze ronde: 12 acties, ongeveer 20 dagen. De hele weg naar de doelen: 22 stappen in 2 rondes, ongeveer 44 dagen." +
				" Is alles van deze ronde gedaan, dan staat de school op ‘Begin’, 3 van 5 (gemiddeld 3,1, nu 2,2).",
			"en": "This round: 12 actions, about 20 days. The whole way to the targets: 22 steps in 2 rounds, about 44 days." +
				" When all of this round is done, the school stands at ‘Start’, 3 of 5 (mean 3.1, now 2.2)."}},
			scoring.Road{Round: leg(12, 160), Whole: leg(22, 352), Rounds: 2, After: then(3, 3)}},
		{said{"one round", in{
			"nl": "Deze ronde: 1 actie, ongeveer 4 uur. Is alles van deze ronde gedaan, dan staat de school tussen ‘Begin’ en ‘Goed’ (gemiddeld 3,1, nu 2,2).",
			"en": "This round: 1 action, about 4 hours. When all of this round is done, the school stands between ‘Start’ and ‘Good’ (mean 3.1, now 2.2)."}},
			scoring.Road{Round: leg(1, 4), Whole: leg(1, 4), Rounds: 1, After: then(3, 4)}},
		{said{"too little is known", in{
			"nl": "Deze ronde: 1 actie, ongeveer 4 uur. Waar de school na deze ronde staat, is pas te zeggen als meer vragen een antwoord hebben (gemiddeld 3,1, nu 2,2).",
			"en": "This round: 1 action, about 4 hours. Where the school stands after this round can only be said when more questions are answered (mean 3.1, now 2.2)."}},
			scoring.Road{Round: leg(1, 4), Whole: leg(1, 4), Rounds: 1, After: then(2, 4)}},
		{said{"nothing to do", nil}, scoring.Road{After: then(4, 4)}},
	} {
		inEach(t, x.said, func(v *wording.Voice) string {
			return strings.TrimSpace(v.Road(x.Road) + " " + v.After(x.Road, scoring.Result{Mean: 22, MeanHigh: 22}))
		})
	}
}
