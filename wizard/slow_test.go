package wizard

import (
	"iter"
	"strings"
	"sync"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"peil/export/disk"
	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/wizard/flow"
	"peil/wizard/look"
	"peil/wizard/page"
	"peil/wizard/text"
)

// slowDisk is a disk that answers nothing until it is let go: a second, an hour,
// never. It counts who waits for it.
type slowDisk struct {
	gate chan struct{}
	all  sync.WaitGroup

	mu    sync.Mutex
	asked []string
}

func newSlowDisk() *slowDisk { return &slowDisk{gate: make(chan struct{})} }

func (d *slowDisk) waits(what string) {
	d.mu.Lock()
	d.asked = append(d.asked, what)
	d.mu.Unlock()
	<-d.gate
}

func (d *slowDisk) Find(string) []page.ScanFile {
	d.waits("find")
	return nil
}

func (d *slowDisk) Open(string, *questions.Questionnaire) (*disk.Opened, Saver, error) {
	d.waits("open")
	return nil, nil, errFull
}

func (d *slowDisk) Folder(path string) (string, error) {
	d.waits("folder")
	return path, nil
}

func (d *slowDisk) Absolute(path string) string {
	d.waits("whole")
	return "/school/" + path
}

func (d *slowDisk) New(string) Saver { return d }

func (d *slowDisk) Save(revision int, name string, _ []byte) (disk.Saved, error) {
	d.waits("save")
	return disk.Saved{Path: name, Revision: revision}, nil
}

func (d *slowDisk) SaveReports(iter.Seq2[string, []byte]) (map[string]string, error) {
	d.waits("reports")
	return map[string]string{}, nil
}

func (d *slowDisk) Move(string) { d.waits("move") }

func (d *slowDisk) Path() string {
	d.waits("path")
	return ""
}

// sitting sits at a wizard with a slow disk. Its commands run beside, as in Bubble
// Tea; what comes of them waits to be taken in.
type slowSitting struct {
	*person
	disk *slowDisk
	msgs chan tea.Msg
}

func slowly(t *testing.T) *slowSitting {
	s := &slowSitting{disk: newSlowDisk(), msgs: make(chan tea.Msg, 1000)}
	s.person = goesOn(t, scanOf(locale.Dutch, questions.Quick), atQuestion("acc-mfa"))
	s.model.options.Store, s.model.saver = s.disk, s.disk
	return s
}

// keys presses keys and draws after each, and starts what they ask for.
func (s *slowSitting) keys(names ...string) *slowSitting {
	for _, name := range names {
		next, cmd := s.model.Update(pressed(name))
		s.model = next.(Model)
		s.model.View()
		s.begin(cmd)
	}
	return s
}

// begin runs a command beside.
func (s *slowSitting) begin(cmd tea.Cmd) {
	if cmd == nil {
		return
	}
	s.disk.all.Go(func() {
		msg := cmd()
		if cmds, ok := several(msg); ok {
			for _, cmd := range cmds {
				s.begin(cmd)
			}
			return
		}
		s.msgs <- msg
	})
}

// answers lets the disk go, and takes in what comes of it.
func (s *slowSitting) answers() *slowSitting {
	close(s.disk.gate)
	s.disk.all.Wait()
	for {
		select {
		case msg := <-s.msgs:
			s.take(msg)
		default:
			return s
		}
	}
}

// Nothing on the screen's way touches the disk: with a disk that does not answer,
// every key is taken and every page drawn. A test that waited would never end.
func TestTheScreenNeverWaitsForTheDisk(t *testing.T) {
	s := slowly(t)
	for _, l := range []string{"3", "left", "n", "x", "esc", "o", "end", "r", "+", "enter", "down", "enter", "left", "e", "esc", "x", "left", "h", "esc", "v", "left", "u"} {
		s.keys(l)
	}
	for _, size := range sizes {
		next, _ := s.model.Update(tea.WindowSizeMsg{Width: size[0], Height: size[1]})
		s.model = next.(Model)
		s.model.View()
	}
	s.resizes(80, 24)
	s.wants(!s.gone && s.model.session.Revision > 2, "something was to be saved")
	s.answers()
	s.wants(s.model.saved.done == s.model.session.Revision, "all of it is on disk when the disk answers")
}

