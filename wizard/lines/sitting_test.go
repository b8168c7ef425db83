package lines

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"peil/export"
	"peil/export/disk"
	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/scoring/wording"
	"peil/wizard/flow"
	"peil/wizard/text"
)

var today = scoring.Date{Year: 2026, Month: 11, Day: 21}

const (
	lindeFile  = "peil-de-linde-2026-11-21.toml"
	lindeFile2 = "peil-de-linde-2026-11-21-2.toml"
)

// typist types lines, each only when it is asked for one, and keeps a record of
// what was on the screen and what was typed, in order.
type typist struct {
	lines  []string
	before map[int]func() // what happens before a line is typed, by its number
	typed  int
	rest   string       // of a line that did not fit the program's buffer
	out    bytes.Buffer // what the program printed
	record bytes.Buffer // that, with each typed line as "> line"
}

// Read gives one line at a time, so that the reader of the program cannot read
// ahead and the record is in order.
func (p *typist) Read(to []byte) (int, error) {
	if p.rest == "" {
		if p.typed == len(p.lines) {
			return 0, io.EOF
		}
		p.rest = p.next()
	}
	n := copy(to, p.rest)
	p.rest = p.rest[n:]
	return n, nil
}

func (p *typist) next() string {
	if happens := p.before[p.typed]; happens != nil {
		happens()
	}
	line := p.lines[p.typed] + "\n"
	p.typed++
	p.record.WriteString("\n> " + line)
	return line
}

func (p *typist) Write(b []byte) (int, error) {
	p.record.Write(b)
	return p.out.Write(b)
}

// held is a sitting that was held.
type held struct {
	*typist
	err error
}

func hold(o desk, lines ...string) held { return holdWith(o, &typist{lines: lines}) }

func holdWith(o desk, p *typist) held { return held{p, run(o, p, p)} }

// desk is what a sitting starts from, and the folder that it saves in.
type desk struct {
	flow.Opening
	Dir    string
	Opened *disk.Opened // the scan that it goes on with
}

func run(o desk, in io.Reader, out io.Writer) error {
	saver := disk.NewSaver(o.Dir)
	if o.Opened != nil {
		o.Record, saver = &o.Opened.Record, disk.OpenSaver(o.Opened.Path, o.Opened.Data)
	}
	return Run(o.Opening, saver, in, out)
}

// fresh is a sitting at its start.
func fresh(t *testing.T, o desk) flow.Session {
	t.Helper()
	return flow.New(o.Opening).Apply(flow.Read{Questionnaire: ibp(t)})
}

// options are those of a new quick scan, past the start page.
func options(t *testing.T) desk {
	return desk{Opening: flow.Opening{Language: locale.English, Scope: questions.Quick, Today: today}, Dir: t.TempDir()}
}

// linde is the school page filled in, and what it comes to.
var (
	lindeLines = []string{"De Linde", "Stichting Polder", "1", "1", "head, ICT", "board"}
	linde      = flow.Describe{
		School:      scoring.School{Name: "De Linde", Owner: "Stichting Polder", Country: locale.Netherlands, Sector: "primary"},
		Respondents: []string{"head", "ICT"}, AskedBy: "board",
	}
)

// toQuestions are the lines up to the first question: a school, a self-image, and
// no wishes but the usual.
func toQuestions(more ...string) []string {
	return slices.Concat(lindeLines, []string{"4", "", "", ""}, more)
}

// upTo are the intents that those lines come to.
func upTo(o desk, more ...flow.Intent) []flow.Intent {
	return append([]flow.Intent{flow.Begin{Scope: o.Scope}, linde, flow.Picture{Level: 4}, flow.Wish{Target: 4}, flow.Next{}}, more...)
}

func levels(n questions.Level, ids ...string) []flow.Intent {
	var all []flow.Intent
	for _, id := range ids {
		all = append(all, flow.Answer{Question: id, Level: n})
	}
	return all
}

// spoken keeps what was read of the questionnaire: reading it is most of the work
// of a test.
var spoken = map[[2]string]*wording.Voice{}

func voice(t *testing.T, l locale.Language, c locale.Country) *wording.Voice {
	t.Helper()
	key := [2]string{string(l), string(c)}
	if spoken[key] == nil {
		v, err := wording.Speak(ibp(t), l, c)
		if err != nil {
			t.Fatal(err)
		}
		spoken[key] = v
	}
	return spoken[key]
}

var readOnce = sync.OnceValues(questions.IBP)

func ibp(t *testing.T) *questions.Questionnaire {
	t.Helper()
	qn, err := readOnce()
	if err != nil {
		t.Fatal(err)
	}
	return qn
}

// wantFile compares a scan file with that of a session to which intents were
// applied: byte for byte.
func wantFile(t *testing.T, path string, s flow.Session, intents ...flow.Intent) {
	t.Helper()
	for _, in := range intents {
		s = s.Apply(in)
	}
	want := export.Encode(s.Record, voice(t, s.Scan.Language, s.Scan.School.Country))
	if got := read(t, path); got != string(want) {
		t.Errorf("%s differs: %s", filepath.Base(path), firstDifference(got, string(want)))
	}
}

// wantScan compares a scan file in the folder of a sitting with what intents make
// of a new scan.
func wantScan(t *testing.T, o desk, name string, intents ...flow.Intent) {
	t.Helper()
	wantFile(t, filepath.Join(o.Dir, name), fresh(t, o), intents...)
}

func firstDifference(got, want string) string {
	g, w := strings.Split(got, "\n"), strings.Split(want, "\n")
	for i := range min(len(g), len(w)) {
		if g[i] != w[i] {
			return "line\n" + g[i] + "\nwant\n" + w[i]
		}
	}
	return "one is longer:\n" + strings.Join(g[min(len(g), len(w)):], "\n") + "\nwant\n" + strings.Join(w[min(len(g), len(w)):], "\n")
}

func (h held) want(t *testing.T, fragments ...string) {
	t.Helper()
	at := 0
	record := h.record.String()
	for _, f := range fragments {
		i := strings.Index(record[at:], f)
		if i < 0 {
			t.Fatalf("%q does not come (after what should come before it) in\n%s", f, record)
		}
		at += i + len(f)
	}
}

func (h held) wantNot(t *testing.T, fragments ...string) {
	t.Helper()
	for _, f := range fragments {
		if strings.Contains(h.record.String(), f) {
			t.Errorf("%q stands in\n%s", f, h.record.String())
		}
	}
}

func wantFolder(t *testing.T, dir string, want ...string) {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, e := range entries {
		got = append(got, e.Name())
	}
	slices.Sort(want)
	if !slices.Equal(got, want) {
		t.Errorf("the folder has %q, want %q", got, want)
	}
}

func read(t *testing.T, path string) string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// words are the sentences of a language.
func words(t *testing.T, l locale.Language) *text.Words {
	t.Helper()
	w, err := text.In(l)
	if err != nil {
		t.Fatal(err)
	}
	return w
}
