package wizard

import (
	"strings"
	"testing"

	"peil/questions/locale"
	"peil/wizard/look"
)

// Every page explains itself, and goes on where it was.
func TestHelpOnEveryPage(t *testing.T) {
	for _, s := range scenes {
		for _, l := range []locale.Language{locale.Dutch, locale.English} {
			t.Run(s.name+"/"+string(l), func(t *testing.T) {
				p := s.opens(t, l, look.Rich())
				before := p.screen()
				if p.model.helping != nil {
					return
				}
				p.press("f1").wants(p.model.helping != nil, "help opens")
				p.wants(len(p.model.helping.Paragraphs) > 1 && len(p.model.helping.Paragraphs[0]) > 3, "help says something")
				p.press("down", "pgdown", "space", "j", "up", "k", "pgup").press("esc")
				p.wants(p.screen() == before, "the page is as it was before its help:\n"+before)
			})
		}
	}
}

func TestClosingHelp(t *testing.T) {
	for _, key := range []string{"enter", "esc", "h", "f1", "left", "q", "backspace"} {
		p := sceneOf(t, "help").opens(t, locale.Dutch, look.Rich()).press("4", "x", key)
		p.wants(p.model.helping == nil && p.model.session.Place.Question == "acc-mfa", key+" closes the help and does nothing else")
	}
	sceneOf(t, "help").opens(t, locale.Dutch, look.Rich()).press("ctrl+c").leaves()
}

// Where letters are typed, h is one of them.
func TestHInAField(t *testing.T) {
	sits(t).press("1").types("h").seesNo("Hulp").press("f1").sees("Alleen de naam is nodig").press("h").sees("> h")
}

// Whatever the footer has room for, the help ends with all keys of its page, each with
// what it does.
func TestTheHelpListsTheKeys(t *testing.T) {
	for _, s := range scenes {
		for _, size := range [][2]int{{40, 16}, {80, 24}, {200, 60}} {
			p := s.opens(t, locale.Dutch, look.Rich()).resizes(size[0], size[1])
			if p.model.helping != nil {
				continue
			}
			keys := p.model.page.Keys(p.model.drawing())
			p.press("f1")
			read := map[string]bool{}
			for range 200 { // to its end
				for line := range strings.SplitSeq(p.screen(), "\n") {
					read[strings.Join(strings.Fields(strings.TrimRight(line, " ↑↓")), " ")] = true
				}
				p.press("down")
			}
			for _, k := range keys {
				if k.Help().Desc == "" {
					continue
				}
				said := strings.TrimRight(k.Help().Key+" "+p.model.words.Keys[k.Help().Desc], " ↑↓")
				p.wants(read[said], s.name+": the help says "+said)
			}
		}
	}
}

// On 80 columns the keys that a page is worked with stand in its footer: help gives
// up its long label before one of them goes.
func TestTheKeysThatMatterFit(t *testing.T) {
	for name, fit := range map[string][]string{
		"question":      {"o overzicht", "u herstel", "h hulp"},
		"question-open": {"n notitie", "o overzicht", "u herstel", "h hulp"},
		"review":        {"f filter", "u herstel"},
		"plan":          {"e wie, wanneer", "d gereed", "h hulp"},
	} {
		footer := strings.Split(sceneOf(t, name).opens(t, locale.Dutch, look.Rich()).screen(), "\n")[23]
		for _, key := range append(fit, "ctrl+c stop") {
			if !strings.Contains(footer, key) {
				t.Errorf("%s: the footer does not say %q: %s", name, key, footer)
			}
		}
	}
	sceneOf(t, "question").opens(t, locale.Dutch, look.Rich()).resizes(200, 60).sees("h hulp, begrippen", "r uitslag")
}
