package wording_test

import (
	"strings"
	"testing"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/scoring/wording"
)

// at is a result at a level or between two.
func at(low, high int, heldDownBy ...string) scoring.Result {
	return scoring.Result{Level: levels(low, high), HeldDownBy: heldDownBy}
}

func TestStands(t *testing.T) {
	for _, x := range []struct {
		said
		result scoring.Result
	}{
		{said{"certain", in{"nl": "De Linde staat op ‘Begin’, 3 van 5.",
			"en": "De Linde stands at ‘Start’, 3 of 5."}}, at(3, 3)},
		{said{"one apart", in{"nl": "De Linde staat tussen ‘Begin’ en ‘Goed’.",
			"en": "De Linde stands between ‘Start’ and ‘Good’."}}, at(3, 4)},
		{said{"wider", in{"nl": "Op welk niveau De Linde staat, is nog niet te zeggen.",
			"en": "At which level De Linde stands cannot be said yet."}}, at(2, 4)},
		{said{"nothing applicable", in{"nl": "Er is geen vraag van toepassing: De Linde heeft geen niveau.",
			"en": "No question is applicable: De Linde has no level."}}, at(0, 0)},
	} {
		inEach(t, x.said, func(v *wording.Voice) string { return v.Stands("De Linde", x.result) })
	}
}

// At most three domains are named, and what the next level needs is said as the
// rule has it: two levels below it is near enough.
func TestHeldDown(t *testing.T) {
	for _, x := range []struct {
		said
		result scoring.Result
	}{
		{said{"by one", in{"nl": "Tegengehouden door ‘Fietsen’. Voor ‘Beter’ moet meer dan de helft van de domeinen zo ver zijn, en mag er geen lager staan dan ‘Begin’.",
			"en": "Held back by ‘Bicycles’. For ‘Better’, more than half of the domains must be there, and none below ‘Start’."}},
			at(4, 4, "bikes")},
		{said{"by three", in{"nl": "Tegengehouden door ‘Fietsen’, ‘Bakken’ en ‘Deuren’. Voor ‘Goed’ moet meer dan de helft van de domeinen zo ver zijn, en mag er geen lager staan dan ‘Plan’.",
			"en": "Held back by ‘Bicycles’, ‘Bins’ and ‘Doors’. For ‘Good’, more than half of the domains must be there, and none below ‘Plan’."}},
			at(3, 3, "bikes", "bins", "doors")},
		{said{"by four", in{"nl": "Tegengehouden door ‘Fietsen’, ‘Bakken’, ‘Deuren’ en 1 andere. Voor ‘Goed’ moet meer dan de helft van de domeinen zo ver zijn, en mag er geen lager staan dan ‘Plan’.",
			"en": "Held back by ‘Bicycles’, ‘Bins’, ‘Doors’ and 1 more. For ‘Good’, more than half of the domains must be there, and none below ‘Plan’."}},
			at(3, 3, "bikes", "bins", "doors", "keys")},
		{said{"where no domain can be too far behind", in{"nl": "Tegengehouden door ‘Sleutels en sloten’. Voor ‘Begin’ moet meer dan de helft van de domeinen zo ver zijn.",
			"en": "Held back by ‘Keys and locks’. For ‘Start’, more than half of the domains must be there."}},
			at(2, 2, "keys")},
		{said{"one apart: from the low end, which is named beside it", in{"nl": "Tegengehouden door ‘Fietsen’. Voor ‘Goed’ moet meer dan de helft van de domeinen zo ver zijn, en mag er geen lager staan dan ‘Plan’.",
			"en": "Held back by ‘Bicycles’. For ‘Good’, more than half of the domains must be there, and none below ‘Plan’."}},
			at(3, 4, "bikes")},
		{said{"cannot be said yet", nil}, at(2, 4, "bikes")},
		{said{"by nothing", in{"nl": "Geen enkel domein houdt de school tegen.",
			"en": "No domain holds the school back."}}, at(5, 5)},
		{said{"without a level", nil}, at(0, 0)},
	} {
		inEach(t, x.said, func(v *wording.Voice) string { return v.HeldDown(x.result) })
	}
}

