package report

import (
	"fmt"
	"html"
	"slices"
	"strings"
	"testing"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/scoring/wording"
)

// nothingYet is a school of a country that has not started on anything.
func nothingYet(v *wording.Voice, wishes ...string) scoring.Record {
	scan := quickDutch().Scan
	scan.Questionnaire, scan.Version = v.Questionnaire.ID, v.Questionnaire.Version
	scan.School.Country, scan.Support, scan.Scope = v.Country, wishes, questions.Full
	scan.Answers = map[string]scoring.Answer{}
	for _, q := range v.Questionnaire.All(questions.Full) {
		scan.Answers[q.ID] = scoring.Answer{Level: questions.NotStarted}
	}
	return scoring.Record{Scan: scan}
}

// realVoice speaks of the questionnaire that the program carries.
func realVoice(tb testing.TB, l locale.Language, c locale.Country) *wording.Voice {
	tb.Helper()
	qn, err := questions.IBP()
	if err != nil {
		tb.Fatal(err)
	}
	v, err := wording.Speak(qn, l, c)
	if err != nil {
		tb.Fatal(err)
	}
	return v
}

// between is what stands in a page between two texts; empty where they do not.
func between(page, from, to string) string {
	_, rest, _ := strings.Cut(page, from)
	part, _, _ := strings.Cut(rest, to)
	return part
}

// expectedHelp picks the first resource of the country that gives the help that was
// asked for, then the first that does not, or the second that does.
func expectedHelp(v *wording.Voice, question, wish string) []string {
	var asked, other []string
	for _, id := range v.Questionnaire.Question(question).Resources {
		switch r := v.Questionnaire.Resources[id]; {
		case r.Country != v.Country:
		case slices.Contains(r.Support, wish):
			asked = append(asked, id)
		default:
			other = append(other, id)
		}
	}
	all := slices.Concat(asked, other)
	return all[:min(2, len(all))]
}

// Under each action of a full plan stand one or two places to find help, of the school's
// own country, by name and as a link, the same in each format; what the school asked for
// stands first.
func TestHelpUnderEachAction(t *testing.T) {
	for _, c := range locale.Countries() {
		v := realVoice(t, locale.English, c)
		for _, wish := range []string{"", "network", "individual"} {
			record := nothingYet(v, strings.Fields(wish)...)
			page, text := string(written(t, "html", record, v)), string(written(t, "markdown", record, v))
			actions := New(record, v).plan.Actions
			if len(actions) != len(v.Questionnaire.All(questions.Full)) {
				t.Fatalf("%d actions", len(actions))
			}
			for _, a := range actions {
				var links, lines []string
				for _, id := range expectedHelp(v, a.Question, wish) {
					address, name := v.Questionnaire.Resources[id].Address, v.Resources[id]
					links = append(links, `<a href="https://`+address+`">`+html.EscapeString(name)+`</a><span class="address"> (`+address+`)</span>`)
					lines = append(lines, name+" <https://"+address+">")
				}
				title := fmt.Sprintf("%d · %s", a.Priority, v.ActionTitle(a))
				if got := between(between(page, ">"+html.EscapeString(title)+"</h", "<h"), "<dt>Help</dt><dd>", "</dd>"); got != strings.Join(links, "; ") {
					t.Errorf("%s in %s, HTML: got %q, want %q", a.ID, c, got, links)
				}
				if got := between(between(text, " "+title+"\n", "\n#"), "**Help:** ", "\n"); got != strings.Join(lines, "; ") {
					t.Errorf("%s in %s, Markdown: got %q, want %q", a.ID, c, got, lines)
				}
			}
		}
	}
}

// The forms of help that fit are all named, those that the school asked for first.
func TestSupportThatWasAskedForStandsFirst(t *testing.T) {
	v := realVoice(t, locale.English, locale.Netherlands)
	for wish, want := range map[string]string{
		"":        "Session with tools and experiences from schools; Workshop",
		"track":   "Session with tools and experiences from schools; Workshop",
		"session": "Session with tools and experiences from schools; Workshop",

		"workshop": "Workshop; Session with tools and experiences from schools",
	} {
		page := string(written(t, "markdown", nothingYet(v, strings.Fields(wish)...), v))
		part := between(page, "Switch on two-step login for administrators\n", "\n#")
		if got := between(part, "**Support that fits:** ", "\n"); got != want {
			t.Errorf("%q: got %q", wish, got)
		}
	}
}

// An address that is no plain host and path never becomes a link.
func TestOnlyAPlainAddressIsALink(t *testing.T) {
	for address, link := range map[string]bool{
		"guide.example": true, "guide.example/a/b-c_d.e/": true,
		"javascript:alert(1)": false, `guide.example"onclick="x`: false, "guide.example/<b>": false, "guide.example?x": false, "guide.example/ x": false,
	} {
		page, text := inlineHTML(Link{"A guide", address}), inlineMarkdown(Link{"A guide", address})
		if strings.Contains(page, "<a ") != link || strings.Contains(text, "<https://") != link {
			t.Errorf("%s: got %s and %s", address, page, text)
		}
		if !link && !strings.Contains(html.UnescapeString(page), address) {
			t.Errorf("%s: the address is not shown: %s", address, page)
		}
	}
}
