package page

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"
	"golang.org/x/text/unicode/norm"

	"peil/wizard/look"
)

// edited is a text after some keys, the place shown as |. What is no key with a
// name is typed.
func edited(text string, lines bool, width int, keys ...string) string {
	f := &textField{editor: newEditor(text), longest: 1000, multiline: lines}
	for _, k := range keys {
		f.press(keyOf(k), width)
	}
	return string(f.text[:f.at]) + "|" + string(f.text[f.at:])
}

var keyCodes = map[string]rune{
	"left": tea.KeyLeft, "right": tea.KeyRight, "up": tea.KeyUp, "down": tea.KeyDown, "home": tea.KeyHome, "end": tea.KeyEnd,
	"backspace": tea.KeyBackspace, "delete": tea.KeyDelete, "enter": tea.KeyEnter,
}

func keyOf(name string) tea.KeyPressMsg {
	k := tea.Key{}
	rest := name
	for prefix, mod := range map[string]tea.KeyMod{"ctrl+": tea.ModCtrl, "alt+": tea.ModAlt} {
		if cut, ok := strings.CutPrefix(rest, prefix); ok {
			k.Mod, rest = mod, cut
		}
	}
	if code, ok := keyCodes[rest]; ok {
		k.Code = code
	} else if k.Mod != 0 {
		k.Code, _ = utf8.DecodeRuneInString(rest)
	} else {
		k.Text = rest
	}
	return tea.KeyPressMsg(k)
}

func TestEditing(t *testing.T) {
	for _, c := range []struct {
		text string
		keys []string
		want string
	}{
		{"De Linde", nil, "De Linde|"},
		{"De Linde", []string{"left", "left", "backspace", "r"}, "De Lir|de"},
		{"De Linde", []string{"home", "delete", "d"}, "d|e Linde"},
		{"De Linde", []string{"home", "left", "backspace"}, "|De Linde"},
		{"De Linde", []string{"end", "right", "delete"}, "De Linde|"},
		{"De Linde", []string{"ctrl+left"}, "De |Linde"},
		{"De Linde", []string{"ctrl+a", "ctrl+right"}, "De| Linde"},
		{"De Linde  ", []string{"ctrl+w"}, "De |"},
		{"De Linde", []string{"left", "ctrl+u"}, "|e"},
		{"De Linde", []string{"home", "ctrl+k"}, "|"},
		{"De Linde", []string{"home", "alt+d"}, "| Linde"},
		{"x", []string{"a\u202eb\x1bc\td"}, "xabc d|"},
		{"x", []string{"een\ntwee"}, "xeen twee|"},

		// Letters are whole, however they were typed.
		{"Zo", []string{"e", "\u0308", "backspace"}, "Zo|"},
		{"Zo", []string{"e", "\u0308", "left", "right", "!"}, "Zoë!|"},
		{"Zoe\u0308", []string{"backspace"}, "Zo|"},
		{"Zoe\u0308", []string{"left", "delete"}, "Zo|"},
		{"Zoe", []string{"home", "right", "right", "right", "\u0308"}, "Zoë|"},
		{"Ze", []string{"left", "o"}, "Zo|e"},
		{"q\u0323", []string{"backspace"}, "|"}, // has no composed form
		{"ja 👍🏽", []string{"backspace"}, "ja |"},
		{"aq\u0323b", []string{"left", "left", "x"}, "ax|q\u0323b"},
		{"aq\u0323b", []string{"left", "delete", "left", "delete"}, "a|"},
	} {
		if got, want := edited(c.text, false, 40, c.keys...), norm.NFC.String(c.want); got != want {
			t.Errorf("%q after %q is %q, want %q", c.text, c.keys, got, want)
		}
	}
}

// In a text of several lines up and down go by the lines of the screen, home and
// end by those that were typed.
func TestEditingSeveralLines(t *testing.T) {
	for _, c := range []struct {
		text string
		keys []string
		want string
	}{
		{"een\ntwee\ndrie", []string{"up"}, "een\ntwee|\ndrie"},
		{"een\ntwee\ndrie", []string{"up", "home"}, "een\n|twee\ndrie"},
		{"een\ntwee\ndrie", []string{"up", "up", "up"}, "een|\ntwee\ndrie"},
		{"een\ntwee\ndrie", []string{"down"}, "een\ntwee\ndrie|"},
		{"een\ntwee\ndrie", []string{"home", "backspace"}, "een\ntwee|drie"},
		{"een", []string{"left", "ctrl+j"}, "ee\n|n"},
		{"een", []string{"alt+enter", "t"}, "een\nt|"},
		{"een", []string{"enter"}, "een|"}, // a new line is no accident
		{"een twee drie vier", []string{"up"}, "een twee| drie vier"},
		{"een twee drie vier", []string{"up", "down"}, "een twee drie vie|r"},
		{"een twee drie vier", []string{"ctrl+home", "right", "down"}, "een twee d|rie vier"},
		{"een twee drie vier", []string{"ctrl+home", "ctrl+end"}, "een twee drie vier|"},
	} {
		if got := edited(c.text, true, 13, c.keys...); got != c.want {
			t.Errorf("%q after %q is %q, want %q", c.text, c.keys, got, c.want)
		}
	}
}

