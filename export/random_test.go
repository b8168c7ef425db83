package export

import (
	"math/rand/v2"
	"slices"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
)

// randomFile makes a file with any value in any place that can hold one.
func randomFile(r *rand.Rand, qn *questions.Questionnaire) scoring.Record {
	s := scoring.Scan{
		Questionnaire: qn.ID, Version: qn.Version,
		School: scoring.School{
			ID: randomLine(r), Name: "S" + randomLine(r), Owner: randomLine(r),
			Country: pick(r, locale.Countries()...), Sector: pick(r, append(scoring.Sectors(), "")...),
		},
		Date:      randomDay(r),
		Language:  pick(r, append(locale.Known(), "")...),
		Scope:     pick(r, questions.Scopes()...),
		Target:    questions.Level(3 + r.IntN(3)),
		Targets:   randomTargets(r, qn),
		SelfImage: questions.Level(r.IntN(6)),
		NextStep:  pick(r, append(questions.NextSteps(), "")...),
		Support:   some(r, questions.Supports()),
		AskedBy:   randomLine(r),
		Answers:   randomAnswers(r, qn),
	}
	for range r.IntN(3) {
		s.Respondents = append(s.Respondents, "r"+randomLine(r))
	}
	record := scoring.Record{Scan: s, Work: randomWork(r, qn), Year: randomYear(r)}
	if day := randomDay(r); day.Compare(s.Date) < 0 {
		record.Previous = &scoring.Previous{
			Date: day, Version: qn.Version, Scope: pick(r, questions.Scopes()...), Target: questions.Level(3 + r.IntN(3)),
			Targets: randomTargets(r, qn), Work: randomWork(r, qn), Answers: randomAnswers(r, qn),
		}
	}
	return record
}

func randomTargets(r *rand.Rand, qn *questions.Questionnaire) map[string]questions.Level {
	targets := map[string]questions.Level{}
	for _, d := range qn.Domains {
		if r.IntN(2) == 0 {
			targets[d.ID] = questions.Level(3 + r.IntN(3))
		}
	}
	return targets
}

func randomAnswers(r *rand.Rand, qn *questions.Questionnaire) map[string]scoring.Answer {
	answers := map[string]scoring.Answer{}
	for _, q := range qn.All(questions.Full) {
		if a := randomAnswer(r, q); !a.IsZero() {
			answers[q.ID] = a
		}
	}
	return answers
}

func randomWork(r *rand.Rand, qn *questions.Questionnaire) map[string]scoring.Work {
	work := map[string]scoring.Work{}
	for _, q := range qn.All(questions.Full) {
		work[q.ID+"/"+pick(r, "3", "4", "5", "find-out")] = scoring.Work{
			Holder: randomLine(r), Due: randomDay(r), Status: pick(r, append(scoring.Statuses(), "")...),
			Note: scoring.Text(randomLine(r) + "\n" + randomLine(r)), Order: r.IntN(9),
		}
	}
	return work
}

func randomYear(r *rand.Rand) scoring.Year {
	y := scoring.Year{Hours: r.IntN(scoring.HoursInWeek + 1)}
	for range r.IntN(3) {
		h := scoring.Holiday{Name: randomLine(r), From: randomDay(r), To: randomDay(r)}
		if h.To.Compare(h.From) < 0 {
			h.From, h.To = h.To, h.From
		}
		y.From = h.From
		y.Holidays = append(y.Holidays, h)
	}
	slices.SortFunc(y.Holidays, scoring.Holiday.Compare)
	return y
}

func randomAnswer(r *rand.Rand, q *questions.Question) scoring.Answer {
	a := scoring.Answer{
		Note: scoring.Text(randomLine(r) + "\n\n" + randomLine(r)), Evidence: randomLine(r), By: randomLine(r),
		Discuss: r.IntN(3) == 0, Confirmed: r.IntN(3) == 0, Difference: pick(r, append(scoring.Differences(), "")...),
	}
	for range r.IntN(4) {
		a.Votes = append(a.Votes, r.IntN(6))
	}
	slices.Sort(a.Votes)
	if r.IntN(2) == 0 {
		a.EvidenceDate = randomDay(r)
	}
	switch r.IntN(4) {
	case 0:
		a.Level = questions.Level(1 + r.IntN(5))
	case 1:
		a.Unknown = true
	case 2:
		a.NotApplicable = "want " + randomLine(r)
		a.NotApplicable = scoring.Line(a.NotApplicable)
	}
	if len(q.Checklist) > 0 && r.IntN(3) > 0 {
		a.Checked = append([]string{}, some(r, q.Checklist)...)
	}
	return a
}

func randomDay(r *rand.Rand) scoring.Date {
	return scoring.Date{Year: scoring.EarliestYear + r.IntN(scoring.LatestYear-scoring.EarliestYear+1), Month: 2, Day: 1 + r.IntN(28)}
}

// randomLine draws from what TOML has to quote or escape.
func randomLine(r *rand.Rand) string {
	letters := []rune(`aé"'\#=[]{}.,` + "ø漢🎒 ´`\u00a0")
	n := r.IntN(8)
	line := make([]rune, n)
	for i := range line {
		line[i] = letters[r.IntN(len(letters))]
	}
	return scoring.Line(string(line))
}

func pick[T any](r *rand.Rand, from ...T) T { return from[r.IntN(len(from))] }

func some(r *rand.Rand, from []string) []string {
	var kept []string
	for _, one := range slices.Clone(from) {
		if r.IntN(2) == 0 {
			kept = append(kept, one)
		}
	}
	return kept
}
