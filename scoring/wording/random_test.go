package wording_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/scoring/wording"
)

// Whatever a school answers, everything that is said about it is whole: nothing
// is empty that must be there, and no name in braces is left.
func TestNothingIsLeftUnfilled(t *testing.T) {
	eachScan(t, func(t *testing.T, v *wording.Voice, s scoring.Scan, r scoring.Result, p scoring.Plan) {
		whole(t, "stands", v.Stands("De Linde", r))
		for name, text := range map[string]string{
			"held back": v.HeldDown(r), "doubt": v.Doubt(r, scoring.Settle(v.Questionnaire, s, r)), "certain": v.Certain(r),
			"coverage": v.Coverage(r), "evidence": v.Evidence(r), "self-image": v.SelfImage(s.SelfImage, r),
		} {
			filled(t, name, text)
		}
		for _, d := range r.Domains {
			whole(t, "level of "+d.ID, v.Range(d.Level))
			filled(t, "progress of "+d.ID, v.Progress(d)+v.Core(d, s))
		}
		for _, h := range v.HintsFor(s) {
			whole(t, "hint on "+strings.Join(h.Questions, " "), h.Text)
		}
		for _, a := range p.Actions {
			whole(t, a.ID+" title", v.ActionTitle(a))
			whole(t, a.ID+" because", v.Because(a))
			whole(t, a.ID+" label", v.ReasonLabel(a, p))
			whole(t, a.ID+" band", v.Band(a.Band))
			eachWhole(t, a.ID+" step", v.Steps(a))
		}
		for _, a := range p.Asks {
			whole(t, a.ID()+" title", v.AskTitle(a))
			whole(t, a.ID()+" why", v.WhyAsk(a))
			filled(t, a.ID()+" label", v.AskLabel(a, p))
			eachWhole(t, a.ID()+" step", v.AskSteps(a))
		}
		filled(t, "ask first", v.AskFirst(p.Errands()))
		road := p.Road(v.Questionnaire, s, s.Questions(v.Questionnaire))
		filled(t, "road", v.Road(road)+v.After(road, r))
		schedule := p.Schedule(v.Questionnaire, nil, scoring.CalendarOf(v.Country, scoring.Year{Hours: 1 + len(p.Asks)}, scoring.Date{Year: 2026, Month: 11, Day: 16}))
		filled(t, "fits", v.Fits(schedule)+strings.Join(append(v.YearNotes(schedule), v.PromiseNotes(schedule)...), ""))
		for _, w := range scoring.Windows() {
			filled(t, "window", v.Window(schedule, w)+v.WindowTotal(schedule, w))
		}
		for _, slot := range schedule.Slots {
			filled(t, slot.Action.ID+" when", v.When(slot))
		}
	})
}

// Nobody knows is not the same as nothing is there, and a school that is told so
// stops believing the rest.
func TestAskClaimsNothing(t *testing.T) {
	claims := map[locale.Language][]string{
		locale.Dutch:   {"werkt nog niet", "er is niets", "er is geen", "ontbreekt", "nog niet begonnen", "voor een deel"},
		locale.English: {"nothing works", "there is nothing", "there is no", "missing", "not started", "in part"},
	}
	eachScan(t, func(t *testing.T, v *wording.Voice, _ scoring.Scan, _ scoring.Result, p scoring.Plan) {
		for _, a := range p.Asks {
			why := v.WhyAsk(a)
			for _, claim := range claims[v.Language] {
				if strings.Contains(strings.ToLower(why), claim) {
					t.Errorf("%s claims %q: %s", a.ID(), claim, why)
				}
			}
			for _, l := range questions.Levels() {
				if strings.Contains(why, v.Prose.Level(l)) {
					t.Errorf("%s names a level that nobody knows: %s", a.ID(), why)
				}
			}
		}
	})
}

func eachWhole(t *testing.T, what string, texts []string) {
	t.Helper()
	if len(texts) == 0 {
		t.Errorf("%s: there is none", what)
	}
	for _, text := range texts {
		whole(t, what, text)
	}
}

func whole(t *testing.T, what, text string) {
	t.Helper()
	if strings.TrimSpace(text) == "" {
		t.Errorf("%s is empty", what)
	}
	filled(t, what, text)
}

func filled(t *testing.T, what, text string) {
	t.Helper()
	if strings.ContainsAny(text, "{}") {
		t.Errorf("%s: %s", what, text)
	}
}

// eachScan speaks of 300 scans of the real questionnaire, in turn in each
// language and country, always the same ones.
func eachScan(t *testing.T, check func(*testing.T, *wording.Voice, scoring.Scan, scoring.Result, scoring.Plan)) {
	t.Helper()
	qn, err := questions.IBP()
	if err != nil {
		t.Fatal(err)
	}
	var voices []*wording.Voice
	for _, l := range locale.Common(wording.Languages(), qn.Languages()) {
		for _, c := range locale.Countries() {
			voices = append(voices, speak(t, qn, l, c))
		}
	}
	for seed := range 300 {
		v := voices[seed%len(voices)]
		s := drawScan(rand.New(rand.NewPCG(uint64(seed), 0)), v)
		r := scoring.Score(qn, s, s.Questions(qn))
		if check(t, v, s, r, scoring.MakePlan(qn, s, s.Questions(qn), r)); t.Failed() {
			t.Fatalf("seed %d, %s in %s", seed, v.Language, v.Country)
		}
	}
}

// drawScan answers around a level, as schools do; one in three knows little.
func drawScan(r *rand.Rand, v *wording.Voice) scoring.Scan {
	s := scoring.Scan{
		School:    scoring.School{Name: "De Linde", Country: v.Country},
		Scope:     []questions.Scope{questions.Full, questions.Full, questions.Quick}[r.IntN(3)],
		Target:    level(3 + r.IntN(3)),
		SelfImage: level(r.IntN(6)),
		NextStep:  append([]string{""}, questions.NextSteps()...)[r.IntN(1+len(questions.NextSteps()))],
		Answers:   map[string]scoring.Answer{},
	}
	around, unsure := 1+r.IntN(5), r.IntN(3) == 0
	for _, q := range v.Questionnaire.All(questions.Full) {
		a := scoring.Answer{Level: level(min(max(around+r.IntN(3)-1, 1), 5))}
		switch n := r.IntN(8); {
		case n == 0 && q.NA:
			a = scoring.Answer{NotApplicable: "Wij hebben dat niet."}
		case n <= 2 && unsure:
			a = scoring.Answer{Unknown: true}
		case n == 3 && unsure:
			continue
		case n == 4 && len(q.Checklist) > 0:
			a.Checked = append([]string{}, q.Checklist[r.IntN(len(q.Checklist)):]...)
		}
		s.Answers[q.ID] = a
	}
	return s
}
