package wizard

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/wizard/flow"
	"peil/wizard/look"
	"peil/wizard/page"
)

// forms are the scenes that are a form, and how many fields each has.
var forms = map[string]int{"school": 6, "wishes": 3, "note": 4, "reason": 1, "work": 4, "folder": 2, "folder-leaving": 2}

// onEveryField visits every field of every form.
func onEveryField(t *testing.T, check func(t *testing.T, open func() *person)) {
	t.Helper()
	for name, fields := range forms {
		for at := range fields {
			t.Run(fmt.Sprintf("%s/%d", name, at+1), func(t *testing.T) {
				check(t, func() *person {
					p := sceneOf(t, name).opens(t, locale.Dutch, look.Rich())
					if name == "school" && at > 0 {
						p.types("De Linde") // or the first field lets nobody go on
					}
					return p.press(slices.Repeat([]string{"tab"}, at)...)
				})
			})
		}
	}
}

// half is what would be kept of what is half typed.
func (p *person) half() flow.Intent { return page.Pending(p.model.page, p.model.drawing()) }

// What the footer of a field promises does something there.
func TestTheFooterOfAFieldIsTrue(t *testing.T) {
	onEveryField(t, func(t *testing.T, open func() *person) {
		for _, k := range open().model.page.Keys(open().model.drawing()) {
			works := slices.ContainsFunc(k.Keys(), func(name string) bool {
				p := open()
				before := p.model.View().Content
				return p.press(name).model.View().Content != before
			})
			if !works {
				t.Errorf("%s %q does nothing\n%s", k.Help().Key, k.Help().Desc, open().screen())
			}
		}
	})
}

// Left goes back everywhere else: pressed too often, it and its counterpart change
// nothing in a form.
func TestLeftAndRightChangeNothingInAForm(t *testing.T) {
	onEveryField(t, func(t *testing.T, open func() *person) {
		p := open()
		before, session := p.half(), p.model.session
		p.press("left", "left", "left", "left", "right", "left", "right", "right")
		if !reflect.DeepEqual(p.half(), before) || !reflect.DeepEqual(p.model.session, session) {
			t.Errorf("%+v became %+v\n%s", before, p.half(), p.screen())
		}
	})
	// Down is pressed on many a page before: where a form opens it changes nothing.
	for name := range forms {
		p := sceneOf(t, name).opens(t, locale.Dutch, look.Rich())
		before := p.half()
		p.press("down", "down", "down", "up", "down", "down", "down", "down", "down", "down")
		p.wants(reflect.DeepEqual(p.half(), before), "the arrows change nothing in the first field of "+name)
	}
	// As it happened: back from the first part, and once too often.
	p := goesOn(t, quickScan(locale.Dutch), flow.Place{Page: flow.Part, Question: "cod-content"}).
		press("left", "left", "left", "left", "enter", "enter", "enter")
	p.wants(p.model.session.Scan.Target == 4, "the target is what it was")
}

// Size, theme and language may change under a form at any time: what was typed, the
// field and the place in it stay.
func TestAFormKeepsItsPlace(t *testing.T) {
	onEveryField(t, func(t *testing.T, open func() *person) {
		p := open().types("abcdef").press("left", "left")
		before := p.half()
		p.resizes(40, 16).send(tea.BackgroundColorMsg{}).resizes(120, 40)
		for _, l := range []locale.Language{locale.English, locale.Dutch} {
			p.model, _ = p.model.grant(page.Do{Intent: flow.Speak{Language: l}})
			p.resizes(80, 24)
		}
		if !reflect.DeepEqual(p.half(), before) {
			t.Errorf("%+v became %+v", before, p.half())
		}
		want := open().types("abcdef").press("left", "left").types("X").half()
		if got := p.types("X").half(); !reflect.DeepEqual(got, want) {
			t.Errorf("the next letter makes %+v, without a change %+v", got, want)
		}
	})
}

