package wizard

import (
	"sync"
	"testing"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/scoring/wording"
	"peil/wizard/flow"
	"peil/wizard/look"
	"peil/wizard/page"
	"peil/wizard/text"
)

func on(s string) scoring.Date {
	d, err := scoring.ParseDate(s)
	if err != nil {
		panic(err)
	}
	return d
}

func level(l questions.Level) scoring.Answer { return scoring.Answer{Level: l} }

var unknown = scoring.Answer{Unknown: true}

// quickScan is a quick scan of a made-up school: all twelve answers, two of which
// nobody knows, and something noted with two.
func quickScan(l locale.Language) scoring.Scan {
	content := level(4)
	content.Checked = []string{"incidents", "social-media"}
	content.Note = "Op papier; het team kent het nog niet."
	roles := level(3)
	roles.Note, roles.Evidence, roles.EvidenceDate, roles.By = "Eén persoon, naast ander werk.", "taakbrief 2025", on("2025-09-01"), "bestuur"
	s := scanOf(l, questions.Quick)
	s.Answers = map[string]scoring.Answer{
		"cod-content": content, "awr-staff": level(2), "inc-72h": level(4),
		"gov-roles": roles, "rsk-register": level(1), "rsk-dpia": unknown,
		"dat-record": level(3), "sup-follow": level(4), "rgt-inform": level(2),
		"acc-mfa": level(3), "tec-updates": unknown, "con-plan": level(1),
	}
	return s
}

// fullScan is a full scan with every kind of answer, and a range in the result.
func fullScan(l locale.Language) scoring.Scan {
	s := scanOf(l, questions.Full)
	s.Answers = map[string]scoring.Answer{}
	n := 0
	for _, q := range questionnaire().All(questions.Full) {
		if q.ID != "sup-ai" { // stands as it does below
			s.Answers[q.ID] = level(questions.Level((n*2)%4 + 2))
			n++
		}
	}
	s.Answers["sup-ai"] = level(questions.FirstSteps)
	for id, a := range quickScan(l).Answers {
		if id != "con-plan" && id != "sup-follow" && id != "inc-72h" { // stand as they do above
			s.Answers[id] = a
		}
	}
	s.Answers["con-restore"], s.Answers["sup-dpa"], s.Answers["inc-report"] = level(1), level(4), level(4)
	s.Answers["tec-network"] = scoring.Answer{NotApplicable: "Het netwerk is van het bestuur."}
	s.Answers["inc-72h"] = unknown
	delete(s.Answers, "rgt-share")
	return s
}

func scanOf(l locale.Language, scope questions.Scope) scoring.Scan {
	return scoring.Scan{
		Questionnaire: "ibp", Version: "2026.1",
		School: scoring.School{Name: "De Linde", Owner: "Stichting Polder", Country: locale.Netherlands, Sector: "primary"},
		Date:   on("2026-11-21"), Language: l, Scope: scope, Target: 4, SelfImage: 4,
		Respondents: []string{"schoolleider", "ict-coördinator"}, AskedBy: "bestuur",
	}
}

// questionnaire is read once for all tests.
var questionnaire = sync.OnceValue(func() *questions.Questionnaire {
	qn, err := questions.IBP()
	if err != nil {
		panic(err)
	}
	return qn
})

// voices speak each language once for all tests.
var voices sync.Map

func voiceIn(tb testing.TB, l locale.Language, c locale.Country) *wording.Voice {
	tb.Helper()
	if v, ok := voices.Load(string(l) + string(c)); ok {
		return v.(*wording.Voice)
	}
	v, err := wording.Speak(questionnaire(), l, c)
	if err != nil {
		tb.Fatal(err)
	}
	voices.Store(string(l)+string(c), v)
	return v
}

// goesOn opens a scan that was read from a file, at a place of its sitting.
func goesOn(tb testing.TB, scan scoring.Scan, at flow.Place) *person {
	tb.Helper()
	return goesOnWith(tb, scan, at, look.Rich())
}

func goesOnWith(tb testing.TB, scan scoring.Scan, at flow.Place, signs look.Signs) *person {
	tb.Helper()
	m, err := New(Options{Opening: flow.Opening{Language: scan.Language, Today: on("2026-11-21")}, Languages: text.Languages(), Store: nowhere{}, Saver: nowhereSaver{}, Dir: "nowhere", Signs: signs})
	if err != nil {
		tb.Fatal(err)
	}
	m.voice = voiceIn(tb, scan.Language, scan.School.Country)
	m.session = m.session.Apply(flow.Read{Questionnaire: questionnaire()}).Apply(flow.Open{Record: scoring.Record{Scan: scan}})
	m.session.Place = at
	m.after = never
	m.page = page.For(m.drawing(), flow.Place{})
	m.scans = &[]page.ScanFile{}
	return &person{TB: tb, model: m, dir: "nowhere"}
}

// hasPoints leaves so many points in the checklist of a question: every question of
// ours has a longer one.
func (p *person) hasPoints(id string, n int) *person {
	p.Helper()
	qn, err := questions.IBP()
	if err != nil {
		p.Fatal(err)
	}
	q := qn.Question(id)
	q.Checklist = q.Checklist[:n]
	scan, place := p.model.session.Scan, p.model.session.Place
	p.model.session = p.model.session.Apply(flow.Read{Questionnaire: qn}).Apply(flow.Open{Record: scoring.Record{Scan: scan}})
	p.model.session.Place = place
	return p
}

// saves lets the person save, in a folder of its own.
func (p *person) saves() *person {
	p.dir = p.TempDir()
	p.model.options.Store, p.model.saver = Disk(), Disk().New(p.dir)
	return p
}

func at(page flow.Page) flow.Place { return flow.Place{Page: page} }

func atQuestion(id string) flow.Place { return flow.Place{Page: flow.Question, Question: id} }
