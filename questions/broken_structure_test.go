package questions_test

import "testing"

// Every rule of the structure has a file here that breaks it. A rule without a
// line in one of these tables is not finished.
func TestBrokenHead(t *testing.T) {
	breakEach(t, "questionnaire.toml", readStructure, []breakage{
		{"no id", edit{"", `id = "small"`, ""}, "id: missing"},
		{"no version", edit{"", `version = "1"`, ""}, "version: missing"},
		{"an effort without hours", edit{"[hours]", "M = 16", ""}, "hours: M must be 1 or more"},
		{"an effort that takes no time", edit{"[hours]", "L = 40", "L = 0"}, "hours: L must be 1 or more"},
		{"hours of no effort", edit{"[hours]", "", "\nXL = 80"}, `hours: effort is "XL": allowed is find-out, S, M, L`},

		{"a poll without source", edit{"[poll]", `source = "poll"`, ""},
			"poll: a source that no question names\npoll: source  does not exist"},
		{"a poll with a source that does not exist", edit{"[poll]", `source = "poll"`, `source = "pole"`},
			"poll: a source that no question names\npoll: source pole does not exist"},
		{"a poll of four levels", edit{"[poll]", ", 5]", "]"}, "poll: needs five counts, one a level"},
		{"a poll of nobody", edit{"[poll]", "[1, 2, 3, 4, 5]", "[0, 0, 0, 0, 0]"}, "poll: needs five counts, one a level"},
		{"a poll in no country", edit{"[poll]", `"NL"`, `"SE"`}, `poll: country is "SE": allowed is NL, NO`},
	})
}

func TestBrokenIDs(t *testing.T) {
	const no = "is no id: small letters, digits and single hyphens"
	breakEach(t, "questionnaire.toml", readStructure, []breakage{
		{"a capital", edit{"", `"bins-emptied"`, `"bins-Emptied"`}, `"bins-Emptied": ` + no},
		{"two hyphens", edit{"", `"bins-emptied"`, `"bins--emptied"`}, `"bins--emptied": ` + no},
		{"a hyphen at the end", edit{"", `"bins-emptied"`, `"bins-"`}, `"bins-": ` + no},
		{"a digit first", edit{"", `"locked-without-list"`, `"1-locked"`}, `"1-locked": ` + no},
		{"none", edit{"", `id = "bins-emptied"`, ""}, `"": ` + no + "\n: does not begin with the id of its domain, bins-"},

		{"a question twice", edit{"", `id = "keys-lost"`, `id = "keys-list"`}, "keys-list: stands twice"},
		{"a domain twice", edit{"", `"bins"`, `"bikes"`},
			"bikes: stands twice\nbins-emptied: does not begin with the id of its domain, bikes-"},
		{"a contradiction with the id of a question", edit{"", `"locked-without-list"`, `"keys-lost"`}, "keys-lost: stands twice"},
		{"a question of another domain", edit{"", `"bikes-shed"`, `"shed"`}, "shed: does not begin with the id of its domain, bikes-"},
		{"a domain without questions", edit{"", "[[domains]]", "[[domains]]\nid = \"roof\"\n\n[[domains]]"},
			"roof: a domain without questions"},
	})
}

// With a cycle of needs no action could come first.
func TestBrokenNeeds(t *testing.T) {
	breakEach(t, "questionnaire.toml", readStructure, []breakage{
		{"no question", edit{`id = "doors-locked"`, `needs = ["keys-list"]`, `needs = ["keys"]`},
			"doors-locked: needs keys, which is no question"},
		{"itself", edit{`id = "bikes-shed"`, "", "\nneeds = [\"bikes-shed\"]"}, "bikes-shed: its needs come back to themselves"},
		{"in a ring", edit{`id = "keys-list"`, "", "\nneeds = [\"keys-lost\"]"}, "doors-locked: its needs come back to themselves"},
	})
}

func TestBrokenContradictions(t *testing.T) {
	const at = "[[contradictions]]"
	const levels = "locked-without-list: at and below must be 2 to 5"
	breakEach(t, "questionnaire.toml", readStructure, []breakage{
		{"no question", edit{at, `"doors-locked"`, `"doors"`}, `locked-without-list: names "doors", which is no question`},
		{"while no question", edit{at, `while = "keys-list"`, ""}, `locked-without-list: names "", which is no question`},
		{"at level 1, which everybody has", edit{at, "at = 4", "at = 1"}, levels},
		{"at level 6", edit{at, "at = 4", "at = 6"}, levels},
		{"below level 1, where nobody is", edit{at, "below = 3", "below = 1"}, levels},
		{"below level 6", edit{at, "below = 3", "below = 6"}, levels},
	})
}