// Keys that come in one go, before anything that they ask for has happened, do what
// they do one by one.
func TestKeysInOneGo(t *testing.T) {
	p := sits(t).press("1")
	p.patient = true
	p.types("De Linde").press("tab").types("Stichting Oost").press("enter", "down", "tab", "tab").types("directie").
		press("shift+tab", "shift+tab", "up", "tab", "tab", "end").types(", ict").press("enter").types("bestuur").press("enter").comesIn()
	s := p.model.session.Scan
	p.wants(s.School.Name == "De Linde" && s.School.Owner == "Stichting Oost" && s.School.Country == locale.Netherlands, fmt.Sprintf("the school is right: %+v", s.School)).
		wants(slices.Equal(s.Respondents, []string{"directie", "ict"}) && s.AskedBy == "bestuur", fmt.Sprint("who answers is right: ", s.Respondents, s.AskedBy))

	p = sits(t).press("1")
	p.patient = true
	p.types("De Linde").press("ctrl+j").types("Stichting Oost").comesIn() // a paste of two lines where a terminal does not say that it is one
	p.press("ctrl+j", "ctrl+j", "ctrl+j", "ctrl+j", "ctrl+j").sees("Voordat u begint")
	s = p.model.session.Scan
	p.wants(s.School.Name == "De Linde" && s.School.Owner == "Stichting Oost", fmt.Sprintf("each line is in its field: %+v", s.School))

	keys := []string{"tab", "tab", "enter", "shift+tab", "up", "down", "space", "x", "a", "é", "1", "-", "left", "right", "home", "end", "backspace", "ctrl+u"}
	for _, name := range []string{"school", "wishes", "note", "reason", "work"} { // not where a folder is looked at meanwhile
		for seed := range uint64(40) {
			r := rand.New(rand.NewPCG(seed, 2))
			pressed := make([]string, 30)
			for i := range pressed {
				pressed[i] = keys[r.IntN(len(keys))]
			}
			one, all := sceneOf(t, name).opens(t, locale.Dutch, look.Rich()), sceneOf(t, name).opens(t, locale.Dutch, look.Rich())
			one.press(pressed...)
			all.patient = true
			all.press(pressed...)
			all.comesIn()
			if !reflect.DeepEqual(all.model.session, one.model.session) || all.screen() != one.screen() {
				t.Fatalf("%s: %q in one go ends at\n%s\none by one at\n%s", name, pressed, all.screen(), one.screen())
			}
		}
	}
}

// Text that is pasted where a terminal does not say so comes as keys: each part
// lands in its own field.
func TestAPasteThatComesAsKeys(t *testing.T) {
	p := goesOn(t, quickScan(locale.Dutch), atQuestion("acc-mfa")).press("n")
	p.patient = true
	p.types("3 keer gevraagd").press("enter").types("taakbrief").press("enter").types("21-11-2026").press("enter").types("ICT").press("enter").comesIn()
	want := scoring.Answer{Level: 3, Note: "3 keer gevraagd", Evidence: "taakbrief", EvidenceDate: on("2026-11-21"), By: "ICT"}
	p.wants(reflect.DeepEqual(p.answer("acc-mfa"), want), fmt.Sprintf("each is in its field: %+v", p.answer("acc-mfa")))
}

// What nobody sees takes no text.
func TestPastingUnderTheHelp(t *testing.T) {
	for name := range forms {
		p := sceneOf(t, name).opens(t, locale.Dutch, look.Rich())
		before := p.screen()
		p.press("f1").pastes("geplakt").press("esc")
		p.wants(p.screen() == before, "nothing was pasted in "+name)
	}
	p := goesOn(t, fullScan(locale.Dutch), at(flow.Review)).press("/")
	before := p.screen()
	p.press("f1").pastes("geplakt").press("esc").wants(p.screen() == before, "nothing is searched for")
}

