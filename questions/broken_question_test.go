package questions_test

import (
	"strconv"
	"testing"
)

const supports = "session, network, individual, workshop, track"

func TestBrokenQuestion(t *testing.T) {
	const kinds = "help-colleagues, rules-to-goals, embed, learn, meet-schools"
	breakEach(t, "questionnaire.toml", readStructure, []breakage{
		{"without weight", edit{`id = "keys-list"`, "weight = 2", ""}, "keys-list: weight is 0: allowed is 1 to 3"},
		{"too heavy", edit{`id = "keys-list"`, "weight = 2", "weight = 4"}, "keys-list: weight is 4: allowed is 1 to 3"},
		{"quick and light", edit{`id = "doors-locked"`, "weight = 3", "weight = 1"},
			"doors-locked: a quick question must have a weight of 2 or 3"},
		{"nobody can know", edit{`id = "keys-list"`, `knows = "owner"`, ""}, `keys-list: knows is "": allowed is school, owner, ict`},
		{"somebody else can know", edit{`id = "keys-list"`, `"owner"`, `"parents"`}, `keys-list: knows is "parents": allowed is school, owner, ict`},
		{"of no kind", edit{`id = "keys-list"`, `"learn"`, `"teach"`}, `keys-list: kind is "teach": allowed is ` + kinds},
		{"nothing counts as practice", edit{`id = "keys-list"`, `practice = "document"`, ""},
			`keys-list: practice is "": allowed is setting, habit, document`},
		{"something else counts as practice", edit{`id = "keys-list"`, `"document"`, `"paper"`},
			`keys-list: practice is "paper": allowed is setting, habit, document`},
		{"unknown support", edit{`id = "keys-list"`, `"network"`, `"money"`}, `keys-list: support is "money": allowed is ` + supports},
		{"no support", edit{`id = "keys-lost"`, `["track"]`, "[]"}, "keys-lost: names 0 forms of support: allowed is 1 to 3"},
		{"four forms of support", edit{`id = "keys-lost"`, `["track"]`, `["track", "session", "network", "workshop"]`},
			"keys-lost: names 4 forms of support: allowed is 1 to 3"},
		{"a duty in no country", edit{`id = "doors-locked"`, `"NO"`, `"no"`}, `doors-locked: duty is "no": allowed is NL, NO`},
		{"two efforts", edit{`id = "keys-list"`, `["S", "S", "S"]`, `["S", "S"]`},
			"keys-list: effort has 2 values: needed are 3, to level 3, 4 and 5"},
		{"four efforts", edit{`id = "keys-list"`, `["S", "S", "S"]`, `["S", "S", "S", "S"]`},
			"keys-list: effort has 4 values: needed are 3, to level 3, 4 and 5"},
		{"an effort that does not exist", edit{`id = "bikes-shed"`, `["M",`, `["XL",`}, `bikes-shed: effort is "XL": allowed is S, M, L`},
		{"an effort of an action that finds out", edit{`id = "bikes-shed"`, `["M",`, `["find-out",`},
			`bikes-shed: effort is "find-out": allowed is S, M, L`},
		{"a checklist item twice", edit{`id = "doors-locked"`, `"back"`, `"front"`}, `doors-locked: checklist item "front" is doubled or no id`},
		{"a checklist item that is no id", edit{`id = "doors-locked"`, `"back"`, `"Back door"`},
			`doors-locked: checklist item "Back door" is doubled or no id`},
	})
}

// A question that names no source cannot say why it is asked, one without a
// resource leaves a school alone; a source or resource that nothing names is a
// slip of the pen somewhere.
func TestBrokenReferences(t *testing.T) {
	breakEach(t, "questionnaire.toml", readStructure, []breakage{
		{"a source that does not exist", edit{`id = "doors-locked"`, `"law", "norm"`, `"law", "norm", "rule"`},
			"doors-locked: source rule does not exist"},
		{"a source that nothing names", edit{`id = "doors-locked"`, `["law", "norm"]`, `["law"]`}, "norm: a source that no question names"},
		{"sources of one country only", edit{`id = "doors-locked"`, `["law", "norm"]`, `["norm"]`}, "doors-locked: has no source in NO"},
		{"no source", edit{`id = "keys-list"`, `["law"]`, "[]"}, "keys-list: has no source in NL\nkeys-list: has no source in NO"},
		{"a source of no country", edit{"[sources.norm]", `"NL"`, `"nl"`}, `norm: country is "nl": allowed is NL, NO`},

		{"a resource that does not exist", edit{`id = "doors-locked"`, `"guide", "help"`, `"guide", "help", "luck"`},
			"doors-locked: resource luck does not exist"},
		{"a resource that nothing names", edit{`id = "doors-locked"`, `["guide", "help"]`, `["guide"]`}, "help: a resource that no question names"},
		{"resources of one country only", edit{`id = "doors-locked"`, `["guide", "help"]`, `["help"]`}, "doors-locked: has no resource in NL"},
		{"no resource", edit{`id = "keys-list"`, `["guide"]`, "[]"}, "keys-list: has no resource in NL\nkeys-list: has no resource in NO"},
		{"a resource of no country", edit{"[resources.help]", `"NO"`, `"SE"`}, `help: country is "SE": allowed is NL, NO`},
		{"a resource without address", edit{"[resources.guide]", `address = "guide.example"`, ""}, "guide: a resource without address"},
		{"a source twice", edit{`id = "doors-locked"`, `"law", "norm"`, `"law", "norm", "law"`}, "doors-locked: names source law twice"},
		{"a resource twice", edit{`id = "keys-list"`, `["guide"]`, `["guide", "guide"]`}, "keys-list: names resource guide twice"},
		{"a resource that gives unknown help", edit{"[resources.help]", `"network"`, `"money"`}, `help: support is "money": allowed is ` + supports},
		{"a resource that gives a form of help twice", edit{"[resources.help]", `"network"`, `"network", "network"`},
			"help: names support network twice"},
	})
}

// An address is printed, and made into a link, in what a school hands to others.
func TestBrokenAddress(t *testing.T) {
	var table []breakage
	for _, address := range []string{
		"https://guide.example", "guide", "guide.example//x", "guide.example/a b", "guide.example/x?y=z", "guide.example/#x",
		"me@guide.example", "guide.example:80", "guide.example/<b>", "Guide.example", "guide.example/é", "javascript:x", ".example", "/x",
	} {
		table = append(table, breakage{address, edit{"[resources.guide]", `"guide.example"`, strconv.Quote(address)},
			"guide: address is " + strconv.Quote(address) + ": allowed is a host and a path in small letters, without https://"})
	}
	breakEach(t, "questionnaire.toml", readStructure, table)
}
