package questions_test

import (
	"fmt"
	"strings"
	"testing"
)

// The screens are laid out for these lengths. A text of exactly the longest is
// sound, so each is tried on both sides.
func TestLongest(t *testing.T) {
	const q, no = "[questions.doors-locked]", "[questions.doors-locked.NO]"
	for _, place := range []struct {
		id      string
		edit    edit // its %s is the text
		longest int
	}{
		{"keys.title", edit{"[domains.keys]", `"Sleutels en sloten"`, `"%s"`}, 38},
		{"keys.short", edit{"[domains.keys]", `"Sleutels"`, `"%s"`}, 16},
		{"keys.about", edit{"[domains.keys]", `"Wie een sleutel heeft."`, `"%s"`}, 110},
		{"self_image.options.1", edit{"[self_image]", `"Wij doen niets."`, `"%s"`}, 110},
		{"doors-locked.title", edit{q, `"Deuren op slot"`, `"%s"`}, 38},
		{"doors-locked.ask", edit{q, `"Zijn de deuren op slot?"`, `"%s"`}, 110},
		{"doors-locked.why", edit{q, `"Anders merkt {authority} het."`, `"%s"`}, 230},
		{"doors-locked.help", edit{q, `"Vraag het {owner}."`, `"%s"`}, 620},
		{"doors-locked.options.5", edit{q, `"Het wordt beter."`, `"%s"`}, 100},
		{"doors-locked.actions.4", edit{q, `"Maak het goed"`, `"%s"`}, 52},
		{"doors-locked.steps.2", edit{q, `"Maak een plan."`, `"%s"`}, 150},
		{"doors-locked.checklist.back", edit{q, `"De achterdeur is dicht"`, `"%s"`}, 90},
		{"doors-locked.NO.title", edit{no, "", "\ntitle = \"%s\""}, 38},
		{"doors-locked.NO.ask", edit{no, "", "\nask = \"%s\""}, 110},
		{"doors-locked.NO.why", edit{no, `"In het noorden komen beren, en {authority} komt kijken."`, `"%s"`}, 230},
		{"doors-locked.NO.help", edit{no, "", "\nhelp = \"%s\""}, 620},
		{"doors-locked.NO.options.2", edit{no, "", "\noptions.2 = \"%s\""}, 100},
		{"doors-locked.NO.actions.5", edit{no, `"Verjaag de beren"`, `"%s"`}, 52},
		{"doors-locked.NO.steps.3", edit{no, "", "\nsteps.3 = [\"%s\"]"}, 150},
		{"doors-locked.NO.checklist.front", edit{no, "", "\nchecklist.front = \"%s\""}, 90},
	} {
		t.Run(place.id, func(t *testing.T) {
			// é is two bytes and one character.
			e := place.edit
			e.new = fmt.Sprintf(place.edit.new, strings.Repeat("é", place.longest))
			said(t, readDutch(smallFS(t, "nl.toml", e)), "")
			e.new = fmt.Sprintf(place.edit.new, strings.Repeat("é", place.longest+1))
			said(t, readDutch(smallFS(t, "nl.toml", e)),
				fmt.Sprintf("broken/nl.toml: %s: has %d characters: allowed is %d", place.id, place.longest+1, place.longest))
		})
	}
}

func TestBrokenText(t *testing.T) {
	const at = "[questions.keys-list]"
	const ask = `"Weet {owner} wie een sleutel heeft?"`
	breakEach(t, "nl.toml", readDutch, []breakage{
		{"nothing but spaces", edit{at, ask, `"  "`}, "keys-list.ask: missing"},
		{"a space first", edit{at, ask, `" Wie?"`}, "keys-list.ask: begins or ends with a space"},
		{"a space last", edit{at, ask, `"Wie? "`}, "keys-list.ask: begins or ends with a space"},
		{"a line break", edit{at, ask, `"Wie\nheeft er een?"`}, "keys-list.ask: holds a line break or control character"},
		{"an escape character", edit{at, ask, `"Wie \u001b[1mheeft er een?"`}, "keys-list.ask: holds a line break or control character"},

		{"an unknown placeholder", edit{at, ask, `"Weet {janitor} het?"`}, "keys-list.ask: unknown placeholder {janitor}"},
		{"a placeholder in another case", edit{at, ask, `"Weet {Owner} het?"`}, "keys-list.ask: unknown placeholder {Owner}"},
		{"a placeholder without a name", edit{at, ask, `"Weet {} het?"`}, "keys-list.ask: unknown placeholder {}"},
		{"a placeholder left open", edit{at, ask, `"Vraag het {owner"`}, "keys-list.ask: unknown placeholder {owner"},
		{"a placeholder opened twice", edit{at, ask, `"Vraag het {{owner}"`}, "keys-list.ask: unknown placeholder {{owner}"},
		{"two unknown placeholders", edit{at, ask, `"Weet {b} of {a} het?"`},
			"keys-list.ask: unknown placeholder {a}\nkeys-list.ask: unknown placeholder {b}"},

		// Filled in it would begin with a small letter.
		{"a placeholder first", edit{at, ask, `"{owner} weet het."`}, "keys-list.ask: a placeholder begins a sentence"},
		{"a placeholder first in a later sentence", edit{at, ask, `"Wie? {owner} weet het."`}, "keys-list.ask: a placeholder begins a sentence"},
		{"a placeholder first in a step", edit{at, `"Begin ermee."`, `"{owner} begint."`}, "keys-list.steps.3: a placeholder begins a sentence"},

		// Nothing fills them in here: the school would read the braces.
		{"a placeholder in a term", edit{"[terms.NL]", `"het bestuur"`, `"de baas van {authority}"`},
			"terms.NL.owner: unknown placeholder {authority}"},
		{"a placeholder in a domain", edit{"[domains.keys]", `"Wie een sleutel heeft."`, `"Of {owner} een sleutel heeft."`},
			"keys.about: unknown placeholder {owner}"},
		{"a placeholder in a level", edit{"[levels]", `"Er is een plan."`, `"Er is een plan van {owner}."`},
			"levels.meanings.2: unknown placeholder {owner}"},
		{"a placeholder in the name of a source", edit{"[sources]", `"De norm"`, `"De norm van {owner}"`},
			"sources.norm: unknown placeholder {owner}"},
	})
}