// Neither does the start: the page is there before folder and questionnaire are.
func TestTheStartNeverWaitsForTheDisk(t *testing.T) {
	d := newSlowDisk()
	m, err := New(Options{Opening: flow.Opening{Language: locale.Dutch, Today: on("2026-11-21")}, Languages: text.Languages(), Store: d, Saver: d, Signs: look.Rich()})
	if err != nil {
		t.Fatal(err)
	}
	m.after = never
	s := &slowSitting{person: &person{TB: t, model: m}, disk: d, msgs: make(chan tea.Msg, 100)}
	s.begin(m.Init())
	s.keys("down", "up", "t", "h", "esc").sees("Looking in this folder", "Quick scan")
	s.answers().sees("None found in /school/")
}

// A save that takes long is said, and that it is over is seen.
func TestASlowSaveIsSaid(t *testing.T) {
	s := slowly(t)
	s.model.after = func(wait time.Duration, msg tea.Msg) tea.Cmd {
		if wait != slowAfter {
			t.Errorf("waits %v", wait)
		}
		return nil
	}
	s.keys("3").seesNo("Bewaren duurt lang")
	s.send(slowMsg{}).sees("Bewaren duurt lang")
	s.keys("4").sees("Bewaren duurt lang")
	s.answers().seesNo("Bewaren duurt lang")
	s.send(slowMsg{}).seesNo("Bewaren duurt lang")
	s.wants(!s.model.saved.clocked, "no clock runs without a save")
}

// Leaving waits for the last save, and no longer than a person does.
func TestLeavingDuringASlowSave(t *testing.T) {
	s := slowly(t)
	s.keys("3", "n", "x", "ctrl+c").stays()
	s.send(slowMsg{}).sees("Druk nog eens op ctrl+c")
	s.answers().leaves()
	noted := 0
	for _, a := range s.model.saved.record.Scan.Answers {
		noted += strings.Count(a.Note, "x")
	}
	s.wants(noted == 1, "the half-typed note is saved")

	s = slowly(t)
	s.keys("3", "3", "ctrl+c").stays()
	next, cmd := s.model.Update(pressed("ctrl+c"))
	s.model = next.(Model)
	s.wants(cmd != nil, "the second time ends it")
	if _, quits := cmd().(tea.QuitMsg); !quits {
		t.Error("the second time does not end it")
	}
	_, err := s.model.finish(nil)
	if err == nil || !strings.Contains(err.Error(), "your answers included (2)") {
		t.Errorf("finish says %v", err)
	}
	close(s.disk.gate)
}

// What is on disk is known, and what is not is counted.
func TestGivenUpSaysWhatIsLost(t *testing.T) {
	s := slowly(t)
	s.model.saved.path, s.model.saved.record = "/school/x.toml", s.model.session.Record
	s.keys("3", "?", "ctrl+c", "ctrl+c")
	_, err := s.model.finish(nil)
	var lost interface{ In(locale.Language) string }
	lost, ok := err.(interface{ In(locale.Language) string })
	if !ok {
		joined, _ := err.(interface{ Unwrap() []error })
		lost = joined.Unwrap()[0].(interface{ In(locale.Language) string })
	}
	if got := lost.In(locale.Dutch); got != "Niet bewaard: de laatste 2 antwoorden. De rest staat in /school/x.toml." {
		t.Errorf("finish says %q", got)
	}
	if n := changed(scoring.Record{}, scoring.Record{}); n != 0 {
		t.Errorf("of nothing %d answers are lost", n)
	}
	close(s.disk.gate)
}
