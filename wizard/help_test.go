package wizard

import (
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
