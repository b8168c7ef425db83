package wording_test

import (
	"strings"
	"testing"

	"peil/scoring"
	"peil/scoring/wording"
)

// ask is that nobody knows about the list of keys.
func ask(m scoring.Matter) scoring.Ask {
	return scoring.Ask{Question: "keys-list", Domain: "keys", Knows: "owner", Matters: m, For: "doors-locked"}
}

func TestWhyAsk(t *testing.T) {
	for _, x := range []struct {
		said
		scoring.Matter
	}{
		{said{"urgent", in{"nl": "Is dit niet geregeld, dan kunnen lessen stilvallen of gegevens van leerlingen open komen te liggen.",
			"en": "If this is not arranged, lessons can stop or pupils' data can be exposed."}}, scoring.Exposes},
		{said{"the law", in{"nl": "De wet vraagt dit; de school moet dus weten of het geregeld is.",
			"en": "The law asks for this, so the school has to know whether it is arranged."}}, scoring.Demanded},
		{said{"needed", in{"nl": "‘Deuren op het nachtslot’ in dit plan bouwt hierop voort.",
			"en": "‘Doors bolted’, in this plan, builds on it."}}, scoring.Needed},
		{said{"its domain", in{"nl": "Zonder dit antwoord is niet te zeggen waar ‘Sleutels en sloten’ staat.",
			"en": "Without this answer it cannot be said where ‘Keys and locks’ stands."}}, scoring.Unplaced},
		{said{"the picture", in{"nl": "Met dit antwoord is het beeld compleet.", "en": "This answer completes the picture."}}, scoring.Completes},
	} {
		inEach(t, x.said, func(v *wording.Voice) string { return v.WhyAsk(ask(x.Matter)) })
	}
}

func TestAskTitleLabelAndSteps(t *testing.T) {
	plan := scoring.Plan{Actions: []scoring.Action{{Priority: 1, Question: "doors-locked"}}}
	inEach(t, said{"what to do", in{
		"nl": "Zoek uit: Een lijst van sleutels / Vraag het bestuur: Weet het bestuur wie een sleutel heeft? / " +
			"Vul het antwoord in bij deze vraag; het plan past zich aan.",
		"en": "Find out: A list of keys / Ask the board: Does the board know who has a key? / " +
			"Fill in the answer to this question; the plan adapts.",
	}}, func(v *wording.Voice) string {
		a := ask(scoring.Completes)
		return strings.Join(append([]string{v.AskTitle(a)}, v.AskSteps(a)...), " / ")
	})
	for _, x := range []struct {
		said
		scoring.Matter
	}{
		{said{"urgent", in{"nl": "dringend", "en": "urgent"}}, scoring.Exposes},
		{said{"the law", in{"nl": "wet", "en": "law"}}, scoring.Demanded},
		{said{"needed", in{"nl": "voor actie 1", "en": "for action 1"}}, scoring.Needed},
		{said{"its domain", nil}, scoring.Unplaced},
	} {
		inEach(t, x.said, func(v *wording.Voice) string { return v.AskLabel(ask(x.Matter), plan) })
	}
}

// A plan opens with one line of work for all that is to be asked.
func TestAskFirst(t *testing.T) {
	one := scoring.Errand{Who: "owner", Questions: []string{"keys-list"}}
	two := scoring.Errand{Who: "ict", Questions: []string{"keys-lost", "doors-locked"}}
	for _, x := range []struct {
		said
		errands []scoring.Errand
	}{
		{said{"nothing", nil}, nil},
		{said{"one question", in{"nl": "Stel eerst één vraag aan het bestuur.", "en": "First ask the board one question."}}, []scoring.Errand{one}},
		{said{"several to one", in{"nl": "Eerst een uur met de sleutelmaker over deze 2 vragen.",
			"en": "First an hour with the locksmith about these 2 questions."}}, []scoring.Errand{two}},
		{said{"several to several", in{"nl": "Eerst een uur met ieder die dit kan weten: het bestuur (1) en de sleutelmaker (2).",
			"en": "First an hour with each of those who can know: the board (1) and the locksmith (2)."}}, []scoring.Errand{one, two}},
	} {
		inEach(t, x.said, func(v *wording.Voice) string { return v.AskFirst(x.errands) })
	}
}