// A note has a length; it is said when it is reached, and nothing is lost that was
// there.
func TestALongNote(t *testing.T) {
	full := fmt.Sprintf("Dit veld is vol: er passen %d tekens in.", scoring.LongestNote)
	for _, size := range sizes {
		p := goesOn(t, quickScan(locale.Dutch), atQuestion("acc-mfa")).resizes(size[0], size[1]).press("n").
			pastes(strings.Repeat("n", scoring.LongestNote-1)).seesNo("Dit veld is vol", "Niet alles paste").
			press("a").seesNo("Dit veld is vol").press("b").sees(full).seesAt("n").
			press("backspace").seesNo("Dit veld is vol").
			pastes("xyz").sees(fmt.Sprintf("Niet alles paste. Er passen %d tekens in dit veld; de rest is weggelaten.", scoring.LongestNote)).
			press("tab").seesNo("Niet alles paste").press("esc")
		p.wants(p.answer("acc-mfa").Note == strings.Repeat("n", scoring.LongestNote-1)+"x", "what fitted is kept")
	}
}

// Of a note that is longer than its field one sees that there is more, and where.
func TestANoteThatIsLongerThanItsField(t *testing.T) {
	lines := make([]string, 20)
	for i := range lines {
		lines[i] = fmt.Sprintf("regel %d %s.", i+1, strings.Repeat("woord ", 9))
	}
	for _, size := range sizes {
		p := goesOn(t, quickScan(locale.Dutch), atQuestion("acc-mfa")).resizes(size[0], size[1]).press("n").pastes(strings.Join(lines, "\n"))
		more := func(sign string) bool { return strings.Contains(p.screen(), sign) }
		p.wants(more("↑"), "there is more above")
		for range 40 * 30 {
			p.press("up")
		}
		p.sees("regel 1 woord").wants(more("↓"), "there is more below")
		for range 40 * 30 {
			p.press("down")
		}
		p.sees("regel 20 woord").seesNo("woord…", "regel 1 woord")
	}
}

// No field takes more than a scan may hold.
func TestNoFieldTakesTooMuch(t *testing.T) {
	long := strings.Repeat("0123456789", scoring.LongestNote/10+1)
	p := sits(t).press("1")
	for range 5 {
		p.pastes(long).press("enter")
	}
	p.sees("Een van de rollen is te lang").press("ctrl+u").pastes("a, " + strings.Repeat("r", scoring.LongestLine)).press("enter").pastes(long).press("enter")
	s := p.model.session.Scan
	for what, text := range map[string]string{"name": s.School.Name, "owner": s.School.Owner, "asked by": s.AskedBy, "respondent": s.Respondents[1]} {
		if len(text) != scoring.LongestLine {
			t.Errorf("%s: %d characters were taken", what, len(text))
		}
	}

	p = goesOn(t, quickScan(locale.Dutch), atQuestion("acc-mfa")).press("n").pastes(long).press("tab").pastes(long).press("tab", "tab").pastes(long).press("esc")
	a := p.answer("acc-mfa")
	p.wants(len(a.Note) == scoring.LongestNote && len(a.Evidence) == scoring.LongestLine && len(a.By) == scoring.LongestLine, "the note is bounded")
	p = goesOn(t, fullScan(locale.Dutch), atQuestion("rgt-images")).press("-").pastes(long).press("enter")
	p.wants(len(p.answer("rgt-images").NotApplicable) == scoring.LongestLine, "the reason is bounded")
	p = plan(t).press("e").pastes(long).press("tab", "tab", "tab").pastes(long).press("esc")
	w := p.work()["rsk-dpia/find-out"]
	p.wants(len(w.Holder) == scoring.LongestLine && len(w.Note) == scoring.LongestLine, "the work is bounded")
}

// A letter that is typed as two characters is one.
func TestLettersAreWhole(t *testing.T) {
	p := sits(t).press("1").types("Zoe\u0308").sees("> Zoë").press("backspace").types("ë").press("enter")
	for range 5 {
		p.press("enter")
	}
	p.wants(p.model.session.Scan.School.Name == "Zoë", "the name is composed: "+p.model.session.Scan.School.Name)
	p = goesOn(t, quickScan(locale.Dutch), atQuestion("acc-mfa")).press("n").pastes("cafe\u0301").press("backspace", "esc")
	p.wants(p.answer("acc-mfa").Note == "caf", "backspace takes the letter and its accent")
}

