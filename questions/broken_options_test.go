package questions_test

import (
	"fmt"
	"strings"
	"testing"
)

// An option that asks for everything keeps a school low for one exception, and a
// school that reads more than a line and a half no longer compares.
func TestBrokenOptions(t *testing.T) {
	const q, no = "[questions.doors-locked]", "[questions.doors-locked.NO]"
	const needed = "has no word of scope: needed is bijna, meestal"
	breakEach(t, "nl.toml", readDutch, []breakage{
		{"no word of scope", edit{q, `"Bijna alles is goed."`, `"Alles is goed."`}, "doors-locked.options.4: " + needed},
		{"a word of scope that is part of another", edit{q, `"Bijna alles is goed."`, `"Op een bijnaam na is alles goed."`},
			"doors-locked.options.4: " + needed},
		{"no word of scope in one country", edit{"[questions.doors-locked.NL]", "Meestal wordt er toegezien", "Er wordt toegezien"},
			"doors-locked.NL.options.4: " + needed},
		{"no word of scope where the other country has one", edit{no, "", "\noptions.4 = \"Alles is goed.\""},
			"doors-locked.NO.options.4: " + needed},
		{"no words of scope", edit{"[scope]", `["bijna", "meestal"]`, "[]"}, "scope.words: missing"},
		{"an empty word of scope", edit{"[scope]", `"meestal"`, `""`},
			"doors-locked.NL.options.4: has no word of scope: needed is bijna, \nscope.words.2: missing"},
	})
	// Where the core is yes or no, nearly yes would be nonsense.
	said(t, readDutch(smallFS(t, "questionnaire.toml", edit{`id = "bins-emptied"`, "yes_no = true", "yes_no = false"})),
		"broken/nl.toml: bins-emptied.options.4: "+needed)
}

// An option is as long as a school reads it, in the country where it is longest.
func TestLongestOptionIsFilledIn(t *testing.T) {
	const south, north = "de burgemeester", "de sysselmester van het eiland"
	longer := edit{"[terms.NO]", `"de sysselmester"`, `"` + north + `"`}
	for _, x := range []struct {
		rest int
		want string
	}{
		{100 - len(north), ""},
		{101 - len(north), "broken/nl.toml: doors-locked.options.5: has 101 characters: allowed is 100"},
		{101 - len(south), fmt.Sprintf("broken/nl.toml: doors-locked.options.5: has %d characters: allowed is 100", 101-len(south)+len(north))},
	} {
		option := edit{"[questions.doors-locked]", `"Het wordt beter."`, fmt.Sprintf(`"%s{authority}"`, strings.Repeat("a", x.rest))}
		said(t, readDutch(smallFS(t, "nl.toml", longer, option)), x.want)
	}
}
