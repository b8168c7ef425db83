package report

import (
	"fmt"
	"os"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"peil/export/report/docx"
	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/scoring/wording"
)

// told is the plainest second renderer: what a report says to some audiences, read
// aloud. It needs nothing but the blocks.
func told(r *Report, to ...Audience) string {
	var b strings.Builder
	for c := range r.For(to...) {
		fmt.Fprintln(&b, strings.Join(toldContent(c), "\n"))
	}
	return b.String()
}

func toldContent(c Content) []string {
	switch c := c.(type) {
	case Heading:
		return []string{c.Title}
	case Paragraph:
		return toldText(c.Text)
	case Warning:
		return toldText(c.Text)
	case List:
		var all []string
		for _, item := range c.Items {
			all = append(all, toldText(item)...)
		}
		return all
	case Facts:
		var all []string
		for _, f := range c.Facts {
			all = append(append(all, f.Label), toldText(f.Values)...)
		}
		return all
	case Table:
		var all []string
		for _, column := range c.Columns {
			all = append(all, column.Title)
		}
		for _, row := range c.Rows {
			all = append(all, toldText(row)...)
		}
		return all
	case Bars:
		var all []string
		for _, r := range c.rows() {
			all = append(all, r.Name, r.Label)
		}
		return append(all, c.Legend.Label, c.Legend.Reached, c.Legend.Possible, c.Legend.Was, c.Legend.Target, c.Note)
	case Chart:
		var all []string
		for _, a := range c.Amounts {
			all = append(all, a.Name, a.Label)
		}
		return all
	case Quote:
		return append([]string{c.Label}, c.Lines...)
	case AnswerLine:
		return []string{c.Label}
	case Boxes:
		all := []string{c.Label}
		for _, one := range c.Boxes {
			all = append(all, one.Sign, one.Text)
		}
		return all
	case Columns:
		return toldContents(slices.Concat(c.Wide, c.Narrow))
	case Together:
		return toldContents(c.Contents)
	}
	panic(fmt.Sprintf("%T is not told", c))
}

func toldContents(contents []Content) []string {
	var all []string
	for _, c := range contents {
		all = append(all, toldContent(c)...)
	}
	return all
}

func toldText(inlines []Inline) []string {
	var all []string
	for _, i := range inlines {
		switch i := i.(type) {
		case nil:
		case Plain:
			all = append(all, string(i))
		case Strong:
			all = append(all, string(i))
		case Labelled:
			all = append(all, i.Label, i.Value)
		case Link:
			all = append(all, i.Name, i.Address)
		default:
			panic(fmt.Sprintf("%T is not told", i))
		}
	}
	return all
}

// contents is every kind of content, empty.
var contents = []Content{
	Heading{}, Paragraph{}, Warning{}, List{}, Facts{}, Table{}, Bars{}, Chart{}, Quote{}, AnswerLine{}, Boxes{}, Columns{}, Together{},
}

func TestContentsAreAll(t *testing.T) {
	source, err := os.ReadFile("block.go")
	if err != nil {
		t.Fatal(err)
	}
	var sealed, listed []string
	for _, m := range regexp.MustCompile(`func \((\w+)\) isContent\(\)`).FindAllStringSubmatch(string(source), -1) {
		sealed = append(sealed, m[1])
	}
	for _, c := range contents {
		listed = append(listed, reflect.TypeOf(c).Name())
	}
	if !slices.Equal(sealed, listed) {
		t.Errorf("the contents are %v, tested are %v", sealed, listed)
	}
}

// Whatever text a block holds reaches the reader of each renderer, once: nothing is
// forgotten, and nothing is said twice.
func TestEveryTextOfABlockIsRenderedOnce(t *testing.T) {
	for _, c := range contents {
		n := 0
		filled := reflect.New(reflect.TypeOf(c)).Elem()
		fillWords(filled, func() string { n++; return fmt.Sprintf("w%dw", n) })
		full := filled.Interface().(Content)
		if n == 0 {
			t.Fatalf("%T holds no text", c)
		}
		var m markdownWriter
		m.writeContent(full)
		var h htmlWriter
		h.writeContent(full)
		d := docxWriter{docx.New("", "nl-NL")}
		d.writeContent(full)
		for renderer, said := range map[string]string{"docx": string(docxPart(t, d.doc.Bytes(), "word/document.xml")), "markdown": m.out.String(), "html": tag.ReplaceAllString(h.out.String(), ""), "plain": string(plain([]Content{full})), "told": strings.Join(toldContent(full), "\n")} {
			for i := range n {
				if got := strings.Count(said, fmt.Sprintf("w%dw", i+1)); got != 1 {
					t.Errorf("%T: %s holds text %d %d times:\n%s", c, renderer, i+1, got, said)
				}
			}
		}
	}
}

