package report

import (
	"bytes"
	"fmt"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/scoring/wording"
	"peil/wizard/flow"
)

// onPaper is a blank questionnaire in a format.
func onPaper(tb testing.TB, format string, scope questions.Scope, v *wording.Voice) []byte {
	tb.Helper()
	f, ok := PaperFormats().Named(format)
	if !ok {
		tb.Fatalf("there is no format %s", format)
	}
	return f.Write(NewPaper(scope, v))
}

// eachPaper does something with the real questionnaire in every scope, language and
// country.
func eachPaper(t *testing.T, do func(*testing.T, questions.Scope, *wording.Voice)) {
	for _, scope := range questions.Scopes() {
		for _, l := range wording.Languages() {
			for _, c := range locale.Countries() {
				_, v := ibp(t, l, c, func(int) scoring.Answer { return unknown })
				t.Run(fmt.Sprintf("%s/%s/%s", scope, l, c), func(t *testing.T) { do(t, scope, v) })
			}
		}
	}
}

func TestPapersAreAsTheyWere(t *testing.T) {
	for name, got := range map[string][]byte{
		"paper-quick-nl":   onPaper(t, "markdown", questions.Quick, speaking(t, locale.Dutch, locale.Netherlands)),
		"paper-full-en-no": onPaper(t, "markdown", questions.Full, speaking(t, locale.English, locale.Norway)),
	} {
		t.Run(name, func(t *testing.T) {
			file := filepath.Join("testdata", name+".md")
			asItWas(t, file, got)
		})
	}
}

// asked is what a reader of a blank questionnaire sees of its questions.
type asked struct{ titles, asks, boxes, explained []string }

// sitting is what the questions of a scope say, in the order in which the wizard asks
// them in a new scan.
func sitting(scope questions.Scope, v *wording.Voice) asked {
	var a asked
	session := flow.Session{Questionnaire: v.Questionnaire, Record: scoring.Record{Scan: scoring.Scan{Scope: scope}}}
	for i, q := range session.Sequence() {
		text := v.Questions[q.ID]
		a.titles = append(a.titles, fmt.Sprintf("%d · %s · %s", i+1, text.Title, v.Domains[v.Questionnaire.DomainOf(q.ID).ID].Title))
		a.asks = append(a.asks, text.Ask)
		for n, l := range questions.Levels() {
			a.boxes = append(a.boxes, fmt.Sprintf("%d %s", n+1, text.Option(l)))
		}
		a.boxes = append(a.boxes, "? "+wording.Capital(v.Kinds.Unknown))
		if q.NA {
			a.boxes = append(a.boxes, "– "+wording.Capital(v.Kinds.NotApplicable)+",")
		}
		for _, item := range q.Checklist {
			a.boxes = append(a.boxes, text.Checklist[item])
		}
		a.explained = append(a.explained, text.Help, text.Why)
		var sources []string
		for _, id := range v.Questionnaire.SourcesIn(q, v.Country) {
			sources = append(sources, v.Sources[id])
		}
		a.explained = append(a.explained, strings.Join(sources, " · "))
	}
	return a
}

// readPaper reads a blank questionnaire back from HTML.
func readPaper(tb testing.TB, page string, v *wording.Voice) asked {
	tb.Helper()
	var a asked
	began := false
	because := regexp.MustCompile("^(– " + wording.Capital(v.Kinds.NotApplicable) + ",).*")
	labels := []string{v.Choosing.How, textsIn(v.Language).Paper.Help, textsIn(v.Language).Paper.Why, textsIn(v.Language).Paper.Sources}
	for _, e := range parsed(tb, page).all("h2", "h3", "p", "li") {
		text := strings.TrimSpace(e.text())
		switch label, said, _ := strings.Cut(text, ": "); {
		case strings.HasPrefix(e.name, "h"):
			if '0' <= text[0] && text[0] <= '9' {
				began = true
				a.titles = append(a.titles, text)
			}
		case !began:
		case e.name == "li":
			text = strings.TrimSpace(strings.TrimPrefix(text, box))
			a.boxes = append(a.boxes, because.ReplaceAllString(text, "$1"))
		case slices.Contains(labels, label):
			a.explained = append(a.explained, said)
		case len(a.asks) < len(a.titles):
			a.asks = append(a.asks, text)
		}
	}
	return a
}

// Every question of the scope with all that it says stands on paper once, numbered as the
// wizard asks it, whatever the format.
func TestPaperAsksWhatTheWizardAsks(t *testing.T) {
	eachPaper(t, func(t *testing.T, scope questions.Scope, v *wording.Voice) {
		var shown bytes.Buffer
		if err := github.Convert(onPaper(t, "markdown", scope, v), &shown); err != nil {
			t.Fatal(err)
		}
		want := sitting(scope, v)
		for format, page := range map[string]string{"html": string(onPaper(t, "html", scope, v)), "markdown": "<html>" + shown.String() + "</html>"} {
			got := readPaper(t, page, v)
			for what, pair := range map[string][2][]string{
				"titles": {got.titles, want.titles}, "asked": {got.asks, want.asks},
				"boxes": {got.boxes, want.boxes}, "explained": {got.explained, want.explained},
			} {
				wantList(t, format+", "+what, pair[0], pair[1])
			}
		}
	})
}

