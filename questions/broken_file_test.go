package questions_test

import (
	"errors"
	"slices"
	"testing"
	"testing/fstest"

	"peil/questions"
)

// BurntSushi/toml passes over keys it does not know and takes Weight for weight;
// either way a slip would change a score without a word.
func TestUnknownKeys(t *testing.T) {
	breakEach(t, "questionnaire.toml", readStructure, []breakage{
		{"at the top", edit{"", `version = "1"`, "version = \"1\"\nauthor = \"we\""}, "author: unknown key"},
		{"a table", edit{"", "[poll]", "[notes]\na = 1\n[poll]"}, "notes.a: unknown key\nnotes: unknown key"},
		{"in a table", edit{"[poll]", "", "\nyear = 2024"}, "poll.year: unknown key"},
		{"in a source", edit{"[sources.law]", "", "\nname = \"The law\""}, "sources.law.name: unknown key"},
		{"in a domain", edit{"", `id = "doors"`, "id = \"doors\"\nweight = 2"}, "domains.weight: unknown key"},
		{"in a question", edit{`id = "keys-list"`, "weight = 2", "weight = 2\nheavy = true"}, "domains.questions.heavy: unknown key"},
		{"in a contradiction", edit{"[[contradictions]]", "below = 3", "below = 3\nabove = 1"}, "contradictions.above: unknown key"},

		{"another case", edit{`id = "keys-list"`, "weight = 2", "Weight = 2"}, "domains.questions.Weight: unknown key"},
		{"another case beside the right one", edit{`id = "keys-list"`, "weight = 2", "weight = 2\nWEIGHT = 3"},
			"domains.questions.WEIGHT: unknown key"},
		{"another case of a table", edit{"", "[sources.norm]", "[Sources.norm]"},
			"Sources.norm.country: unknown key\nSources.norm: unknown key"},
		{"the name of a field that is not in the file", edit{"", `version = "1"`, "version = \"1\"\nfiles = 1"}, "files: unknown key"},
		{"no name at all", edit{"", `version = "1"`, "version = \"1\"\n\"\" = 1"}, `"": unknown key`},
	})
	breakEach(t, "nl.toml", readDutch, []breakage{
		{"at the top of the words", edit{"", "[levels]", "author = \"wij\"\n[levels]"}, "author: unknown key"},
		{"where Go leaves a field out", edit{"", "[levels]", "- = \"wij\"\n[levels]"}, "-: unknown key"},
		{"in a table of the words", edit{"[levels]", "", "\nsix = \"zes\""}, "levels.six: unknown key"},
		{"in the words of a source", edit{"[sources]", "", "\nlaw.article = \"5\""}, "sources.law.article: unknown key"},
		{"in the words of a question", edit{"[questions.keys-list]", "", "\nintro = \"Zo.\""}, "questions.keys-list.intro: unknown key"},
		{"in the words of a question for a country", edit{"[questions.doors-locked.NO]", "", "\nintro = \"Zo.\""},
			"questions.doors-locked.NO.intro: unknown key"},
		{"for a country that peil does not know", edit{"", "[questions.doors-locked.NO]", "[questions.doors-locked.SE]"},
			`questions.doors-locked.SE.actions.5: unknown key
questions.doors-locked.SE.why: unknown key
questions.doors-locked.SE: unknown key`},
		{"another case in the words", edit{"[questions.keys-list]", "ask =", "Ask ="}, "questions.keys-list.Ask: unknown key"},
	})
}

