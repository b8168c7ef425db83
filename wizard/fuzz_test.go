package wizard

import (
	"strings"
	"testing"

	"peil/questions/locale"
	"peil/scoring"
	"peil/wizard/flow"
	"peil/wizard/look"
)

// any keys, as bytes: the first ones are the keys with a name, the others letters.
var fuzzKeys = []string{
	"enter", "esc", "backspace", "tab", "shift+tab", "up", "down", "left", "right", "home", "end", "pgup", "pgdown",
	"delete", "f1", "space", "ctrl+s", "ctrl+j", "ctrl+c", "?", "-", "/", "+", "=", "1", "2", "3", "4", "5",
	"a", "d", "e", "f", "h", "j", "k", "l", "n", "o", "q", "r", "s", "t", "v", "x", "é", "漢", "🌳", "\u0308", "👍🏽", "ctrl+u",
}

// FuzzKeys presses any keys, pastes and changes the window on any page. Nothing
// panics, every screen fits, and the session stays one that can be saved.
func FuzzKeys(f *testing.F) {
	for i := range scenes {
		f.Add(byte(i), []byte("\x00\x05\x06\x00\x19\x16\x0e\x01"), "geplakt\r\n\x1b[31m", byte(i))
	}
	f.Fuzz(func(t *testing.T, where byte, keys []byte, paste string, size byte) {
		l, signs := locale.Dutch, look.Rich()
		if size%2 == 1 {
			l, signs = locale.English, look.Plain()
		}
		p := scenes[int(where)%len(scenes)].opens(t, l, signs)
		for i, k := range keys[:min(len(keys), 40)] {
			switch {
			case k == 255:
				p.pastes(paste)
			case k == 254:
				p.send(savedMsg{revision: p.model.saved.asked, err: errFull})
			case k == 253:
				p.send(savedMsg{revision: p.model.saved.asked})
			case k >= 240:
				p.resizes(int(size)+int(k-240)*7-20, int(size)/3+int(k-240)-2)
			default:
				p.press(fuzzKeys[int(k)%len(fuzzKeys)])
			}
			if fault := unfit(p); fault != "" {
				t.Fatalf("after key %d (%d): %s\n%s", i+1, k, fault, p.screen())
			}
			sound(p)
		}
	})
}

// sound wants a session that stands somewhere and holds nothing that a file may
// not.
func sound(p *person) {
	p.Helper()
	s := p.model.session
	for id, a := range s.Scan.Answers {
		q := s.Questionnaire.Question(id)
		p.wants(q != nil, "every answer is to a question: "+id)
		p.wants(a.Level == 0 || a.Level.Valid(), "a level is 1 to 5")
		p.wants(a.NotApplicable == "" || q.NA, "what does not apply may not apply")
		p.wants(a.Note == scoring.Text(a.Note) && a.Evidence == scoring.Line(a.Evidence), "texts are clean")
	}
	for id, target := range s.Scan.Targets {
		p.wants(s.Questionnaire.Domain(id) != nil && target >= 3 && target <= 5, "a target is one of a domain, 3 to 5")
	}
	if s.Place.Page == flow.Question {
		n, _ := s.Position(s.Place.Question)
		p.wants(n > 0, "the question belongs to the scan")
	}
	p.wants(!strings.ContainsAny(s.Scan.School.Name, "\n\x1b"), "the name is clean")
}
