package questions_test

import "testing"

// Every rule of the words has a case here that breaks it.
func TestBrokenTables(t *testing.T) {
	breakEach(t, "nl.toml", readDutch, []breakage{
		{"four levels", edit{"[levels]", `, "Beter"`, ""}, "levels.names: has 4 texts: needed are five, one a level"},
		{"a sixth meaning", edit{"[levels]", `"Het wordt beter."`, `"Het wordt beter.", "En nog beter."`},
			"levels.meanings: has 6 texts: needed are five, one a level"},
		{"no self-image", edit{"[self_image]", "options = ", "options = [] #"},
			"self_image.options: has 0 texts: needed are five, one a level"},

		{"terms of a country peil does not know", edit{"", "[terms.NO]", "[terms.SE]\n[terms.NO]"},
			`terms: country is "SE": allowed is NL, NO`},
		{"a term of one country", edit{"[terms.NL]", "", "\npupil = \"de leerling\""}, "terms.NL: pupil is not a term of every country"},
		{"a term of nothing", edit{"[terms.NO]", `"de gemeente"`, `""`}, "terms.NO.owner: missing"},

		{"nobody who knows", edit{"[knows]", `ict = "de sleutelmaker"`, ""}, "knows.ict: missing"},
		{"another who knows", edit{"[knows]", "", "\nparents = \"de ouders\""}, `knows: key is "parents": allowed is school, owner, ict`},
		{"a next step left out", edit{"[next_steps]", `learn = "Leren"`, ""}, "next_steps.learn: missing"},
		{"a sixth next step", edit{"[next_steps]", "", "\nstop = \"Ophouden\""}, "next_steps.stop: words for what does not exist"},
		{"a form of support left out", edit{"[support]", `track = "Traject"`, ""}, "support.track: missing"},
		{"a sixth form of support", edit{"[support]", "", "\nmoney = \"Geld\""}, "support.money: words for what does not exist"},
		{"a source without name", edit{"[sources]", `norm.name = "De norm"`, ""}, "sources.norm: missing"},
		{"a source that does not exist", edit{"[sources]", "", "\nrule.name = \"De regel\""}, "sources.rule: words for what does not exist"},
		{"a resource without name", edit{"[resources]", `help.name = "De hulp"`, ""}, "resources.help: missing"},
		{"a resource that does not exist", edit{"[resources]", "", "\nluck.name = \"Geluk\""}, "resources.luck: words for what does not exist"},
		{"a poll without label", edit{"[poll]", `label = "De peiling van vorig jaar"`, ""}, "poll.label: missing"},
		{"a contradiction left out", edit{"[contradictions]", "locked-without-list =", "#"}, "contradictions.locked-without-list: missing"},
		{"a contradiction that does not exist", edit{"[contradictions]", "", "\nodd = \"Vreemd.\""},
			"contradictions.odd: words for what does not exist"},

		{"a framework of a country peil does not know", edit{"", "[framework.NL]", "[framework.SE]"},
			`framework.SE: country is "SE": allowed is NL, NO`},
		{"a framework without note", edit{"[framework.NL]", `note = "De norm vraagt meer."`, ""}, "framework.NL.note: missing"},

		{"a domain that does not exist", edit{"", "[domains.bins]", "[domains.roof]\n[domains.bins]"},
			"roof: words for a domain that does not exist"},
		{"a domain without title", edit{"[domains.keys]", `title = "Sleutels en sloten"`, ""}, "keys.title: missing"},
		{"a domain without short title", edit{"[domains.keys]", `short = "Sleutels"`, ""}, "keys.short: missing"},
		{"a domain that is about nothing", edit{"[domains.keys]", `about = "Wie een sleutel heeft."`, ""}, "keys.about: missing"},
	})
}

