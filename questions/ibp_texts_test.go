package questions_test

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"peil/questions"
	"peil/questions/locale"
)

// Every text of the real questionnaire, as a school reads it: in each language,
// for each country, everything filled in.

// form is what a text looks like.
type form int

const (
	name     form = iota // a name or a few words, as others write them
	heading              // begins with a capital, ends without a full stop
	sentence             // begins with a capital, ends with a full stop
	question             // begins with a capital, ends with a question mark
)

// text is one text that a school can read.
type text struct {
	key  string
	form form
	text string
}

// prose is the questionnaire in one language for one country.
type prose struct {
	*questions.Prose
	qn *questions.Questionnaire
}

// eachProse walks the languages and countries.
func eachProse(t *testing.T, check func(t *testing.T, p prose)) {
	t.Helper()
	qn := ibp(t)
	for _, l := range qn.Languages() {
		translation, err := qn.Translation(l)
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range locale.Countries() {
			t.Run(fmt.Sprintf("%s in %s", l, c), func(t *testing.T) {
				check(t, prose{translation.In(c), qn})
			})
		}
	}
}

// texts lists all that a school of the country can meet. Sources and resources
// of the other country are never shown to it.
func (p prose) texts() []text {
	var all []text
	add := func(f form, s string, key ...any) {
		all = append(all, text{strings.ReplaceAll(strings.Trim(fmt.Sprint(key...), "[]"), " ", "."), f, s})
	}
	for _, l := range questions.Levels() {
		add(heading, p.Level(l), "level ", l)
		add(sentence, p.Meaning(l), "meaning ", l)
	}
	for i, s := range p.SelfImage {
		add(sentence, s, "self_image ", i+1)
	}
	for _, id := range questions.Knowers() {
		add(name, p.Knows[id], "knows ", id)
	}
	for _, id := range questions.NextSteps() {
		add(heading, p.NextSteps[id], "next_steps ", id)
	}
	for _, id := range questions.Supports() {
		add(heading, p.Support[id], "support ", id)
	}
	for _, x := range p.qn.Contradictions {
		add(sentence, p.Contradictions[x.ID], "contradictions ", x.ID)
	}
	if poll := p.qn.Poll; poll != nil && poll.Country == p.Country {
		add(heading, p.Poll, "poll")
	}
	if f := p.Framework; f.Note != "" {
		add(sentence, f.Note, "framework note")
	}
	for _, d := range p.qn.Domains {
		add(heading, p.Domains[d.ID].Title, d.ID, " title")
		add(heading, p.Domains[d.ID].Short, d.ID, " short")
		add(sentence, p.Domains[d.ID].About, d.ID, " about")
	}
	for _, q := range p.qn.All(questions.Full) {
		all = append(all, p.ofQuestion(q)...)
	}
	return all
}

func (p prose) ofQuestion(q *questions.Question) []text {
	var all []text
	add := func(f form, s, key string) { all = append(all, text{q.ID + "." + key, f, s}) }
	of := p.Questions[q.ID]
	add(heading, of.Title, "title")
	add(question, of.Ask, "ask")
	add(sentence, of.Why, "why")
	add(sentence, of.Help, "help")
	for _, l := range questions.Levels() {
		add(sentence, of.Option(l), fmt.Sprintf("options.%d", l))
		if l >= questions.FirstSteps {
			add(heading, of.Action(l), fmt.Sprintf("actions.%d", l))
		}
		if l >= questions.NotYetInPractice {
			for i, s := range of.Steps(l-1, l) {
				add(sentence, s, fmt.Sprintf("steps.%d.%d", l, i+1))
			}
		}
	}
	for _, id := range q.Checklist {
		add(heading, of.Checklist[id], "checklist."+id) // a step joins what is missing
	}
	for _, id := range p.qn.SourcesIn(q, p.Country) {
		add(name, p.Sources[id], "source."+id)
	}
	for _, id := range p.qn.ResourcesIn(q, p.Country) {
		add(name, p.Resources[id], "resource."+id)
	}
	return all
}

func TestTexts(t *testing.T) {
	eachProse(t, func(t *testing.T, p prose) {
		for _, x := range p.texts() {
			for _, fault := range faults(x) {
				t.Errorf("%s: %s: %s", x.key, fault, x.text)
			}
		}
	})
}

