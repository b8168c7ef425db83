package questions_test

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"peil/questions"
	"peil/questions/locale"
)

// speak is the small questionnaire's words.
func speak(tb testing.TB, l locale.Language, c locale.Country) *questions.Prose {
	tb.Helper()
	translation, err := load(tb).Translation(l)
	if err != nil {
		tb.Fatal(err)
	}
	return translation.In(c)
}

// A country replaces single texts of a question, and no more than those: the
// column that is alike in both is what the overlay leaves alone.
func TestOverlay(t *testing.T) {
	for _, x := range []struct {
		text   string
		of     func(questions.QuestionText) string
		nl, no string
	}{
		{"title", func(q questions.QuestionText) string { return q.Title }, "Doors bolted", "Doors locked"},
		{"ask", func(q questions.QuestionText) string { return q.Ask }, "Are the doors locked?", "Are the doors locked?"},
		{"why", func(q questions.QuestionText) string { return q.Why },
			"Otherwise the mayor will notice.", "In the north there are bears, and the governor comes to look."},
		{"help", func(q questions.QuestionText) string { return q.Help }, "Ask the board.", "Ask the municipality."},
		{"option 3", option(3), "There is a start.", "There is a start."},
		{"option 4", option(4), "Mostly somebody sees to it for the board.", "Nearly all is good."},
		{"option 5", option(5), "It gets better.", "It gets better."},
		{"action to 3", action(3), "Begin", "Begin"},
		{"action to 5", action(5), "Make it better", "Chase the bears away"},
		{"steps to 3", steps(2, 3), "Begin it.", "Begin it."},
		{"steps to 4, all of them", steps(3, 4), "Buy a bolt. Ask the board to pay for it.", "Finish it."},
		{"item front", item("front"), "The front door is shut", "The front door is shut"},
		{"item back", item("back"), "The back door is bolted", "The back door is shut"},
	} {
		for country, want := range map[locale.Country]string{locale.Netherlands: x.nl, locale.Norway: x.no} {
			if got := x.of(speak(t, locale.English, country).Questions["doors-locked"]); got != want {
				t.Errorf("%s in %s: got %q, want %q", x.text, country, got, want)
			}
		}
	}
}

func option(l questions.Level) func(questions.QuestionText) string {
	return func(q questions.QuestionText) string { return q.Option(l) }
}

func action(to questions.Level) func(questions.QuestionText) string {
	return func(q questions.QuestionText) string { return q.Action(to) }
}

func steps(from, to questions.Level) func(questions.QuestionText) string {
	return func(q questions.QuestionText) string { return strings.Join(q.Steps(from, to), " ") }
}

func item(id string) func(questions.QuestionText) string {
	return func(q questions.QuestionText) string { return q.Checklist[id] }
}

// From level 1 to 3 a school does what takes it to 2 first.
func TestSteps(t *testing.T) {
	of := speak(t, locale.English, locale.Norway).Questions["doors-locked"]
	for _, x := range []struct {
		from, to questions.Level
		want     string
	}{
		{1, 2, "Make a plan."},
		{1, 3, "Make a plan. Begin it."},
		{2, 3, "Begin it."},
		{3, 4, "Finish it."},
		{4, 5, "Look again."},
		{1, 5, "Make a plan. Begin it. Finish it. Look again."},
		{3, 3, ""},
		{4, 2, ""},
	} {
		if got := strings.Join(of.Steps(x.from, x.to), " "); got != x.want {
			t.Errorf("from %d to %d: got %q, want %q", x.from, x.to, got, x.want)
		}
	}
}

// A caller adds a step of its own to the list (what a checklist lacks). It must
// not end up in the questionnaire.
func TestStepsAreTheCallers(t *testing.T) {
	of := speak(t, locale.English, locale.Netherlands).Questions["doors-locked"]
	_ = append(of.Steps(2, 3), "Mine.")
	first := of.Steps(3, 4)
	first[0] = "Mine."
	if got := strings.Join(of.Steps(2, 4), " "); got != "Begin it. Buy a bolt. Ask the board to pay for it." {
		t.Errorf("the questionnaire has changed: %s", got)
	}
}

func TestProse(t *testing.T) {
	dutch, english := speak(t, locale.Dutch, locale.Netherlands), speak(t, locale.English, locale.Norway)
	for _, x := range []struct{ what, got, want string }{
		{"level", dutch.Level(4), "Goed"},
		{"level in English", english.Level(4), "Good"},
		{"no level", dutch.Level(0), ""},
		{"no such level", dutch.Level(6), ""},
		{"meaning", english.Meaning(5), "It gets better."},
		{"who can know", english.Knows[questions.Owner], "the municipality"},
		{"domain", dutch.Domains["keys"].Title, "Sleutels en sloten"},
		{"source", dutch.Sources["norm"], "De norm"},
		{"resource", english.Resources["help"], "The help"},
		{"contradiction", dutch.Contradictions["locked-without-list"], "De deuren zijn dicht, en het bestuur heeft geen lijst."},
		{"framework", dutch.Framework.Note, "De norm vraagt meer."},
		{"a country without framework", english.Framework.Note, ""},
		{"a question without checklist", dutch.Questions["keys-list"].Checklist["front"], ""},
		{"language and country apart", string(english.Language + "-" + locale.Language(english.Country)), "en-NO"},
	} {
		if x.got != x.want {
			t.Errorf("%s: got %q, want %q", x.what, x.got, x.want)
		}
	}
}

// A language is complete or it is not offered.
func TestLanguages(t *testing.T) {
	whole := smallFS(t, "nl.toml")
	fsys := fstest.MapFS{
		"broken/questionnaire.toml": whole["broken/questionnaire.toml"],
		"broken/nn.toml":            whole["broken/nl.toml"],
		"broken/de.toml":            whole["broken/nl.toml"],
		"broken/en.toml":            whole["broken/en.toml"],
	}
	qn, err := questions.Load(fsys, small)
	if err != nil {
		t.Fatal(err)
	}
	if got := qn.Languages(); !slices.Equal(got, []locale.Language{"nn", "en"}) {
		t.Errorf("got %v", got)
	}
	_, err = qn.Translation(locale.Dutch)
	said(t, err, "read questionnaire: open broken/nl.toml: file does not exist")
}

// Every language that the real questionnaire offers can be had, and no other.
func TestIBPLanguages(t *testing.T) {
	qn := ibp(t)
	have := qn.Languages()
	if !slices.Equal(have, questions.Languages()) {
		t.Errorf("the questionnaire has %q, the program carries %q", have, questions.Languages())
	}
	for _, l := range []locale.Language{locale.Dutch, locale.English} {
		if !slices.Contains(have, l) {
			t.Errorf("no %s", l)
		}
	}
	for _, l := range have {
		words, err := qn.Translation(l)
		if said(t, err, ""); words.Language != l {
			t.Errorf("%s is called %q", l, words.Language)
		}
	}
	_, err := qn.Translation("de")
	said(t, err, `read texts in language "de": there are none`)
}