func TestBrokenQuestionWords(t *testing.T) {
	const at = "[questions.doors-locked]"
	breakEach(t, "nl.toml", readDutch, []breakage{
		{"a question that does not exist", edit{"", at, "[questions.roof-tiles]\n" + at}, "roof-tiles: words for a question that does not exist"},
		{"no title", edit{at, `title = "Deuren op slot"`, ""}, "doors-locked.title: missing"},
		{"no ask", edit{at, `ask = "Zijn de deuren op slot?"`, ""}, "doors-locked.ask: missing"},
		{"no why", edit{at, `why = "Anders merkt {authority} het."`, ""}, "doors-locked.why: missing"},
		{"no help", edit{at, `help = "Vraag het {owner}."`, ""}, "doors-locked.help: missing"},
		{"four options", edit{at, `"Niets.", `, ""}, "doors-locked.options: has 4 texts: needed are five, one a level"},
		{"a sixth option", edit{at, `"Niets.", `, `"Niets.", "Bijna niets.", `},
			"doors-locked.options: has 6 texts: needed are five, one a level"},
		{"an empty option", edit{at, `"Niets."`, `""`}, "doors-locked.options.1: missing"},

		{"no action", edit{at, `actions.4 = "Maak het goed"`, ""}, "doors-locked.actions.4: missing"},
		{"an action to level 2", edit{at, "", "\nactions.2 = \"Droom\""}, `doors-locked.actions: key is "2": allowed is 3, 4, 5`},
		{"no steps", edit{at, `steps.3 = ["Begin ermee."]`, ""}, "doors-locked.steps.3: has 0 steps: allowed is 1 to 3"},
		{"four steps", edit{at, `["Begin ermee."]`, `["Een.", "Twee.", "Drie.", "Vier."]`},
			"doors-locked.steps.3: has 4 steps: allowed is 1 to 3"},
		{"an empty step", edit{at, `["Begin ermee."]`, `[""]`}, "doors-locked.steps.3: missing"},
		{"steps to level 1", edit{at, "", "\nsteps.1 = [\"Droom.\"]"}, `doors-locked.steps: level is "1": allowed is 2, 3, 4, 5`},

		{"a checklist item without words", edit{at, `checklist.front = "De voordeur is dicht"`, ""}, "doors-locked.checklist.front: missing"},
		{"a checklist without words",
			edit{at, "checklist.front = \"De voordeur is dicht\"\nchecklist.back = \"De achterdeur is dicht\"", ""},
			"doors-locked.checklist.back: missing\ndoors-locked.checklist.front: missing"},
		{"a checklist item that does not exist", edit{at, "checklist.front", "checklist.roof = \"Het dak is dicht.\"\nchecklist.front"},
			`doors-locked.checklist: key is "roof": allowed is front, back`},
		{"a checklist where there is none", edit{"[questions.keys-list]", "", "\nchecklist.roof = \"Het dak is dicht.\""},
			`keys-list.checklist: key is "roof": allowed is `},
	})
}

// What replaces a text for one country keeps the rules of what it replaces, and
// replaces something that is there.
func TestBrokenOverlay(t *testing.T) {
	const at = "[questions.doors-locked.NO]"
	breakEach(t, "nl.toml", readDutch, []breakage{
		{"a sixth option", edit{at, "", "\noptions.6 = \"Meer.\""}, `doors-locked.NO.options: key is "6": allowed is 1, 2, 3, 4, 5`},
		{"an empty option", edit{at, "", "\noptions.2 = \"\""}, "doors-locked.NO.options.2: missing"},
		{"an action to level 2", edit{at, "", "\nactions.2 = \"Droom\""}, `doors-locked.NO.actions: key is "2": allowed is 3, 4, 5`},
		{"steps to level 1", edit{at, "", "\nsteps.1 = [\"Droom.\"]"}, `doors-locked.NO.steps: level is "1": allowed is 2, 3, 4, 5`},
		{"steps taken away", edit{at, "", "\nsteps.4 = []"}, "doors-locked.NO.steps.4: has 0 steps: allowed is 1 to 3"},
		{"four steps", edit{at, "", "\nsteps.4 = [\"Een.\", \"Twee.\", \"Drie.\", \"Vier.\"]"},
			"doors-locked.NO.steps.4: has 4 steps: allowed is 1 to 3"},
		{"a checklist item that does not exist", edit{at, "", "\nchecklist.roof = \"Het dak is dicht.\""},
			`doors-locked.NO.checklist: key is "roof": allowed is front, back`},
		{"an unknown placeholder", edit{at, "{authority}", "{police}"}, "doors-locked.NO.why: unknown placeholder {police}"},
		{"for the Netherlands too", edit{"[questions.doors-locked.NL]", "{owner}", "{police}"},
			"doors-locked.NL.options.4: unknown placeholder {police}"},
		{"a placeholder first", edit{at, "In het noorden komen beren, en {authority}", "{authority}"},
			"doors-locked.NO.why: a placeholder begins a sentence"},
	})
}