// fillWords puts a word into every string, one in every number, and four of
// whatever there can be several of.
func fillWords(v reflect.Value, word func() string) {
	switch v.Kind() {
	case reflect.String:
		v.SetString(word())
	case reflect.Int:
		v.SetInt(1)
	case reflect.Struct:
		for i := range v.NumField() {
			fillWords(v.Field(i), word)
		}
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 4, 4))
		for i := range v.Len() {
			if v.Type().Elem().Kind() != reflect.Interface {
				fillWords(v.Index(i), word)
				continue
			}
			one := any([]Inline{Plain(""), Strong(""), Labelled{}, Link{}}[i])
			if v.Type().Elem() == reflect.TypeFor[Content]() {
				one = []Content{Heading{}, AnswerLine{}, List{}, Boxes{}}[i]
			}
			filled := reflect.New(reflect.TypeOf(one)).Elem()
			fillWords(filled, word)
			v.Index(i).Set(filled)
		}
	}
}

// What a school typed reaches those that it is meant for, whatever the format, and
// nobody else: what was said about a weak spot stays inside.
func TestWhatWasTypedReachesItsAudience(t *testing.T) {
	record, ofSchool, ofAnswers := typed()
	r := New(record, speaking(t, locale.Dutch, locale.Netherlands))
	board, inside, asked := told(r, Board), told(r, Inside), told(r, Asked)
	for _, w := range ofSchool {
		if !strings.Contains(board, w) {
			t.Errorf("the board does not read %s", w)
		}
	}
	for _, w := range ofAnswers {
		if !strings.Contains(inside, w) {
			t.Errorf("who carries the plan out does not read %s", w)
		}
		if strings.Contains(board, w) || strings.Contains(asked, w) {
			t.Errorf("%s was said about a weak spot, and others read it", w)
		}
	}
}

// typed is a scan with a word of its own in every field, and the words about the
// school and those about its answers and its work.
func typed() (record scoring.Record, ofSchool, ofAnswers []string) {
	n := 0
	word := func(list *[]string) string {
		n++
		*list = append(*list, fmt.Sprintf("typed%dx", n))
		return (*list)[len(*list)-1]
	}
	record = withWork()
	scan := &record.Scan
	scan.School.Name, scan.School.Owner, scan.AskedBy = word(&ofSchool), word(&ofSchool), word(&ofSchool)
	scan.Respondents = []string{word(&ofSchool), word(&ofSchool)}
	for id, a := range scan.Answers {
		a.Note, a.Evidence, a.By = word(&ofAnswers)+"\n"+word(&ofAnswers), word(&ofAnswers), word(&ofAnswers)
		if a.NotApplicable != "" {
			a.NotApplicable = word(&ofAnswers)
		}
		scan.Answers[id] = a
	}
	for id, w := range record.Work {
		w.Note = word(&ofAnswers)
		record.Work[id] = w
	}
	record.Year.Holidays = []scoring.Holiday{{Name: word(&ofAnswers), From: on("2026-12-19"), To: on("2027-01-03")}}
	return record, ofSchool, ofAnswers
}

// A note is quoted in its own lines, each once.
func TestNotesAreQuotedOnce(t *testing.T) {
	record, _, _ := typed()
	lines := map[string]int{}
	for c := range New(record, speaking(t, locale.Dutch, locale.Netherlands)).For(Inside) {
		if q, ok := c.(Quote); ok {
			for _, l := range q.Lines {
				lines[l]++
			}
		}
	}
	for l, times := range lines {
		if times != 1 {
			t.Errorf("the line %s stands there %d times", l, times)
		}
	}
	if want := 2*len(record.Scan.Answers) + len(record.Work); len(lines) != want {
		t.Errorf("%d lines of notes, want %d", len(lines), want)
	}
}

// A picture and the sentences around it call a domain by one name, in every
// language and country.
func TestADomainHasOneNameOnAPage(t *testing.T) {
	brief, long := 0, 0
	for _, l := range wording.Languages() {
		for _, c := range locale.Countries() {
			for _, answers := range []func(int) scoring.Answer{
				func(int) scoring.Answer { return at(4) },
				func(i int) scoring.Answer { return at(questions.Level(i%4 + 1)) },
				func(i int) scoring.Answer {
					if i%9 == 0 {
						return unknown
					}
					return at(questions.Level(i%4 + 1))
				},
			} {
				record, v := ibp(t, l, c, answers)
				if oneName(t, v, New(record, v)) {
					brief++
				} else {
					long++
				}
			}
		}
	}
	if brief == 0 || long == 0 {
		t.Errorf("%d pages with short names and %d with long ones: both have to be tried", brief, long)
	}
}

// oneName wants the page for the board to use the names of its picture, and reports
// whether those are the short ones.
func oneName(t *testing.T, v *wording.Voice, r *Report) (brief bool) {
	t.Helper()
	page := told(r, Board)
	for c := range r.For(Board) {
		if bars, ok := c.(Bars); ok {
			brief = bars.Domains[0].Name == v.Domains[v.Questionnaire.Domains[0].ID].Short
		}
	}
	for _, d := range v.Domains {
		if d.Title == d.Short {
			continue
		}
		if brief && strings.Contains(page, d.Title) {
			t.Errorf("%s %s: the picture says %q, the page says %q too", v.Language, v.Country, d.Short, d.Title)
		}
		if !brief && strings.Contains(page, "‘"+d.Short+"’") {
			t.Errorf("%s %s: the picture says %q, the page says %q too", v.Language, v.Country, d.Title, d.Short)
		}
	}
	return brief
}