func TestDoubt(t *testing.T) {
	asks := []scoring.Errand{{Who: "owner", Questions: []string{"keys-list"}}, {Who: "ict", Questions: []string{"keys-lost", "doors-locked"}}}
	for _, x := range []struct {
		said
		unknown, open int
		settle        []scoring.Errand
	}{
		{said{"none", nil}, 0, 0, nil},
		{said{"that nobody can settle", in{"nl": "Bij 2 vragen is het antwoord ‘weet ik niet’. 3 vragen zijn nog open.",
			"en": "To 2 questions the answer is ‘don't know’. 3 questions are still open."}}, 2, 3, nil},
		{said{"one of each", in{"nl": "Bij één vraag is het antwoord ‘weet ik niet’. Eén vraag is nog open.",
			"en": "To one question the answer is ‘don't know’. One question is still open."}}, 1, 1, nil},
		{said{"only don't know", in{"nl": "Bij 2 vragen is het antwoord ‘weet ik niet’.",
			"en": "To 2 questions the answer is ‘don't know’."}}, 2, 0, nil},
		{said{"only open", in{"nl": "3 vragen zijn nog open.",
			"en": "3 questions are still open."}}, 0, 3, nil},
		{said{"that others can settle", in{
			"nl": "Bij 2 vragen is het antwoord ‘weet ik niet’. Meer zekerheid over de niveaus kan komen van het bestuur (1) en de sleutelmaker (2).",
			"en": "To 2 questions the answer is ‘don't know’. More certainty about the levels can come from the board (1) and the locksmith (2)."}}, 2, 0, asks},
	} {
		inEach(t, x.said, func(v *wording.Voice) string {
			return v.Doubt(scoring.Result{Unknown: x.unknown, Open: x.open}, x.settle)
		})
	}
}

// Where the whole cannot be said yet, what is certain is something to go home
// with.
func TestCertain(t *testing.T) {
	domains := []scoring.DomainResult{
		{ID: "doors", Level: levels(4, 4)}, {ID: "keys", Level: levels(1, 5)},
		{ID: "bikes", Level: levels(0, 0)}, {ID: "bins", Level: levels(2, 2)},
	}
	for _, x := range []struct {
		said
		scoring.Result
	}{
		{said{"two of four", in{"nl": "Zeker zijn: Deuren (Goed) en Bakken (Plan).",
			"en": "These are certain: Doors (Good) and Bins (Plan)."}},
			scoring.Result{Level: levels(2, 4), Domains: domains}},
		{said{"none", nil}, scoring.Result{Level: levels(1, 5), Domains: domains[1:3]}},
		{said{"the whole is one apart", nil}, scoring.Result{Level: levels(3, 4), Domains: domains}},
		{said{"the whole is certain", nil}, scoring.Result{Level: levels(4, 4), Domains: domains}},
	} {
		inEach(t, x.said, func(v *wording.Voice) string { return v.Certain(x.Result) })
	}
}

func TestProgress(t *testing.T) {
	for _, x := range []struct {
		said
		scoring.Progress
	}{
		{said{"on the way", in{"nl": "‘Sleutels en sloten’: 1 van de 2 vragen op ‘Goed’; nog nodig: Een lijst van sleutels.",
			"en": "‘Keys and locks’: 1 of its 2 questions at ‘Good’; still needed: A list of keys."}},
			scoring.Progress{Next: 4, At: 1, Of: 2, Needed: []string{"keys-list"}}},
		{said{"everything still needed", in{"nl": "‘Sleutels en sloten’: 0 van de 2 vragen op ‘Plan’; nog nodig: Een lijst van sleutels en Verloren sleutels.",
			"en": "‘Keys and locks’: 0 of its 2 questions at ‘Plan’; still needed: A list of keys and Lost keys."}},
			scoring.Progress{Next: 2, Of: 2, Needed: []string{"keys-list", "keys-lost"}}},
		{said{"at the top", nil}, scoring.Progress{}},
	} {
		inEach(t, x.said, func(v *wording.Voice) string {
			return v.Progress(scoring.DomainResult{ID: "keys", Progress: x.Progress})
		})
	}
}