// A document for Word has the same questions with the same boxes.
func TestPaperForWord(t *testing.T) {
	eachPaper(t, func(t *testing.T, scope questions.Scope, v *wording.Voice) {
		var got asked
		for _, b := range readDocx(t, onPaper(t, "docx", scope, v)) {
			switch {
			case strings.HasPrefix(b.style, "Heading") && '0' <= b.text[0] && b.text[0] <= '9':
				got.titles = append(got.titles, b.text)
			case strings.HasPrefix(b.text, box):
				text := strings.TrimPrefix(b.text, box+" ")
				if because := wording.Capital(v.Kinds.NotApplicable) + ","; strings.HasPrefix(text, "– "+because) {
					text = "– " + because
				}
				got.boxes = append(got.boxes, text)
			}
		}
		want := sitting(scope, v)
		wantList(t, "titles", got.titles, want.titles)
		wantList(t, "boxes", got.boxes, want.boxes)
	})
}

// wantList wants two lists to be the same, and shows where they part.
func wantList(t *testing.T, what string, got, want []string) {
	t.Helper()
	for i := range max(len(got), len(want)) {
		a, b := "nothing", "nothing"
		if i < len(got) {
			a = got[i]
		}
		if i < len(want) {
			b = want[i]
		}
		if a != b {
			t.Errorf("%s: %d is %q, want %q", what, i, a, b)
			return
		}
	}
}

// abroad are names by which a text says that it is of a country.
var abroad = map[locale.Country]*regexp.Regexp{
	locale.Netherlands: regexp.MustCompile(`Nederland|Netherlands|Dutch|Autoriteit Persoonsgegevens|\(G\)MR|Normenkader|Kennisnet|SIVON|VO-raad`),
	locale.Norway:      regexp.MustCompile(`Noorwegen|Noors|Norway|Norwegian|Datatilsynet|Feide|\bFAU\b|[Kk]ommune(lov|n)|personvern|Udir`),
}

func TestPaperNamesOneCountry(t *testing.T) {
	eachPaper(t, func(t *testing.T, scope questions.Scope, v *wording.Voice) {
		page := string(onPaper(t, "markdown", scope, v))
		for c, names := range abroad {
			if found := names.FindString(page); (c == v.Country) != (found != "") {
				t.Errorf("of %s it names %q", c, found)
			}
		}
	})
}

// A question stays together on its page, and in a full scan those for each who can know
// begin one.
func TestPaperKeepsQuestionsTogether(t *testing.T) {
	eachPaper(t, func(t *testing.T, scope questions.Scope, v *wording.Voice) {
		page := string(onPaper(t, "html", scope, v))
		root := parsed(t, page)
		together := root.all("div")
		together = slices.DeleteFunc(together, func(e *element) bool { return e.attr["class"] != "together" })
		for _, e := range together {
			if len(e.all("h3")) != 1 || len(e.all("ul")) == 0 {
				t.Errorf("these belong not together: %.80q", e.text())
			}
		}
		if want := len(v.Questionnaire.All(scope)); len(together) != want {
			t.Errorf("%d questions are kept together, want %d", len(together), want)
		}
		parts := map[questions.Scope]int{questions.Quick: 1, questions.Full: 1 + len(questions.Knowers())}
		if got := len(root.all("section")); got != parts[scope] {
			t.Errorf("%d parts begin a page, want %d", got, parts[scope])
		}
	})
}

// The title of a part counts its questions as its language does.
func TestPaperPartTitles(t *testing.T) {
	v := speaking(t, locale.Dutch, locale.Netherlands)
	var titles []string
	for _, l := range strings.Split(string(onPaper(t, "markdown", questions.Full, v)), "\n") {
		if strings.HasPrefix(l, "# Vra") {
			titles = append(titles, strings.TrimPrefix(l, "# "))
		}
	}
	wantList(t, "titles", titles[1:], []string{"Vraag 1: voor de schoolleiding en het team", "Vraag 2: voor het bestuur", "Vragen 3 tot en met 5: voor de ICT-beheerder of leverancier"})
}

func BenchmarkPaper(b *testing.B) {
	_, v := ibp(b, locale.Dutch, locale.Netherlands, func(int) scoring.Answer { return unknown })
	for name := range PaperFormats().All() {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				onPaper(b, name, questions.Full, v)
			}
		})
	}
}