// The legend names a sign where, and only where, the picture shows it.
func TestLegendNamesWhatIsShown(t *testing.T) {
	b := newBuilder(followed(quickDutch()), speaking(t, locale.Dutch, locale.Netherlands))
	for _, row := range eachRow() {
		for _, indication := range []bool{false, true} {
			bars := Bars{Whole: row, Indication: indication}
			bars.Legend = b.legendOf(bars)
			picture, legend := drawn(row, indication), meanings(bars)
			for _, sign := range []rune{reachedSign, pointSign, possibleSign, wasSign, targetSign} {
				if shown, said := strings.ContainsRune(picture, sign), strings.Contains(legend, "`"+string(sign)+"`"); shown != said {
					t.Errorf("%+v, indication %v: %q shown: %v, named: %v\n%s\n%s", row, indication, sign, shown, said, picture, legend)
				}
			}
		}
	}
}

// eachRow is a row of every range, before and now, with every target.
func eachRow() []Bar {
	ranges := []scoring.Range{{}}
	for low := questions.NotStarted; low <= questions.StructuralImprovement; low++ {
		for high := low; high <= questions.StructuralImprovement; high++ {
			ranges = append(ranges, scoring.Range{Low: low, High: high})
		}
	}
	var rows []Bar
	for _, now := range ranges {
		for _, was := range ranges {
			for _, target := range scoring.Targets() {
				rows = append(rows, Bar{Level: now, Was: was, Target: target})
			}
		}
	}
	return rows
}

// What concerns many questions is counted on the page for the board and listed
// inside, a line a question.
func TestManyAreCountedAndListed(t *testing.T) {
	notApplicable := scoring.Answer{NotApplicable: "Dat doen wij hier niet."}
	for _, x := range []struct {
		what         string
		answers      map[string]scoring.Answer
		board, where string
		listed       []string
	}{
		{"misplaced, one", map[string]scoring.Answer{"acc-mfa": at(3), "con-backup": notApplicable},
			"bij één vraag die voor elke school geldt, staat ‘niet van toepassing’", "Wat niet van toepassing is", []string{"Back-ups"}},
		{"misplaced, several", map[string]scoring.Answer{"acc-mfa": notApplicable, "con-backup": notApplicable, "rgt-images": notApplicable},
			"bij 2 vragen die voor elke school gelden, staat ‘niet van toepassing’", "Wat niet van toepassing is", []string{"Inloggen in twee stappen", "Back-ups"}},
		{"without evidence", map[string]scoring.Answer{"acc-mfa": at(4), "con-backup": at(5), "rgt-images": at(4)},
			"Bij geen van de 3 antwoorden op ‘Goede basis’ of hoger staat bewijs", "Wat een tweede blik verdient",
			[]string{"Inloggen in twee stappen", "Back-ups", "Foto's en toestemming"}},
	} {
		t.Run(x.what, func(t *testing.T) {
			record := quickDutch()
			record.Scan.Answers = x.answers
			r := New(record, speaking(t, locale.Dutch, locale.Netherlands))
			board := told(r, Board)
			if !strings.Contains(board, x.board) || !strings.Contains(board, "‘"+x.where+"’") {
				t.Errorf("the page does not say %q and %q\n%s", x.board, x.where, board)
			}
			under, items := false, []string{}
			for c := range r.For(Inside) {
				switch c := c.(type) {
				case Heading:
					under = c.Title == x.where
				case List:
					for _, item := range c.Items {
						if under {
							items = append(items, toldText(item)[0])
						}
					}
				}
			}
			for _, title := range x.listed {
				if !slices.Contains(items, title) {
					t.Errorf("%q is not on the list under %q: %q", title, x.where, items)
				}
			}
		})
	}
}

// ibp is a full scan of the real questionnaire, and its voice. Each voice is made
// once: nothing that speaks changes it.
func ibp(tb testing.TB, l locale.Language, c locale.Country, answer func(int) scoring.Answer) (scoring.Record, *wording.Voice) {
	tb.Helper()
	key := string(l) + string(c)
	v := ibpVoices[key]
	if v == nil {
		qn, err := questions.IBP()
		if err != nil {
			tb.Fatal(err)
		}
		if v, err = wording.Speak(qn, l, c); err != nil {
			tb.Fatal(err)
		}
		ibpVoices[key] = v
	}
	record := quickDutch()
	record.Scan.School.Country, record.Scan.Scope = c, questions.Full
	for i, q := range v.Questionnaire.All(questions.Full) {
		record.Scan.Answers[q.ID] = answer(i)
	}
	return record, v
}

var ibpVoices = map[string]*wording.Voice{}
