package wizard

import (
	"errors"
	"strings"
	"testing"

	"peil/export/disk"
	"peil/export/report"
	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/wizard/flow"
	"peil/wizard/look"
	"peil/wizard/page"
)

// scene is a page as somebody meets it. Goldens, properties, fuzzing and
// benchmarks all go through the same ones.
type scene struct {
	name string
	scan func(locale.Language) scoring.Scan
	at   flow.Place
	then func(*person)
}

// opens goes to the scene.
func (s scene) opens(tb testing.TB, l locale.Language, signs look.Signs) *person {
	tb.Helper()
	p := goesOnWith(tb, s.scan(l), s.at, signs)
	if s.then != nil {
		s.then(p)
	}
	return p
}

func keys(names ...string) func(*person) { return func(p *person) { p.press(names...) } }

// nothingYet is a scan before the school page.
func nothingYet(l locale.Language) scoring.Scan {
	return scoring.Scan{Language: l, Target: 4, Scope: questions.Quick, School: scoring.School{Country: locale.Netherlands}}
}

// nothingAnswered is a quick scan before its first answer.
func nothingAnswered(l locale.Language) scoring.Scan { return scanOf(l, questions.Quick) }

// notPictured is a quick scan of a school that did not say what it thinks of itself.
func notPictured(l locale.Language) scoring.Scan {
	s := scanOf(l, questions.Quick)
	s.SelfImage = 0
	return s
}

// allWell is a quick scan of a school that has nothing left to do.
func allWell(l locale.Language) scoring.Scan {
	s := scanOf(l, questions.Quick)
	s.Answers = map[string]scoring.Answer{}
	for _, q := range questionnaire().All(questions.Quick) {
		s.Answers[q.ID] = level(5)
	}
	return s
}

// firstOf lists so many of the first questions of a scope.
func firstOf(scope questions.Scope, n int) []string {
	var ids []string
	for _, q := range questionnaire().All(scope)[:n] {
		ids = append(ids, q.ID)
	}
	return ids
}

// twoScans are in the folder.
func twoScans(p *person) {
	p.model.scans = &[]page.ScanFile{
		{School: "De Linde", Date: on("2026-11-21"), Path: "peil-de-linde-2026-11-21.toml", Scope: questions.Quick, Answered: firstOf(questions.Quick, 7)},
		{School: "De Linde", Date: on("2026-11-21"), Path: "peil-de-linde-2026-11-21-2.toml", Scope: questions.Full, Answered: firstOf(questions.Full, 31)},
		{School: "De Polderschool, openbare basisschool voor Dalton-onderwijs in de Haarlemmermeer", Date: on("2025-06-02"), Path: "peil-de-polderschool-openbare-basisschool-voor-dalton-onderwijs-2025-06-02.toml", Scope: questions.Full, Answered: firstOf(questions.Full, 46)},
	}
	p.press("down", "down", "enter")
}

// aYearOn is a full scan a year after another one: some answers rose, some fell, two
// are not there yet, and of two actions something was promised.
func aYearOn(to flow.Place, then ...string) func(*person) {
	return func(p *person) {
		was := fullScan(p.model.session.Language)
		was.Date = on("2025-11-20")
		record := scoring.Follow(questionnaire(), scoring.Record{Scan: was, Work: map[string]scoring.Work{
			"acc-mfa/4":  {Holder: "ict-coördinator", Due: on("2026-03-01"), Status: scoring.StatusDoing},
			"gov-plan/3": {Holder: "directeur"},
		}}, on("2026-11-21"))
		record.Scan.SelfImage = 4
		for i, q := range questionnaire().All(questions.Full) {
			a := was.Answers[q.ID]
			switch {
			case q.ID == "rsk-register" || q.ID == "awr-onboard":
				continue
			case q.ID == "acc-mfa", i%9 == 4:
				a = level(min(a.Level+1, 5))
			case i%9 == 7:
				a = level(max(a.Level-1, 1))
			default:
				a.Confirmed = record.Confirmable(questionnaire(), q)
			}
			record.Scan.Answers[q.ID] = a
		}
		p.model.session = p.model.session.Apply(flow.Open{Record: record}).Apply(flow.GoTo{Place: to})
		p.model = p.model.show(page.For(p.model.drawing(), flow.Place{}))
		p.press(then...)
	}
}

// aScanOfLastYear is in the folder.
func aScanOfLastYear(p *person) {
	p.model.scans = &[]page.ScanFile{{School: "De Linde", Date: on("2025-11-20"), Path: "peil-de-linde-2025-11-20.toml", Scope: questions.Full, Answered: firstOf(questions.Full, 46)}}
}

var errFull = errors.New("write peil-de-linde-2026-11-21.toml: no space left on device")

func notSaved(p *person) { p.send(savedMsg{revision: p.model.saved.asked, err: errFull}) }

func written(p *person) {
	p.model.saved.path = "/school/peil-de-linde-2026-11-21.toml"
	paths := map[string]string{}
	for _, c := range report.Companions() {
		if suffix := c.Suffix(p.model.session.Language); c.First {
			paths[suffix] = "/school/peil-de-linde-2026-11-21" + suffix
		}
	}
	p.send(reportsMsg{reports: page.Reports{Done: true, Files: report.Files(paths, p.model.voice)}})
}

