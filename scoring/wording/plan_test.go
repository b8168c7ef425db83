package wording_test

import (
	"strings"
	"testing"

	"peil/scoring"
	"peil/scoring/wording"
)

// known is an action on the list of keys, from level 2.
func known(r scoring.Reason) scoring.Action {
	return scoring.Action{Question: "keys-list", Domain: "keys", From: 2, To: 3, Target: 4, Reason: r, For: "doors-locked"}
}

// unknown is the find-out of the same question.
func unknown(r scoring.Reason) scoring.Action {
	return scoring.Action{Question: "keys-list", Domain: "keys", Target: 4, Reason: r, For: "doors-locked"}
}

// Doors are called otherwise in the Netherlands: the sentences speak as the
// questions of the country do.
func TestBecause(t *testing.T) {
	for _, x := range []struct {
		said
		scoring.Action
	}{
		{said{"duty", in{"nl": "De wet vraagt dit, en er werkt nog niets.", "en": "The law asks this, and nothing works yet."}}, known(scoring.Duty)},
		{said{"urgent", in{"nl": "Gaat het hier mis, dan vallen lessen stil of liggen gegevens van leerlingen open.",
			"en": "If this goes wrong, lessons stop or pupils' data lie open at once."}}, known(scoring.Urgent)},
		{said{"duty in part", in{"nl": "De wet vraagt dit, en het werkt nog maar voor een deel.", "en": "The law asks this, and it works only in part."}},
			known(scoring.DutyPartly)},
		{said{"holds back", in{"nl": "Dit is een van de vragen die ‘Sleutels en sloten’ op dit niveau houden.",
			"en": "This is one of the questions that keep ‘Keys and locks’ at this level."}}, known(scoring.HoldsBack)},
		{said{"gap", in{"nl": "Dit staat op ‘Plan’; het doel is ‘Goed’.", "en": "This stands at ‘Plan’; the target is ‘Good’."}}, known(scoring.Gap)},
		{said{"comes first", in{"nl": "Eerst dit, want ‘Deuren op het nachtslot’ bouwt erop voort.", "en": "This comes first: ‘Doors bolted’ builds on it."}},
			known(scoring.ComesFirst)},

		{said{"find out: duty", in{"nl": "De wet vraagt dit, en niemand aan tafel weet of het geregeld is.",
			"en": "The law asks this, and nobody at the table knows whether it is arranged."}}, unknown(scoring.Duty)},
		{said{"find out: urgent", in{"nl": "Gaat het hier mis, dan vallen lessen stil of liggen gegevens open; niemand aan tafel weet of het geregeld is.",
			"en": "If this goes wrong, lessons stop or pupils' data lie open; nobody at the table knows whether it is arranged."}}, unknown(scoring.Urgent)},
		{said{"find out: holds back", in{"nl": "Zolang niemand aan tafel dit weet, is het niveau van ‘Sleutels en sloten’ niet zeker.",
			"en": "As long as nobody at the table knows this, the level of ‘Keys and locks’ is not certain."}}, unknown(scoring.HoldsBack)},
		{said{"find out: gap", in{"nl": "Niemand aan tafel weet hoe dit ervoor staat.", "en": "Nobody at the table knows how this stands."}}, unknown(scoring.Gap)},
		{said{"find out: comes first", in{"nl": "‘Deuren op het nachtslot’ bouwt hierop voort, en niemand aan tafel weet of het geregeld is.",
			"en": "‘Doors bolted’ builds on this, and nobody at the table knows whether it is arranged."}}, unknown(scoring.ComesFirst)},
	} {
		inEach(t, x.said, func(v *wording.Voice) string { return v.Because(x.Action) })
	}
}

func TestReasonLabel(t *testing.T) {
	first := known(scoring.ComesFirst)
	duty := first
	duty.Duty = true
	plan := scoring.Plan{first, {Priority: 2, Question: "doors-locked"}}
	for _, x := range []struct {
		said
		scoring.Action
	}{
		{said{"a word", in{"nl": "dringend", "en": "urgent"}}, known(scoring.Urgent)},
		{said{"by the place of what needs it", in{"nl": "voor actie 2", "en": "for action 2"}}, first},
		{said{"a duty stays one", in{"nl": "voor actie 2 · wet", "en": "for action 2 · law"}}, duty},
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
		{said{"find out",
			in{"nl": "Zoek uit: Een lijst van sleutels: Vraag het bestuur: Weet het bestuur wie een sleutel heeft? / " +
				"Vul het antwoord in bij deze vraag; het plan past zich aan.",
				"en": "Find out: A list of keys: Ask the board: Does the board know who has a key? / " +
					"Fill in the answer at this question; the plan adapts."}}, unknown(scoring.Gap)},
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