// neverWritten are slips and words that no text of the questionnaire may hold.
var neverWritten = []struct {
	fault string
	find  *regexp.Regexp
}{
	{"a placeholder that was not filled in", regexp.MustCompile(`[{}]`)},
	{"two spaces", regexp.MustCompile(`\s\s`)},
	{"a space before a sign", regexp.MustCompile(` [.,;:?)]`)},
	{"an exclamation mark", regexp.MustCompile(`!`)},
	{"a straight quotation mark", regexp.MustCompile(`"`)},
	{"a sentence that begins small", regexp.MustCompile(`[.?] [a-zà-ý]`)},
	// The law counts hours; an article that peil starts from counted working days.
	{"a breach is reported within 72 hours", regexp.MustCompile(`(?i)\b(3|drie|three) (werkdagen|working days)\b`)},
	// A school should not read an advertisement, nor an advice against its supplier.
	{"a commercial product", anyOf(`Google`, `Gmail`, `YouTube`, `Chromebooks?`, `Gemini`, `Microsoft`, `Windows`, `Office 365`, `Teams`,
		`OneDrive`, `SharePoint`, `Outlook`, `Copilot`, `Apple`, `iPads?`, `iPhones?`, `Android`, `WhatsApp`, `Signal`, `Facebook`,
		`Instagram`, `Snapchat`, `TikTok`, `Zoom`, `Dropbox`, `WeTransfer`, `ChatGPT`, `OpenAI`, `Magister`, `S[Oo][Mm]today`,
		`ParnasSys`, `ESIS`, `Zivver`, `Iddink`, `Snappet`, `Gynzy`, `Kahoot`, `Canvas`, `itslearning`, `Visma`, `Vigilo`, `Showbie`,
		`LastPass`, `1Password`, `Bitwarden`, `KeePass`, `YubiKeys?`)},
}

// anyOf finds one of the names as whole words, in this case only: teams meet in
// every school.
func anyOf(names ...string) *regexp.Regexp {
	const edge = `(?:^|$|[^\pL\pN])`
	return regexp.MustCompile(edge + `(?:` + strings.Join(names, "|") + `)` + edge)
}

func faults(x text) []string {
	if strings.TrimSpace(x.text) == "" {
		return []string{"empty"}
	}
	var found []string
	for _, never := range neverWritten {
		if never.find.MatchString(x.text) {
			found = append(found, never.fault)
		}
	}
	first, _ := utf8.DecodeRuneInString(x.text)
	last := x.text[len(x.text)-1]
	if x.form != name && !unicode.IsUpper(first) && !unicode.IsDigit(first) {
		found = append(found, "begins without a capital")
	}
	switch {
	case x.form == heading && strings.ContainsRune(".?:;,", rune(last)):
		found = append(found, "a heading that ends like a sentence")
	case x.form == sentence && last != '.' && last != '?':
		found = append(found, "a sentence without an end")
	case x.form == question && last != '?':
		found = append(found, "a question without a question mark")
	}
	return found
}

// A walk that finds nothing may have walked nowhere.
func TestFaultsAreFound(t *testing.T) {
	for _, x := range []struct {
		form        form
		text, fault string
	}{
		{name, " ", "empty"},
		{name, "the {owner}", "a placeholder that was not filled in"},
		{sentence, "Two  spaces.", "two spaces"},
		{sentence, "One , two.", "a space before a sign"},
		{sentence, "Stop! Now.", "an exclamation mark"},
		{sentence, `Say "no".`, "a straight quotation mark"},
		{sentence, "One. two.", "a sentence that begins small"},
		{sentence, "Meld het binnen drie werkdagen.", "a breach is reported within 72 hours"},
		{sentence, "Zet het in Teams.", "a commercial product"},
		{sentence, "Word", "a sentence without an end"},
		{sentence, "élan.", "begins without a capital"},
		{heading, "Title.", "a heading that ends like a sentence"},
		{question, "Who.", "a question without a question mark"},
	} {
		if got := faults(text{"", x.form, x.text}); !slices.Equal(got, []string{x.fault}) {
			t.Errorf("%q: got %q, want %q", x.text, got, x.fault)
		}
	}
	if got := faults(text{"", sentence, "Bespreek het in alle teams, en vraag: wie weet het?"}); got != nil {
		t.Errorf("a sound sentence: got %q", got)
	}
}

// Whoever chooses must be able to tell one option from another.
func TestOptionsDiffer(t *testing.T) {
	eachProse(t, func(t *testing.T, p prose) {
		for _, q := range p.qn.All(questions.Full) {
			seen := map[string]questions.Level{}
			for _, l := range questions.Levels() {
				option := p.Questions[q.ID].Option(l)
				if other, ok := seen[option]; ok {
					t.Errorf("%s: options %d and %d are the same: %s", q.ID, other, l, option)
				}
				seen[option] = l
			}
		}
	})
}

// Which number of hours the law gives must not depend on the text one reads.
func TestBreachTerm(t *testing.T) {
	hours := regexp.MustCompile(`(\d+) (?:uur|timer|timar|hours)\b`)
	eachProse(t, func(t *testing.T, p prose) {
		named := false
		for _, q := range p.qn.Domain("inc").Questions {
			for _, x := range p.ofQuestion(&q) {
				for _, m := range hours.FindAllStringSubmatch(x.text, -1) {
					if m[1] != "72" {
						t.Errorf("%s: %s hours: %s", x.key, m[1], x.text)
					}
					named = named || x.key == "inc-72h.ask" || x.key == "inc-72h.help"
				}
			}
		}
		if !named {
			t.Error("inc-72h does not say within how many hours")
		}
	})
}