func TestCoverageAndEvidence(t *testing.T) {
	r := scoring.Result{Answered: 40, Unknown: 3, NotApplicable: 1, Open: 2, Good: 12, Shown: 5}
	inEach(t, said{"coverage", in{"nl": "40 van 46 beantwoord, 3 keer ‘weet ik niet’, 1 keer ‘niet van toepassing’, 2 nog open",
		"en": "40 of 46 answered, ‘don't know’ to 3, ‘not applicable’ for 1, 2 still open"}},
		func(v *wording.Voice) string { return v.Coverage(r) })
	inEach(t, said{"evidence", in{"nl": "Antwoorden op ‘Goed’ of hoger met bewijs erbij: 5 van 12.",
		"en": "Answers at ‘Good’ or higher that name evidence: 5 of 12."}},
		func(v *wording.Voice) string { return v.Evidence(r) })
	inEach(t, said{"no high answers", nil}, func(v *wording.Voice) string { return v.Evidence(scoring.Result{}) })
}

// Nobody is told to have thought too high while the answers still allow it, and
// nobody is told why: that differs between a school of paper and one that does
// more than it writes down.
func TestSelfImage(t *testing.T) {
	const (
		lowerNL  = " Dat is lager dan gedacht. Ga samen na waar het verschil zit: in wat de school doet, of in wat zij heeft vastgelegd."
		lowerEN  = " That is lower than it thought. See together where the difference lies: in what is done, or in what is written down."
		higherNL = " Dat is hoger dan gedacht: er is meer op orde dan de school zag."
		higherEN = " That is higher than it thought: more is in order than the school saw."
	)
	for _, x := range []struct {
		said
		self   int
		result scoring.Result
	}{
		{said{"measured lower", in{"nl": "De school dacht op ‘Goed’ te staan; de scan geeft ‘Plan’." + lowerNL,
			"en": "The school put itself at ‘Good’; the scan says ‘Plan’." + lowerEN}}, 4, at(2, 2)},
		{said{"measured higher", in{"nl": "De school dacht op ‘Plan’ te staan; de scan geeft ‘Goed’." + higherNL,
			"en": "The school put itself at ‘Plan’; the scan says ‘Good’." + higherEN}}, 2, at(4, 4)},
		{said{"equal", in{"nl": "De school dacht op ‘Goed’ te staan; de scan geeft ‘Goed’. Dat komt overeen.",
			"en": "The school put itself at ‘Good’; the scan says ‘Good’. The two agree."}}, 4, at(4, 4)},
		{said{"at the high end of a range", in{"nl": "De school dacht op ‘Goed’ te staan; de scan komt uit tussen ‘Begin’ en ‘Goed’.",
			"en": "The school put itself at ‘Good’; the scan puts it between ‘Start’ and ‘Good’."}}, 4, at(3, 4)},
		{said{"above a range", in{"nl": "De school dacht op ‘Beter’ te staan; de scan komt uit tussen ‘Begin’ en ‘Goed’." + lowerNL,
			"en": "The school put itself at ‘Better’; the scan puts it between ‘Start’ and ‘Good’." + lowerEN}}, 5, at(3, 4)},
		{said{"below a range", in{"nl": "De school dacht op ‘Niets’ te staan; de scan komt uit tussen ‘Begin’ en ‘Goed’." + higherNL,
			"en": "The school put itself at ‘Nothing’; the scan puts it between ‘Start’ and ‘Good’." + higherEN}}, 1, at(3, 4)},
		{said{"within a wide range", in{"nl": "De school dacht op ‘Goed’ te staan; de scan kan nog niet zeggen waar zij staat.",
			"en": "The school put itself at ‘Good’; the scan cannot say yet where it stands."}}, 4, at(1, 5)},
		{said{"above a wide range", in{"nl": "De school dacht op ‘Beter’ te staan; de scan kan nog niet zeggen waar zij staat. In elk geval is het lager dan gedacht.",
			"en": "The school put itself at ‘Better’; the scan cannot say yet where it stands. In any case it is lower than the school thought."}}, 5, at(1, 4)},
		{said{"below a wide range", in{"nl": "De school dacht op ‘Niets’ te staan; de scan kan nog niet zeggen waar zij staat. In elk geval is het hoger dan gedacht.",
			"en": "The school put itself at ‘Nothing’; the scan cannot say yet where it stands. In any case it is higher than the school thought."}}, 1, at(2, 5)},
		{said{"not said", nil}, 0, at(3, 3)},
		{said{"nothing to set beside it", nil}, 4, at(0, 0)},
	} {
		inEach(t, x.said, func(v *wording.Voice) string { return v.SelfImage(level(x.self), x.result) })
	}
}