// Enter in the last field and escape in any save a sheet, and the footer says so in
// the same word on every sheet.
func TestOneKeySavesASheet(t *testing.T) {
	for name, sheet := range map[string]func() *person{
		"note":   func() *person { return sceneOf(t, "note").opens(t, locale.Dutch, look.Rich()) },
		"work":   func() *person { return sceneOf(t, "work").opens(t, locale.Dutch, look.Rich()) },
		"reason": func() *person { return sceneOf(t, "reason").opens(t, locale.Dutch, look.Rich()) },
	} {
		for at := range forms[name] {
			p := sheet().press(slices.Repeat([]string{"tab"}, at)...).sees("esc bewaar").seesNo("esc terug")
			if at == forms[name]-1 {
				p.sees("enter/esc bewaar").types("ja").press("enter")
			} else {
				p.press("esc")
			}
			p.seesNo("bewaar")
		}
	}
}

// The help over a sheet is that of the sheet.
func TestTheHelpOfASheet(t *testing.T) {
	for name, says := range map[string]string{
		"note":   "Met esc bewaart u alles wat u invulde",
		"work":   "Met esc bewaart u alles wat u invulde",
		"reason": "Met enter of esc bewaart u de reden",
	} {
		sceneOf(t, name).opens(t, locale.Dutch, look.Rich()).press("f1").sees(says).press("esc", "esc").press("h").seesNo(says)
	}
}

// The details of the school can be mended during a scan: the page says so, and what
// was typed is kept by escape.
func TestTheSchoolAgain(t *testing.T) {
	p := goesOn(t, fullScan(locale.Dutch), at(flow.Review)).saves().press("e").sees("Gegevens van de school", "> De Linde", "esc bewaar").seesNo("Over welke school", "Nieuwe scan", "esc terug")
	p.press("ctrl+u", "esc").sees("Vul een naam in", "Gegevens van de school").types("De Nieuwe Linde").press("esc").sees("Overzicht")
	s := p.model.session.Scan
	p.wants(s.School.Name == "De Nieuwe Linde" && s.School.Owner == "Stichting Polder" && len(s.Answers) > 40, "the name is mended and nothing else")
	goesOn(t, fullScan(locale.English), at(flow.Result)).press("e").sees("Details of the school", "esc save").press("f1").sees("The file keeps its name")
	sits(t).press("1").sees("Over welke school", "Nieuwe scan", "esc terug").press("f1").seesNo("Het bestand houdt zijn naam")
}

// What the session knows of a school before its page opens is offered there.
func TestTheBoardIsOfferedAgain(t *testing.T) {
	s := scoring.Scan{
		Language: locale.Dutch, Scope: questions.Quick, School: scoring.School{Owner: "Stichting Oost", Country: locale.Norway},
		Respondents: []string{"schoolleider", "ict"}, AskedBy: "bestuur",
	}
	p := goesOn(t, s, at(flow.School)).sees("> Stichting Oost", "● Noorwegen", "> schoolleider, ict", "> bestuur").
		types("De Eik").press("enter", "enter", "enter", "enter", "enter", "enter").sees("Voordat u begint")
	got := p.model.session.Scan
	p.wants(got.School.Name == "De Eik" && got.School.Owner == "Stichting Oost" && slices.Equal(got.Respondents, s.Respondents), "the second school is described")
}

// Who aims for the highest level everywhere is advised to choose it for a few
// domains; who does not, is not.
func TestTheHighestTargetIsAdvisedAgainst(t *testing.T) {
	for l, advice := range map[locale.Language]string{locale.Dutch: "hoogstens drie domeinen", locale.English: "three domains at most"} {
		scan := quickScan(l)
		scan.Target = 4
		goesOn(t, scan, at(flow.Wishes)).seesNo(advice).press("enter", "enter", "down").sees(advice).press("up").seesNo(advice)
	}
}