var scenes = []scene{
	{"start", nothingYet, at(flow.Start), nil},
	{"start-found", nothingYet, at(flow.Start), twoScans},
	{"start-again", nothingYet, at(flow.Start), aScanOfLastYear},
	{"part-promised", fullScan, at(flow.Review), aYearOn(flow.Place{Page: flow.Part, Question: "acc-mfa"})},
	{"question-promised", fullScan, at(flow.Review), aYearOn(atQuestion("acc-mfa"))},
	{"question-earlier", fullScan, at(flow.Review), aYearOn(atQuestion("awr-onboard"))},
	{"changed", fullScan, at(flow.Review), aYearOn(at(flow.Changed))},
	{"plan-year", fullScan, at(flow.Review), aYearOn(at(flow.Plan))},
	{"result-year", fullScan, at(flow.Review), aYearOn(at(flow.Result))},
	{"fault", nothingYet, at(flow.Start), func(p *person) {
		p.send(openedMsg{err: errors.New(strings.Repeat("peil-de-linde-2026-11-21.toml:12: answers.acc-mfa.level: 7 is no level; allowed is 1 to 5\n", 9))})
	}},
	{"school", nothingYet, at(flow.School), nil},
	{"self-image", quickScan, at(flow.SelfImage), nil},
	{"self-image-open", notPictured, at(flow.SelfImage), nil},
	{"wishes", quickScan, at(flow.Wishes), nil},
	{"part-first", quickScan, flow.Place{Page: flow.Part, Question: "cod-content"}, nil},
	{"part-ict", quickScan, flow.Place{Page: flow.Part, Question: "acc-mfa"}, nil},
	{"question", quickScan, atQuestion("acc-mfa"), nil},
	{"question-open", nothingAnswered, atQuestion("cod-content"), nil},
	{"question-after", quickScan, atQuestion("cod-content"), keys("4")},
	{"question-remarks", quickScan, atQuestion("cod-content"), nil},
	{"question-unknown", quickScan, atQuestion("rsk-dpia"), nil},
	{"question-not-applicable", fullScan, atQuestion("tec-network"), nil},
	{"checklist", quickScan, atQuestion("cod-content"), keys("l")},
	{"note", quickScan, atQuestion("gov-roles"), keys("n")},
	{"reason", fullScan, atQuestion("rgt-images"), keys("-")},
	{"review", fullScan, at(flow.Review), nil},
	{"review-complete", allWell, at(flow.Review), nil},
	{"review-look", fullScan, at(flow.Review), keys("f", "f", "f", "f")},
	{"review-search", fullScan, at(flow.Review), keys("/", "b", "a", "c", "k")},
	{"result-quick", quickScan, at(flow.Result), nil},
	{"result-full", fullScan, at(flow.Result), nil},
	{"plan", fullScan, at(flow.Plan), nil},
	{"plan-empty", allWell, at(flow.Plan), nil},
	{"action", fullScan, flow.Place{Page: flow.Plan, Action: "acc-mfa/4"}, nil},
	{"work", fullScan, flow.Place{Page: flow.Plan, Action: "acc-mfa/4"}, keys("e")},
	{"plan-time", fullScan, at(flow.Plan), keys("s", "down", "down", "down")},
	{"year", fullScan, at(flow.Plan), keys("y")},
	{"targets", fullScan, at(flow.Plan), keys("t", "down", "down", "5")},
	{"ask-list", fullScan, at(flow.AskList), nil},
	{"ask-all", func(l locale.Language) scoring.Scan { return scanOf(l, questions.Full) }, at(flow.AskList), nil},
	{"ask-none", allWell, at(flow.AskList), nil},
	{"done", quickScan, at(flow.Done), written},
	{"done-open", nothingAnswered, at(flow.Done), written},
	{"done-writing", quickScan, at(flow.Done), nil},
	{"done-failed", quickScan, at(flow.Done), func(p *person) { p.send(reportsMsg{reports: page.Reports{Done: true, Err: errFull}}) }},
	{"help", quickScan, atQuestion("acc-mfa"), keys("h")},
	{"not-saved", quickScan, atQuestion("acc-mfa"), notSaved},
	{"changed-meanwhile", quickScan, atQuestion("acc-mfa"), func(p *person) {
		p.send(savedMsg{path: "/school/peil-de-linde-2026-11-21-2.toml", saved: disk.Saved{Instead: "/school/peil-de-linde-2026-11-21.toml"}})
	}},
	{"folder", quickScan, atQuestion("acc-mfa"), func(p *person) { notSaved(p); p.press("ctrl+s") }},
	{"folder-leaving", quickScan, atQuestion("acc-mfa"), func(p *person) { notSaved(p); p.press("ctrl+c") }},
}

// sceneOf finds a scene by its name.
func sceneOf(tb testing.TB, name string) scene {
	tb.Helper()
	for _, s := range scenes {
		if s.name == name {
			return s
		}
	}
	tb.Fatalf("no scene %q", name)
	return scene{}
}
