package wording_test

import (
	"math/rand/v2"
	"testing"

	"peil/questions"
	"peil/scoring"
	"peil/scoring/wording"
)

func TestTrend(t *testing.T) {
	then := scoring.Date{Year: 2025, Month: 11, Day: 20}
	step := func(lowFrom, highFrom, lowTo, highTo int) scoring.Step {
		return scoring.Step{From: then, ResultFrom: scoring.Result{Level: levels(lowFrom, highFrom)}, ResultTo: scoring.Result{Level: levels(lowTo, highTo)}}
	}
	level := func(s scoring.Step) func(*wording.Voice) string {
		return func(v *wording.Voice) string { return v.LevelMoved("De Linde", s) }
	}
	like := func(from, to, shared int, parts ...scoring.Part) func(*wording.Voice) string {
		s := scoring.Step{Shared: shared, Parts: parts}
		s.LikeFrom.Mean, s.LikeTo.Mean = scoring.Tenths(from), scoring.Tenths(to)
		return func(v *wording.Voice) string { return v.LikeForLike(s) }
	}
	short := func(from, to, shared int, parts ...scoring.Part) func(*wording.Voice) string {
		s := scoring.Step{Shared: shared, Parts: parts}
		s.LikeFrom.Mean, s.LikeTo.Mean = scoring.Tenths(from), scoring.Tenths(to)
		return func(v *wording.Voice) string { return v.LikeForLikeShort(s) }
	}
	part := func(c scoring.Cause, by int) scoring.Part { return scoring.Part{Cause: c, By: scoring.Shift(by)} }
	counted := func(s scoring.Step) func(*wording.Voice) string {
		return func(v *wording.Voice) string { return v.Counted(s) }
	}
	several := scoring.Step{Shared: 9, Rose: 8, Fell: 1, Confirmed: 1, Moves: []scoring.Move{{Cause: scoring.FoundOut}, {Cause: scoring.FoundOut}, {Cause: scoring.UnknownNow}}}
	reported := func(from, to, likeFrom, likeTo scoring.Tenths) func(*wording.Voice) string {
		var s scoring.Step
		s.ResultFrom.Mean, s.ResultTo.Mean, s.LikeFrom.Mean, s.LikeTo.Mean = from, to, likeFrom, likeTo
		s.ResultFrom.MeanHigh, s.ResultTo.MeanHigh = from, to
		return func(v *wording.Voice) string { return v.Reported(s) }
	}
	outcome := func(status string, due scoring.Date) func(*wording.Voice) string {
		o := scoring.Outcome{Status: status, Work: scoring.Work{Holder: "ict", Due: due, Status: status}}
		return func(v *wording.Voice) string { return v.Outcome(o) }
	}
	for _, x := range []struct {
		said
		say func(*wording.Voice) string
	}{
		{said{"the day of what is settled is not said", in{"nl": "gereed, ict", "en": "done, ict"}}, outcome(scoring.StatusDone, then)},
		{said{"by when what is under way is due", in{"nl": "bezig, ict, uiterlijk 20 november 2025", "en": "under way, ict, due 20 November 2025"}}, outcome(scoring.StatusDoing, then)},
		{said{"without a day", in{"nl": "nog open, ict", "en": "still open, ict"}}, outcome(scoring.StatusOpen, scoring.Date{})},
		{said{"up", in{"nl": "De Linde stond op 20 november 2025 op ‘Plan’ en staat nu op ‘Begin’.",
			"en": "De Linde stood at ‘Plan’ on 20 November 2025 and now stands at ‘Start’."}}, level(step(2, 2, 3, 3))},
		{said{"a fall is said as plainly", in{"nl": "De Linde stond op 20 november 2025 op ‘Begin’ en staat nu lager, op ‘Plan’.",
			"en": "De Linde stood at ‘Start’ on 20 November 2025 and now stands lower, at ‘Plan’."}}, level(step(3, 3, 2, 2))},
		{said{"the same", in{"nl": "De Linde staat op ‘Begin’, net als op 20 november 2025.",
			"en": "De Linde stands at ‘Start’, as it did on 20 November 2025."}}, level(step(3, 3, 3, 3))},
		{said{"a range names no single level", in{"nl": "Op 20 november 2025 stond De Linde tussen ‘Plan’ en ‘Begin’, nu op ‘Begin’.",
			"en": "On 20 November 2025 De Linde stood between ‘Plan’ and ‘Start’, now at ‘Start’."}}, level(step(2, 3, 3, 3))},
		{said{"the same range", in{"nl": "De Linde staat tussen ‘Plan’ en ‘Begin’, net als op 20 november 2025.",
			"en": "De Linde stands between ‘Plan’ and ‘Start’, as it did on 20 November 2025."}}, level(step(2, 3, 2, 3))},
		{said{"nothing known in both", in{"nl": "De Linde staat op een nog onbekend niveau, net als op 20 november 2025.",
			"en": "De Linde stands at a level not known yet, as it did on 20 November 2025."}}, level(step(1, 5, 1, 4))},
		{said{"nor does one that is wider", in{"nl": "Op 20 november 2025 stond De Linde op een nog onbekend niveau, nu zonder niveau.",
			"en": "On 20 November 2025 De Linde stood at a level not known yet, now without a level."}}, level(step(1, 4, 0, 0))},

		{said{"parts", in{
			"nl": "Op de 44 vragen die in beide scans een niveau kregen, ging het gemiddelde van 2,6 naar 2,9: 0,4 erbij door acties uit het plan en 0,1 eraf zonder actie uit het plan.",
			"en": "On the 44 questions that got a level in both scans the mean went from 2.6 to 2.9: 0.4 up through actions in the plan and 0.1 down without an action in the plan."}},
			like(26, 29, 44, part(scoring.WorkedOn, 4), part(scoring.Changed, -1), part(scoring.OtherQuestions, 1))},
		{said{"small", in{
			"nl": "Op de 44 vragen die in beide scans een niveau kregen, ging het gemiddelde van 2,6 naar 2,4: 0,2 eraf zonder actie uit het plan. Dat is een klein verschil: wie dezelfde vragen twee keer beantwoordt, kan al zo ver uit elkaar komen.",
			"en": "On the 44 questions that got a level in both scans the mean went from 2.6 to 2.4: 0.2 down without an action in the plan. That is a small difference: answering the same questions twice can come out as far apart."}},
			like(26, 24, 44, part(scoring.Changed, -2))},
		{said{"small, in one sentence", in{
			"nl": "Op de 44 vragen die in beide scans een niveau kregen, ging het gemiddelde van 2,6 naar 2,4, een klein verschil: 0,2 eraf zonder actie uit het plan.",
			"en": "On the 44 questions that got a level in both scans the mean went from 2.6 to 2.4, a small difference: 0.2 down without an action in the plan."}},
			short(26, 24, 44, part(scoring.Changed, -2))},
		{said{"not small, in one sentence", in{
			"nl": "Op de ene vraag die in beide scans een niveau kreeg, ging het gemiddelde van 2,0 naar 3,0: 1,0 erbij zonder actie uit het plan.",
			"en": "On the one question that got a level in both scans the mean went from 2.0 to 3.0: 1.0 up without an action in the plan."}},
			short(20, 30, 1, part(scoring.Changed, 10))},
		{said{"it stayed", in{"nl": "Op de 44 vragen die in beide scans een niveau kregen, bleef het gemiddelde 2,6.",
			"en": "On the 44 questions that got a level in both scans the mean stayed at 2.6."}}, like(26, 26, 44, part(scoring.Changed, 0))},
		{said{"nothing shared", in{"nl": "De twee scans hebben geen vraag die in beide een niveau kreeg; ze zijn dus niet vraag voor vraag te vergelijken.",
			"en": "No question got a level in both scans, so they cannot be compared question by question."}}, like(0, 0, 0)},

		{said{"counted", in{"nl": "8 vragen gingen omhoog en één omlaag. Van 2 vragen is het antwoord nu wel bekend. Van één vraag is het antwoord nu niet meer bekend. Bij één vraag is het antwoord van de vorige keer overgenomen.",
			"en": "8 questions went up and one went down. For 2 questions the answer is now known. For one question the answer is no longer known. For one question the answer from last time was taken over."}},
			counted(several)},
		{said{"counted in one sentence", in{"nl": "8 vragen gingen omhoog en één omlaag; antwoorden: 2 nu wel bekend, 1 niet meer bekend en 1 overgenomen van de vorige keer.",
			"en": "8 questions went up and one went down; answers: 2 now known, 1 no longer known and 1 taken over from last time."}},
			func(v *wording.Voice) string { return v.CountedShort(several) }},
		{said{"one moved", in{"nl": "Eén vraag ging omhoog en geen omlaag.", "en": "One question went up and none went down."}}, counted(scoring.Step{Shared: 3, Rose: 1})},
		{said{"none moved", in{"nl": "Geen vraag ging omhoog en geen omlaag.", "en": "No question went up and none went down."}}, counted(scoring.Step{Shared: 3})},
		{said{"nothing to count", in{"nl": "", "en": ""}}, func(v *wording.Voice) string { return v.Counted(scoring.Step{}) + v.CountedShort(scoring.Step{}) }},
		{said{"nothing shared to count", in{"nl": "Antwoorden: 2 nu wel bekend.", "en": "Answers: 2 now known."}},
			func(v *wording.Voice) string { return v.CountedShort(scoring.Step{Moves: several.Moves[:2]}) }},
		{said{"as reported", in{"nl": "Alle vragen samen gingen van gemiddeld 2,6 naar 3,0; er kwam nog 0,1 bij door vragen die niet in beide scans een niveau kregen.",
			"en": "All questions together went from a mean of 2.6 to 3.0; the rise of 0.1 comes through questions that did not get a level in both scans."}},
			reported(26, 30, 26, 29)},
		{said{"as reported, less", in{"nl": "Alle vragen samen gingen van gemiddeld 2,6 naar 2,8; er ging 0,1 af door vragen die niet in beide scans een niveau kregen.",
			"en": "All questions together went from a mean of 2.6 to 2.8; the fall of 0.1 comes through questions that did not get a level in both scans."}},
			reported(26, 28, 26, 29)},
		{said{"as reported, the same", in{"nl": "", "en": ""}}, reported(26, 29, 26, 29)},
		{said{"as reported, with answers missing", in{
			"nl": "Alle vragen samen stonden gemiddeld op 2,6–2,9 en nu op 3,0. Waar een streepje tussen twee getallen staat, ontbreken antwoorden: het gemiddelde ligt daartussen.",
			"en": "All questions together stood at a mean of 2.6–2.9 and now stand at 3.0. Where a dash joins two numbers, answers are missing: the mean lies in between."}},
			func(v *wording.Voice) string {
				return v.Reported(scoring.Step{ResultFrom: scoring.Result{Mean: 26, MeanHigh: 29}, ResultTo: scoring.Result{Mean: 30, MeanHigh: 30}})
			}},
		{said{"the last plan", in{"nl": "Van het vorige plan: 2 gereed, 1 nog open en 1 te laat.", "en": "Of the last plan: 2 done, 1 still open and 1 overdue."}},
			func(v *wording.Voice) string {
				return v.BecameOf([]scoring.Outcome{{Status: "overdue"}, {Status: "done"}, {Status: "open"}, {Status: "done"}})
			}},
		{said{"another scope and version", in{
			"nl": "De ene scan is een snelle, de andere een volledige: vergeleken is wat beide vroegen. De vragenlijst is veranderd (van 2026.1 naar 2027.1): vergeleken zijn de vragen die hetzelfde bleven.",
			"en": "One scan is quick and the other full: what both asked has been compared. The questionnaire has changed (from 2026.1 to 2027.1): the questions that stayed the same have been compared."}},
			func(v *wording.Voice) string {
				return v.Unlike(scoring.Scan{Scope: questions.Quick, Version: "2026.1"}, scoring.Scan{Scope: questions.Full, Version: "2027.1"})
			}},
	} {
		inEach(t, x.said, x.say)
	}
}

