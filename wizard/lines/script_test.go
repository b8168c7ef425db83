package lines

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/wizard/flow"
)

// script reads a sitting from testdata: what is typed, and the whole of what
// comes in order, typed lines as they stand in the record.
func script(t *testing.T, name string) (typed, comes []string) {
	t.Helper()
	for line := range strings.Lines(read(t, filepath.Join("testdata", name+".txt"))) {
		line = strings.TrimSuffix(line, "\n")
		switch said, is := strings.CutPrefix(line, ">"); {
		case is:
			said = strings.TrimPrefix(said, " ")
			typed = append(typed, said)
			comes = append(comes, "\n> "+said+"\n")
		case !strings.HasPrefix(line, "#"):
			comes = append(comes, line)
		}
	}
	return typed, comes
}

// TestScripts holds whole sittings. Each says what is typed and what comes; the
// file has to be what the same wishes give through package flow.
func TestScripts(t *testing.T) {
	for _, c := range []struct {
		name     string
		language locale.Language
		intents  []flow.Intent
		files    []string
	}{
		{"quick-nl", locale.Dutch, slices.Concat(
			[]flow.Intent{
				flow.Begin{Scope: questions.Quick}, linde, flow.Picture{Level: 4},
				flow.Wish{Target: 5, NextStep: "embed", Support: []string{"session", "network"}},
			},
			levels(1, "gov-roles", "acc-mfa"), levels(2, "awr-staff", "rsk-register", "con-plan"), levels(4, "inc-72h", "tec-updates"),
			levels(3, "cod-content", "rsk-dpia", "sup-follow", "rgt-inform"), []flow.Intent{flow.DontKnow{Question: "dat-record"}},
		), []string{".toml", "-bestuur.html", "-verslag.html", "-vragen.html"}},
		{"quick-en", locale.English, slices.Concat(
			[]flow.Intent{
				flow.Begin{Scope: questions.Quick},
				flow.Describe{School: scoring.School{Name: "De Linde", Country: locale.Norway}}, flow.Picture{}, flow.Wish{},
			},
			levels(5, "cod-content", "awr-staff", "gov-roles", "rsk-register", "rsk-dpia", "dat-record", "sup-follow", "con-plan", "inc-72h", "rgt-inform", "acc-mfa"),
			levels(4, "tec-updates"),
		), []string{".toml", "-board.html", "-report.html"}},
		{"everything-en", locale.English, slices.Concat(
			[]flow.Intent{
				flow.Begin{Scope: questions.Full}, linde, flow.Picture{Level: 4}, flow.Wish{},
				flow.Annotate{Question: "gov-voice", Note: "two people said no", Evidence: "minutes of 3 June", By: "the municipality"},
				flow.Check{Question: "dat-places", Items: []string{"pupil-system-only", "paper-too", "no-public-ai"}},
				flow.Check{Question: "cod-content", Items: []string{}}, flow.DontKnow{Question: "cod-content"},
				flow.NotApplicable{Question: "awr-pupils", Reason: "no pupils of our own"},
			},
			levels(3, "gov-voice"), levels(4, "dat-places"), levels(2, "cod-adopt"),
			levels(1, "cod-comms", "cod-workplace", "awr-staff", "awr-onboard"),
		), []string{".toml", "-board.html", "-report.html", "-questions.html"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			typed, comes := script(t, c.name)
			o := desk{Opening: flow.Opening{Language: c.language, Today: today}, Dir: t.TempDir()}
			h := hold(o, typed...)
			h.want(t, comes...)
			if h.err != nil || h.typed != len(typed) {
				t.Errorf("error %v, %d of %d lines were read", h.err, h.typed, len(typed))
			}
			wantScan(t, o, lindeFile, c.intents...)
			stem := strings.TrimSuffix(lindeFile, ".toml")
			for i := range c.files {
				c.files[i] = stem + c.files[i]
			}
			wantFolder(t, o.Dir, c.files...)
		})
	}
}

// TestScriptsAreAllHeld: a script that no case names would say what nobody checks.
func TestScriptsAreAllHeld(t *testing.T) {
	entries, err := os.ReadDir("testdata")
	if err != nil {
		t.Fatal(err)
	}
	if len(entries) != 3 {
		t.Errorf("testdata has %d scripts; TestScripts holds 3", len(entries))
	}
}
