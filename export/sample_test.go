package export

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/scoring/wording"
)

// A questionnaire of seven questions in four domains, so that tests do not
// change when the real one does. The domain rgt has no quick question.
const sampleStructure = `
id = "ibp"
version = "2026.1"
versions = [{id = "2026.1", date = "2026-11-21"}]
hours = {find-out = 1, S = 4, M = 16, L = 40}
sources.law = {}
resources.help = {address = "example.org"}

[[domains]]
id = "gov"
[[domains.questions]]
id = "gov-roles"
essential = true
quick = true
weight = 3
duty = ["NL"]
#
[[domains.questions]]
id = "gov-plan"
weight = 1
#
[[domains]]
id = "cod"
[[domains.questions]]
id = "cod-content"
essential = true
quick = true
weight = 2
checklist = ["incidents", "social-media", "cloud"]
#
[[domains]]
id = "acc"
[[domains.questions]]
id = "acc-mfa"
essential = true
quick = true
urgent = true
weight = 3
needs = ["gov-roles"]
#
[[domains.questions]]
id = "acc-leavers"
weight = 2
#
[[domains]]
id = "rgt"
[[domains.questions]]
id = "rgt-images"
na = true
weight = 1
#
[[domains.questions]]
id = "rgt-requests"
na = true
weight = 2
#
`

// sampleRest is what all sample questions share; it stands for each # above.
const sampleRest = `knows = "ict"
effort = ["S", "M", "M"]
kind = "embed"
practice = "setting"
yes_no = true
support = ["session"]
sources = ["law"]
resources = ["help"]
`

const sampleWords = `
levels.names = ["Niet begonnen", "Voornemen", "Eerste stappen", "Goede basis", "Structurele verbetering"]
levels.meanings = ["a", "b", "c", "d", "e"]
scope.words = ["bijna"]
self_image.options = ["a", "b", "c", "d", "e"]
knows = {school = "de school", owner = "het bestuur", ict = "ICT"}
next_steps = {help-colleagues = "a", rules-to-goals = "b", embed = "c", learn = "d", meet-schools = "e"}
support = {session = "a", network = "b", individual = "c", workshop = "d", track = "e"}
sources.law.name = "Wet"
resources.help.name = "Hulp"
`

func sample(t testing.TB) *questions.Questionnaire {
	t.Helper()
	fsys := fstest.MapFS{"ibp/questionnaire.toml": {Data: []byte(strings.ReplaceAll(sampleStructure, "#\n", sampleRest))}}
	qn, err := questions.Load(fsys, "ibp")
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range []string{"nl", "en"} {
		fsys["ibp/"+l+".toml"] = &fstest.MapFile{Data: []byte(sampleProse(qn))}
	}
	return qn
}

func sampleProse(qn *questions.Questionnaire) string {
	var b strings.Builder
	b.WriteString(sampleWords)
	for _, d := range qn.Domains {
		fmt.Fprintf(&b, "\n[domains.%s]\ntitle = %q\nshort = %q\nabout = \"a\"\n", d.ID, "Domein "+d.ID, d.ID)
	}
	for _, q := range qn.All(questions.Full) {
		fmt.Fprintf(&b, "\n[questions.%s]\ntitle = %q\nask = \"Hoe?\"\nwhy = \"a\"\nhelp = \"a\"\n", q.ID, "Titel "+q.ID)
		b.WriteString("options = [\"a\", \"b\", \"c\", \"d\", \"e\"]\nactions = {3 = \"Begin\", 4 = \"Regel\", 5 = \"Verbeter\"}\n")
		b.WriteString("steps = {2 = [\"Stap 2\"], 3 = [\"Stap 3\"], 4 = [\"Stap 4\"], 5 = [\"Stap 5\"]}\n")
		for _, item := range q.Checklist {
			fmt.Fprintf(&b, "checklist.%s = %q\n", item, "Punt "+item)
		}
	}
	return b.String()
}

func voice(t testing.TB, qn *questions.Questionnaire) *wording.Voice {
	t.Helper()
	v, err := wording.Speak(qn, locale.Dutch, locale.Netherlands)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// sampleFile has every key that a scan file can have.
func sampleFile() scoring.Record {
	return scoring.Record{
		Scan: scoring.Scan{
			Questionnaire: "ibp",
			Version:       "2026.1",
			School:        scoring.School{ID: "12AB", Name: "De Linde", Owner: "Stichting Polder", Country: "NL", Sector: "primary"},
			Date:          scoring.Date{Year: 2026, Month: 11, Day: 21},
			Language:      locale.Dutch,
			Scope:         questions.Full,
			Target:        4,
			Targets:       map[string]questions.Level{"acc": 5},
			SelfImage:     4,
			NextStep:      "help-colleagues",
			Support:       []string{"network", "workshop"},
			Respondents:   []string{"schoolleider", "ict-coördinator"},
			AskedBy:       "bestuur",
			Answers: map[string]scoring.Answer{
				"gov-roles":    {Level: 3, Note: "Eén persoon,\nnaast \"ander\" werk.", Discuss: true, Confirmed: true, Difference: "school", Evidence: "taakbrief 2025", EvidenceDate: scoring.Date{Year: 2025, Month: 9, Day: 1}},
				"gov-plan":     {Note: "nog vragen", Discuss: true, Votes: []int{0, 2, 3, 4, 4}},
				"cod-content":  {Level: 3, Checked: []string{"incidents", "cloud"}},
				"acc-mfa":      {Level: 1, By: "ICT-afdeling van het bestuur"},
				"acc-leavers":  {Unknown: true},
				"rgt-images":   {NotApplicable: "Wij maken geen beelden van leerlingen."},
				"rgt-requests": {NotApplicable: "Het bestuur doet dit."},
			},
		},
		Work: map[string]scoring.Work{
			"acc-mfa/3":            {Holder: "ict-coördinator", Due: scoring.Date{Year: 2027, Month: 2, Day: 1}, Status: "doing", Note: "offerte\ngevraagd", Order: 3},
			"acc-leavers/find-out": {Status: "open"},
		},
		Year: scoring.Year{Hours: 2, From: scoring.Date{Year: 2026, Month: 12, Day: 1}, Holidays: []scoring.Holiday{
			{Name: "kerst", From: scoring.Date{Year: 2026, Month: 12, Day: 19}, To: scoring.Date{Year: 2027, Month: 1, Day: 3}},
			{Name: "voorjaar", From: scoring.Date{Year: 2027, Month: 2, Day: 13}, To: scoring.Date{Year: 2027, Month: 2, Day: 21}},
		}},
		Previous: &scoring.Previous{
			Date: scoring.Date{Year: 2025, Month: 11, Day: 20}, Version: "2026.1", Scope: questions.Quick, Target: 3,
			Targets: map[string]questions.Level{"rgt": 4},
			Work:    map[string]scoring.Work{"acc-mfa/3": {Holder: "ict-coördinator", Status: "done"}},
			Answers: map[string]scoring.Answer{
				"gov-roles": {Level: 2, Note: "Toen nog niemand.", Discuss: true},
				"acc-mfa":   {Unknown: true},
			},
		},
	}
}

// minimal is the least that is a scan file, as a person would write it.
const minimal = `format = 1
[questionnaire]
id = "ibp"
version = "2026.1"
[school]
name = "De Linde"
country = "NL"
[scan]
date = 2026-11-21
[answers.gov-roles]
level = 3
`