// The line of a wrong type is that of the last key of that name: the library
// counts no further. Its own words are good enough for who writes questions.
func TestBrokenTOML(t *testing.T) {
	const weight = `file: toml: line 101 (last key "domains.questions.weight"): incompatible types: TOML value has type `
	breakEach(t, "questionnaire.toml", readStructure, []breakage{
		{"no value", edit{"", `version = "1"`, "version ="}, `line 4: expected value but found '\n' instead`},
		{"a text left open", edit{"", `id = "small"`, `id = "small`}, "line 3: strings cannot contain newlines"},
		{"a key twice", edit{"", `version = "1"`, "version = \"1\"\nversion = \"2\""}, "line 5: Key 'version' has already been defined."},
		{"a text for a number", edit{`id = "keys-list"`, "weight = 2", `weight = "2"`},
			weight + "string; destination has type integer"},
		{"half a number", edit{`id = "keys-list"`, "weight = 2", "weight = 2.5"},
			weight + "float64; destination has type integer"},
		{"a number for a text", edit{"", `version = "1"`, "version = 1"},
			`file: toml: line 4 (last key "version"): incompatible types: TOML value has type int64; destination has type string`},
		{"a text for a list", edit{`id = "bins-emptied"`, `["law"]`, `"law"`},
			`file: toml: line 108 (last key "domains.questions.sources"): incompatible types: TOML value has type string; destination has type slice`},
		{"a table for a list of tables", edit{"", "[[contradictions]]", "[contradictions]"},
			`file: toml: line 111 (last key "contradictions"): incompatible types: TOML value has type map[string]any; destination has type slice`},
	})
	breakEach(t, "nl.toml", readDutch, []breakage{
		{"in the words", edit{"[levels]", `"Plan"`, `"Plan`},
			"line 4: expected a comma (',') or array terminator (']'), but got 'B'"},
		{"a list for a text", edit{"[support]", `"Netwerk"`, `["Netwerk"]`},
			`file: toml: line 61 (last key "support.network"): incompatible types: TOML value has type []any; destination has type string`},
	})
}

func TestMissingFile(t *testing.T) {
	fsys := smallFS(t, "nl.toml")
	delete(fsys, "broken/nl.toml")
	said(t, readDutch(fsys), "read questionnaire: open broken/nl.toml: file does not exist")
	delete(fsys, "broken/questionnaire.toml")
	said(t, readStructure(fsys), "read questionnaire: open broken/questionnaire.toml: file does not exist")
}

// An empty file is a file of which everything is missing.
func TestEmptyFile(t *testing.T) {
	fsys := fstest.MapFS{"broken/questionnaire.toml": {}}
	said(t, readStructure(fsys), `broken/questionnaire.toml: domains: missing
broken/questionnaire.toml: hours: L must be 1 or more
broken/questionnaire.toml: hours: M must be 1 or more
broken/questionnaire.toml: hours: S must be 1 or more
broken/questionnaire.toml: hours: find-out must be 1 or more
broken/questionnaire.toml: id: missing
broken/questionnaire.toml: version: missing`)
}

// Who writes questions mends one file once: everything comes back together,
// sorted, and unknown keys do not hide what the checker finds.
func TestAllBreachesAtOnce(t *testing.T) {
	said(t, readStructure(smallFS(t, "questionnaire.toml",
		edit{"", `version = "1"`, `Version = "1"`},
		edit{`id = "keys-list"`, "weight = 2", "weight = 9"},
		edit{`id = "keys-list"`, `"learn"`, `"teach"`},
		edit{"", `"bikes-shed"`, `"shed"`},
	)), `broken/questionnaire.toml: Version: unknown key
broken/questionnaire.toml: keys-list: kind is "teach": allowed is help-colleagues, rules-to-goals, embed, learn, meet-schools
broken/questionnaire.toml: keys-list: weight is 9: allowed is 1 to 3
broken/questionnaire.toml: shed: does not begin with the id of its domain, bikes-`)

	said(t, readDutch(smallFS(t, "nl.toml",
		edit{"[questions.keys-list]", `ask = "Weet`, `ask = " Weet`},
		edit{"[questions.keys-list]", `title = "Een lijst van sleutels"`, ""},
		edit{"[domains.bins]", "about", "About"},
	)), `broken/nl.toml: domains.bins.About: unknown key
broken/nl.toml: keys-list.ask: begins or ends with a space
broken/nl.toml: keys-list.title: missing`)
}

// A program can show breaches one by one, each with its file and id.
func TestBreachesAreAValue(t *testing.T) {
	err := readStructure(smallFS(t, "questionnaire.toml",
		edit{"", `version = "1"`, ""},
		edit{`id = "keys-list"`, "weight = 2", "weight = 9"},
	))
	var got questions.Breaches
	if !errors.As(err, &got) {
		t.Fatalf("no breaches but %v", err)
	}
	want := questions.Breaches{
		{File: "broken/questionnaire.toml", ID: "keys-list", What: "weight is 9: allowed is 1 to 3"},
		{File: "broken/questionnaire.toml", ID: "version", What: "missing"},
	}
	if !slices.Equal(got, want) {
		t.Errorf("\n got: %v\nwant: %v", got, want)
	}
}