// A field takes what it has room for, and tells what it did.
func TestAFieldHasALength(t *testing.T) {
	for _, c := range []struct {
		text, put, want string
		over            overflow
	}{
		{"abc", "de", "abcde", allFits},
		{"abc", "def", "abcde", partFits},
		{"abcde", "f", "abcde", noneFits},
		{"abcd", "e\u0308f", "abcdë", partFits},
		{"abcde", "\u0308", "abcdë", allFits},        // makes the text no longer
		{"abcd", "q\u0323", "abcd", noneFits},        // no half letters
		{"abcdefgh", "i", "abcdefgh", noneFits},      // too long already, from a file
		{"abcdefgh", "\u0301", "abcdefgh", noneFits}, // has no composed form
	} {
		f := &textField{editor: newEditor(c.text), longest: 5}
		f.paste(c.put)
		if f.String() != c.want || f.over != c.over {
			t.Errorf("%q in %q gives %q, %d; want %q, %d", c.put, c.text, f.String(), f.over, c.want, c.over)
		}
		f.press(keyOf("backspace"), 40)
		if f.over != allFits || len(f.text) >= len([]rune(c.want)) {
			t.Errorf("after backspace %q is %q, %d", c.want, f.String(), f.over)
		}
	}
}

// Whatever is typed, a text is composed, the place is between two letters, the
// length holds, and the lines of the screen hold all of it within their width.
func TestAnyEditing(t *testing.T) {
	keys := []string{"\u0308", "\u1100", "\u1161", "\u11a8", "\u0301", "e", "q", " ", " ", "woord", "漢", "🌳", "👍🏽", "ctrl+j", "een lange regel, met-streepjes erin "}
	for name := range edits {
		keys = append(keys, name)
	}
	keys = append(keys, "up", "down", "ctrl+home", "ctrl+end")
	slices.Sort(keys)
	for seed := range uint64(400) {
		r := rand.New(rand.NewPCG(seed, 1))
		width := 5 + r.IntN(30)
		f := &textField{longest: 60, multiline: seed%2 == 0}
		for range 60 {
			k := keys[r.IntN(len(keys))]
			f.press(keyOf(k), width)
			if fault := faultIn(f, typingWidth(width)); fault != "" {
				t.Fatalf("seed %d, after %q: %s in %q at %d", seed, k, fault, f.String(), f.at)
			}
		}
	}
}

// faultIn says what is wrong with a field; nothing where all is well.
func faultIn(f *textField, width int) string {
	switch {
	case !norm.NFC.IsNormalString(f.String()):
		return "letters are not composed"
	case f.at < 0 || f.at > len(f.text):
		return "the place is outside the text"
	case f.inside(f.at):
		return "the place is within a letter"
	case len(f.text) > f.longest:
		return "the text is too long"
	case !f.multiline && slices.Contains(f.text, '\n'):
		return "there is a second line"
	}
	lines := f.stretches(width)
	end := 0
	for _, l := range lines {
		if between := string(f.text[end:l.from]); l.from < end || between != "" && between != "\n" {
			return "the lines leave out " + between
		}
		end = l.to
		if wide := columnsOf([]rune(strings.TrimRight(string(f.text[l.from:l.to]), " "))); wide > width {
			return "a line is wider than the screen"
		}
	}
	if n := f.lineOf(lines); f.at < lines[n].from || f.at > lines[n].to || end != len(f.text) {
		return "the place is on no line"
	}
	if w := f.window(width); f.at < w.from || f.at > w.to || columnsOf(f.text[w.from:w.to]) >= width && w.to > f.at {
		return "the place is not seen"
	}
	return ""
}

// Up and down again comes back to the same line, and to the same column where the
// line above is long enough.
func TestUpAndDown(t *testing.T) {
	e := newEditor("een tekst van drie regels, of meer")
	for e.at = 12; e.at < len(e.text); e.at++ {
		if back := e.vertical(-1, 11).vertical(+1, 11); e.lineOf(e.stretches(11)) != back.lineOf(back.stretches(11)) {
			t.Errorf("from %d up and down leads to %d", e.at, back.at)
		}
	}
	if got := columnsOf([]rune("ë漢")); got != look.Width("ë漢") {
		t.Errorf("ë漢 is %d columns", got)
	}
}