// Whatever lies between two scans, what is said of it is whole; and what became known
// is never called a rise.
func TestTrendIsWhole(t *testing.T) {
	before := map[string]scoring.Scan{}
	eachScan(t, func(t *testing.T, v *wording.Voice, s scoring.Scan, _ scoring.Result, _ scoring.Plan) {
		key := string(v.Language) + string(v.Country)
		last, ok := before[key]
		before[key] = s
		if !ok {
			last = drawScan(rand.New(rand.NewPCG(9, 9)), v)
		}
		last.Version, s.Version = v.Questionnaire.Version, v.Questionnaire.Version
		last.Date, s.Date = scoring.Date{Year: 2025, Month: 11, Day: 20}, scoring.Date{Year: 2026, Month: 11, Day: 20}
		step := scoring.Compare(v.Questionnaire, scoring.Record{Scan: last}, scoring.Record{Scan: s})
		whole(t, "level", v.LevelMoved("De Linde", step))
		whole(t, "like for like", v.LikeForLike(step))
		whole(t, "like for like, short", v.LikeForLikeShort(step))
		filled(t, "the rest", v.Counted(step)+v.CountedShort(step)+v.Reported(step)+v.Unlike(last, s))
		for _, m := range step.Moves {
			whole(t, m.Question, v.State(m.From)+v.State(m.To))
			whole(t, m.Question, v.Cause(m.Cause))
		}
	})
}
