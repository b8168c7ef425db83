package wording_test

import (
	"strings"
	"testing"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/scoring/wording"
)

// known is an action on the list of keys, from level 2.
func known(r scoring.Reason) scoring.Action {
	return scoring.Action{Question: "keys-list", Domain: "keys", From: 2, To: 3, Target: 4, Reason: r, For: "doors-locked"}
}

// lags is an action on an essential question that is behind its domain.
func lags(a scoring.Action) scoring.Action {
	a.Lags = true
	return a
}

// pressing is an action that is urgent and a duty as well.
func pressing(a scoring.Action) scoring.Action {
	a.Urgent, a.Duty = true, true
	return a
}

// Doors are called otherwise in the Netherlands: the sentences speak as the
// questions of the country do.
func TestBecause(t *testing.T) {
	const urgentNL, urgentEN = "Gaat het hier mis, dan vallen lessen stil of liggen gegevens van leerlingen open",
		"If this goes wrong, lessons stop or pupils' data are exposed"
	for _, x := range []struct {
		said
		scoring.Action
	}{
		{said{"urgent", in{"nl": urgentNL + ".", "en": urgentEN + "."}}, known(scoring.Urgent)},
		{said{"urgent, and a duty", in{"nl": urgentNL + ". Ook de wet stelt eisen.", "en": urgentEN + ". The law is about this too."}},
			pressing(known(scoring.Urgent))},
		{said{"duty", in{"nl": "De wet vraagt dit, en in de praktijk gebeurt het nog niet.", "en": "The law asks for this, and it is not in practice yet."}},
			known(scoring.Duty)},
		{said{"urgent in part", in{"nl": urgentNL + "; het werkt nu nog maar voor een deel.", "en": urgentEN + "; for now it works only in part."}},
			known(scoring.UrgentPartly)},
		{said{"duty in part", in{"nl": "De wet stelt hier eisen aan; ga na of wat er is, genoeg is.",
			"en": "The law sets requirements here; check whether this is enough."}}, known(scoring.DutyPartly)},
		{said{"a main question behind the rest", in{"nl": "Dit is een hoofdvraag van ‘Sleutels en sloten’, en die blijft achter bij de rest.",
			"en": "This is a main question of ‘Keys and locks’, and it lags behind the rest."}}, lags(known(scoring.HoldsBack))},
		{said{"holds back", in{"nl": "Dit houdt ‘Sleutels en sloten’ op dit niveau.",
			"en": "This keeps ‘Keys and locks’ at this level."}}, known(scoring.HoldsBack)},
		{said{"gap", in{"nl": "Dit staat op ‘Plan’; het doel is ‘Goed’.", "en": "This stands at ‘Plan’; the target is ‘Good’."}}, known(scoring.Gap)},
		{said{"comes first", in{"nl": "Eerst dit, want ‘Deuren op het nachtslot’ bouwt erop voort.", "en": "This comes first: ‘Doors bolted’ builds on it."}},
			known(scoring.ComesFirst)},
		{said{"comes first, and presses", in{
			"nl": "Eerst dit, want ‘Deuren op het nachtslot’ bouwt erop voort. Het is ook dringend. Ook de wet stelt eisen.",
			"en": "This comes first: ‘Doors bolted’ builds on it. It is urgent as well. The law is about this too."}},
			pressing(known(scoring.ComesFirst))},
	} {
		inEach(t, x.said, func(v *wording.Voice) string { return v.Because(x.Action) })
	}
}

// The next step that a school chose is named: the questions of the real questionnaire
// each fit one.
func TestBecauseOfTheNextStep(t *testing.T) {
	qn, err := questions.IBP()
	if err != nil {
		t.Fatal(err)
	}
	a := scoring.Action{Question: "acc-mfa", Domain: "acc", From: 2, To: 3, Target: 4, Reason: scoring.NextStep}
	opening := in{"nl": "Dit past bij de volgende stap die de school koos: ‘", "en": "This fits the next step that the school chose: ‘"}
	for l, opens := range opening {
		v := speak(t, qn, l, locale.Netherlands)
		if got, want := v.Because(a), opens+v.NextSteps[qn.Question("acc-mfa").Kind]+"’."; got != want {
			t.Errorf("got: %s\nwant: %s", got, want)
		}
	}
}

// What is marked done is not said to be missing.
func TestWhy(t *testing.T) {
	for _, x := range []struct {
		said
		status string
	}{
		{said{"done", in{"nl": "Deze actie staat op gereed, maar het antwoord is nog ‘Plan’. Is het nu anders, pas dan het antwoord aan.",
			"en": "This action is marked done, but the answer is still ‘Plan’. If that has changed, change the answer."}}, scoring.StatusDone},
		{said{"under way", in{"nl": "De wet vraagt dit, en in de praktijk gebeurt het nog niet.", "en": "The law asks for this, and it is not in practice yet."}},
			scoring.StatusDoing},
	} {
		inEach(t, x.said, func(v *wording.Voice) string { return v.Why(known(scoring.Duty), scoring.Work{Status: x.status}) })
	}
}

func TestReasonLabel(t *testing.T) {
	first := known(scoring.ComesFirst)
	plan := scoring.Plan{Actions: []scoring.Action{first, {Priority: 2, Question: "doors-locked"}}}
	for _, x := range []struct {
		said
		scoring.Action
	}{
		{said{"a word", in{"nl": "dringend", "en": "urgent"}}, known(scoring.Urgent)},
		{said{"the next step", in{"nl": "volgende stap", "en": "next step"}}, known(scoring.NextStep)},
		{said{"by the number of what needs it", in{"nl": "voor actie 2", "en": "for action 2"}}, first},
		{said{"what presses is still shown", in{"nl": "voor actie 2 · dringend · wet", "en": "for action 2 · urgent · law"}}, pressing(first)},
	} {
		inEach(t, x.said, func(v *wording.Voice) string { return v.ReasonLabel(x.Action, plan) })
	}
}

func TestActionTitleAndSteps(t *testing.T) {
	lock := scoring.Action{Question: "doors-locked", From: 3, To: 4, Missing: []string{"front", "back"}}
	for _, x := range []struct {
		said
		scoring.Action
	}{
		{said{"from level 2", in{"nl": "Begin: Begin ermee.", "en": "Begin: Begin it."}}, known(scoring.Gap)},
		{said{"what the checklist lacks becomes one step",
			in{"nl": "Maak het goed: Koop een nachtslot. / Vraag het bestuur het te betalen. / " +
				"Regel wat op de lijst nog ontbreekt: De voordeur is dicht; De achterdeur is op het nachtslot.",
				"en": "Make it good: Buy a bolt. / Ask the board to pay for it. / " +
					"Arrange what the list still lacks: The front door is shut; The back door is bolted."}}, lock},
	} {
		inEach(t, x.said, func(v *wording.Voice) string {
			return v.ActionTitle(x.Action) + ": " + strings.Join(v.Steps(x.Action), " / ")
		})
	}
}

func TestBand(t *testing.T) {
	for _, x := range []struct {
		said
		scoring.Band
	}{
		{said{"now", in{"nl": "Nu", "en": "Now"}}, scoring.Now},
		{said{"next", in{"nl": "Daarna", "en": "Next"}}, scoring.Next},
		{said{"later", in{"nl": "Later", "en": "Later"}}, scoring.Later},
	} {
		inEach(t, x.said, func(v *wording.Voice) string { return v.Band(x.Band) })
	}
}