// The counts have a unit, in words, and a school of another sector is told that it
// was not asked.
func TestPolled(t *testing.T) {
	const chose, choseEN = "3 van hen kozen ‘Niets’, 7 ‘Plan’, 8 ‘Begin’, 34 ‘Goed’ en 45 ‘Beter’.",
		"3 of them chose ‘Nothing’, 7 ‘Plan’, 8 ‘Start’, 34 ‘Good’ and 45 ‘Better’."
	const elsewhere, elsewhereEN = " Zij werken in het voortgezet onderwijs; voor andere scholen kan het beeld anders zijn.",
		" They work in secondary education; for other schools the picture may differ."
	for _, x := range []struct {
		said
		poll   *questions.Poll
		sector string
	}{
		{said{"a school of that sector", in{"nl": chose,
			"en": choseEN}}, polled("secondary"), "secondary"},
		{said{"of another", in{"nl": chose + elsewhere,
			"en": choseEN + elsewhereEN}}, polled("secondary"), "primary"},
		{said{"that did not say", in{"nl": chose + elsewhere,
			"en": choseEN + elsewhereEN}}, polled("secondary"), ""},
		{said{"a poll that does not say", in{"nl": chose,
			"en": choseEN}}, polled(""), "primary"},
		{said{"no poll", nil}, nil, "primary"},
		{said{"a poll of another country", nil}, &questions.Poll{Country: locale.Norway, Counts: []int{1, 1, 1, 1, 1}}, "primary"},
	} {
		inEach(t, x.said, func(v *wording.Voice) string {
			of, questionnaire := *v, *v.Questionnaire
			questionnaire.Poll = x.poll
			of.Questionnaire = &questionnaire
			counts, elsewhere := of.Polled(scoring.School{Country: v.Country, Sector: x.sector})
			return counts + strings.TrimRight(" "+elsewhere, " ")
		})
	}
}

func polled(sector string) *questions.Poll {
	return &questions.Poll{Country: locale.Netherlands, Sector: sector, Counts: []int{3, 7, 8, 34, 45}}
}

// A brief voice has one name for a domain, whatever it says.
func TestBrief(t *testing.T) {
	for _, l := range wording.Languages() {
		v := small(t, l)
		brief := v.Brief()
		long, short := v.Domains["keys"].Title, v.Domains["keys"].Short
		if long == short {
			t.Fatalf("%s: the domain has one name, %s", l, long)
		}
		for what, sentence := range map[string]string{
			"held back": brief.HeldDown(at(3, 3, "keys")),
			"because":   brief.Because(lags(known(scoring.HoldsBack))),
			"certain":   brief.Certain(scoring.Result{Level: levels(1, 5), Domains: []scoring.DomainResult{{ID: "keys", Level: levels(3, 3)}}}),
		} {
			if strings.Contains(sentence, long) || !strings.Contains(sentence, short) {
				t.Errorf("%s: %s speaks of %q: %s", l, what, long, sentence)
			}
		}
		if v.Domains["keys"].Title != long {
			t.Errorf("%s: the voice itself has changed", l)
		}
	}
}

// Nothing holds a school back that is where it wants to be, though a higher level
// is to be had.
func TestHeldDownByNothing(t *testing.T) {
	r := at(4, 4)
	r.HeldDownBy = []string{"doors"}
	r.Domains = []scoring.DomainResult{{ID: "doors", Level: levels(4, 4), Target: 4}, {ID: "bins"}}
	inEach(t, said{"every target reached", in{"nl": "Niets houdt de school tegen: elk domein staat op zijn doel of hoger.",
		"en": "Nothing holds the school back: every domain is at its target or above."}},
		func(v *wording.Voice) string { return v.HeldDown(r) })
	r.Domains[0].Target = 5
	for _, l := range wording.Languages() {
		if got := small(t, l).HeldDown(r); got == "" || strings.Contains(got, "target or above") || strings.Contains(got, "doel of hoger") {
			t.Errorf("%s: below a target it says %q", l, got)
		}
	}
}
