// Package questionstest makes a second version of the questionnaire, for the tests
// of what lies between two: the program carries one, until a second is published.
package questionstest

import (
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"testing/fstest"

	"peil/questions"
)

// The two versions, and the questions that differ between them.
const (
	First, Second = "2026.1", "2027.1"

	Came    = "sup-ai"                  // asked since the second
	Went    = "tec-wifi"                // asked in the first only, behind tec-network
	Changed = "acc-secrets"             // means something else since the second
	Was, Is = "inc-deadline", "inc-72h" // one question under two ids
)

// history is what the structure of the second version says beyond that of the first.
const history = `
[[renamed]]
from = "inc-deadline"
to = "inc-72h"
version = "2027.1"

[[removed]]
id = "tec-wifi"
domain = "tec"
version = "2027.1"
after = "tec-network"
weight = 2
essential = false
quick = false
checklist = ["guests"]
`

// words are those of the question that went, per language.
var words = map[string]string{
	"nl.toml": `
[removed.tec-wifi]
title = "Draadloos netwerk"
ask = "Wie kan op het draadloze netwerk van de school?"
options = ["Iedereen, zonder wachtwoord.", "Een wachtwoord is bedacht.", "Een deel is afgeschermd.", "Bijna alles is afgeschermd.", "Afgelopen jaar is het nagekeken."]
checklist.guests = "Gasten hebben een eigen netwerk"
`,
	"en.toml": `
[removed.tec-wifi]
title = "Wireless network"
ask = "Who can get on the school's wireless network?"
options = ["Everybody, without a password.", "A password was thought of.", "Some of it is closed off.", "Nearly all of it is closed off.", "In the past year it was checked."]
checklist.guests = "Guests have a network of their own"
`,
}

// Both is the questionnaire in its second version, which knows the first. It is read
// from the files of the real one, as strictly as these.
func Both(tb testing.TB) *questions.Questionnaire {
	tb.Helper()
	_, here, _, _ := runtime.Caller(0)
	folder := filepath.Join(filepath.Dir(here), "..", "content", "ibp")
	files := fstest.MapFS{}
	for _, name := range []string{"questionnaire.toml", "nl.toml", "en.toml"} {
		text, err := os.ReadFile(filepath.Join(folder, name))
		if err != nil {
			tb.Fatal(err)
		}
		files["ibp/"+name] = &fstest.MapFile{Data: []byte(second(tb, name, string(text)))}
	}
	qn, err := questions.Load(files, "ibp")
	if err != nil {
		tb.Fatal(err)
	}
	return qn
}

// second makes a file of the second version of one of the first.
func second(tb testing.TB, name, text string) string {
	tb.Helper()
	if name != "questionnaire.toml" {
		return text + words[name]
	}
	for _, edit := range [][2]string{
		{`version = "` + First + `"`, `version = "` + Second + `"`},
		{"\n[hours]", "\n[[versions]]\nid = \"" + Second + "\"\ndate = \"2027-10-01\"\n\n[hours]"},
		{`id = "` + Came + `"`, `id = "` + Came + "\"\nsince = \"" + Second + `"`},
		{`id = "` + Changed + `"`, `id = "` + Changed + "\"\nchanged = \"" + Second + `"`},
	} {
		if !strings.Contains(text, edit[0]) {
			tb.Fatalf("%s does not hold %q", name, edit[0])
		}
		text = strings.Replace(text, edit[0], edit[1], 1)
	}
	return text + history
}
