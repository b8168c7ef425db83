package wizard

import (
	"runtime"
	"strconv"
	"strings"
	"testing"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/wizard/flow"
	"peil/wizard/text"
)

func TestAnswering(t *testing.T) {
	for _, c := range []struct {
		keys []string
		want scoring.Answer
	}{
		{[]string{"4"}, level(4)},
		{[]string{"down", "enter"}, level(1)},
		{[]string{"up", "enter"}, level(1)},
		{[]string{"down", "j", "down", "enter"}, level(3)},
		{[]string{"down", "down", "down", "up", "k", "k", "enter"}, level(1)},
		{[]string{"?"}, unknown},
		{[]string{"down", "down", "down", "down", "down", "down", "down", "enter"}, unknown}, // the last row
	} {
		p := goesOn(t, scanOf(locale.Dutch, questions.Quick), atQuestion("acc-mfa")).press(c.keys...).sees("vraag 12 van 12", "Updates")
		got := p.answer("acc-mfa")
		p.wants(got.Kind() == c.want.Kind() && got.Level == c.want.Level, "the answer is what was pressed")
	}
}

// Who presses enter on and on does not say that there is nothing at the school.
func TestEnterAloneAnswersNothing(t *testing.T) {
	p := goesOn(t, scanOf(locale.Dutch, questions.Quick), atQuestion("acc-mfa")).
		press("enter", "enter", "enter", "enter").sees("Inloggen in twee stappen", "vraag 11 van 12").seesNo("▌", "●")
	p.wants(len(p.model.session.Scan.Answers) == 0 && p.model.session.Revision == 0, "nothing is answered").
		press("down").seesAt("alleen een wachtwoord.").press("enter").sees("Updates", "vraag 12 van 12")
	p.wants(p.answer("acc-mfa").Level == 1, "the first option is answered").
		seesNo("▌").press("enter").sees("vraag 12 van 12").press("left").sees("▌● 1").press("enter").sees("vraag 12 van 12")

	scan := scanOf(locale.Dutch, questions.Quick)
	scan.SelfImage = 0
	p = goesOn(t, scan, at(flow.SelfImage)).press("enter", "enter").sees("Voordat u begint").seesNo("▌")
	p.wants(p.model.session.Scan.SelfImage == 0, "the school said nothing of itself").
		press("down", "enter").sees("Waar wilt u naartoe?")
	p.wants(p.model.session.Scan.SelfImage == 1, "the first statement is chosen")
}

func TestSkippingAndTakingAway(t *testing.T) {
	p := goesOn(t, quickScan(locale.Dutch), atQuestion("acc-mfa")).sees("▌● 3").
		press("delete").seesNo("●").seesNo("▌").press("enter")
	p.wants(p.answer("acc-mfa").Kind() == scoring.Open, "the answer is gone")
	p.press("right").sees("vraag 12 van 12").press("left").sees("vraag 11 van 12")
}

// A question that need not apply wants a reason.
func TestNotApplicable(t *testing.T) {
	p := goesOn(t, scanOf(locale.Dutch, questions.Full), atQuestion("rgt-images")).
		sees("Niet van toepassing").press("-").sees("Waarom is deze vraag niet van toepassing?").
		press("enter").sees("Geef kort de reden").
		press("space", "enter").sees("Geef kort de reden").
		types("Geen beelden?-h").press("enter").seesNo("Waarom is deze vraag")
	p.wants(p.answer("rgt-images").NotApplicable == "Geen beelden?-h", "the reason is kept")
	p.press("left").sees("Niet van toepassing Geen beelden?-h", "▌● -")

	p = goesOn(t, scanOf(locale.Dutch, questions.Full), atQuestion("rgt-images")).
		press("down", "down", "down", "down", "down", "down", "down", "enter").sees("Waarom is deze vraag").
		press("esc").sees("Foto's en video's").seesNo("Waarom is deze vraag")
	p.wants(len(p.model.session.Scan.Answers) == 0, "leaving answers nothing")

	goesOn(t, scanOf(locale.Dutch, questions.Full), atQuestion("acc-mfa")).press("-").seesNo("Waarom is deze vraag", "Niet van toepassing")
}

// Another answer keeps what was noted with the first.
func TestAnotherAnswerKeepsItsNote(t *testing.T) {
	p := goesOn(t, quickScan(locale.Dutch), atQuestion("gov-roles")).press("?", "left").
		sees("Eén persoon, naast ander werk.", "taakbrief 2025", "▌● ?")
	p.press("1")
	p.wants(p.answer("gov-roles").Note != "", "the note is kept")
}

// After an answer that its checklist does not bear out, the next question says so
// until something is done there.
func TestLookingBackAtTheChecklist(t *testing.T) {
	said := "Vorige vraag, Inhoud van de gedragscode: Nog niet op orde volgens de lijst: 9 van 11."
	at := func() *person { return goesOn(t, quickScan(locale.Dutch), atQuestion("cod-content")) }
	at().press("4").sees("vraag 2 van 12", said).press("down", "up").sees(said).press("h").press("esc").sees(said).
		press("2").sees("Vragen 3 tot en met 10").press("enter").sees("vraag 3 van 12").seesNo("Vorige vraag")
	at().press("4").sees(said).press("left").sees("vraag 1 van 12").seesNo("Vorige vraag")
	at().press("3").sees("vraag 2 van 12").seesNo("Vorige vraag")     // bears out what was answered
	at().press("?").sees("vraag 2 van 12").seesNo("Vorige vraag")     // says no level
	at().press("right").sees("vraag 2 van 12").seesNo("Vorige vraag") // nothing was answered
	goesOn(t, quickScan(locale.Dutch), atQuestion("awr-staff")).press("left", "right").seesNo("Vorige vraag")
	full := goesOn(t, fullScan(locale.Dutch), atQuestion("cod-content")).press("left")
	full.wants(full.model.session.Place.Question != "cod-content", "one is at the question before").
		seesNo("Vorige vraag") // the next is not the previous one
}

// Where room is short, what the checklist says stays before what was noted.
func TestWhatTheChecklistSaysStays(t *testing.T) {
	p := goesOn(t, quickScan(locale.Dutch), atQuestion("cod-content")).resizes(80, 24).
		sees("Nog niet op orde volgens de lijst: 9 van 11", "Notitie Op papier")
	p.resizes(80, 20).sees("Nog niet op orde volgens de lijst: 9 van 11").seesNo("Notitie Op papier")
}

// The keys that go elsewhere.
func TestLeavingAQuestion(t *testing.T) {
	for key, sees := range map[string]string{
		"o": "Overzicht", "n": "notitie en bewijs", "h": "Wie kan dit weten", "f1": "Wie kan dit weten", "l": "Wat is er op school?",
	} {
		goesOn(t, quickScan(locale.Dutch), atQuestion("cod-content")).press(key).sees(sees)
	}
	goesOn(t, quickScan(locale.Dutch), atQuestion("tec-updates")).hasPoints("tec-updates", 0).press("l").seesNo("Wat is er op school?")
}

// In Norway another law counts.
func TestTheCountryDecidesTheSource(t *testing.T) {
	s := quickScan(locale.Dutch)
	s.School.Country = locale.Norway
	goesOn(t, s, atQuestion("acc-mfa")).press("h").press("down", "down", "down", "down", "down", "down").seesNo("Normenkader")
	goesOn(t, s, at(flow.Result)).seesNo("97 schoolleiders")
}

// The bar counts what is answered, wherever one is. Where one is stands in words.
func TestTheBarCountsWhatIsAnswered(t *testing.T) {
	p := goesOn(t, scanOf(locale.Dutch, questions.Quick), atQuestion("sup-follow")).
		sees("vraag 7 van 12", "0 van 12 gedaan").press("3").sees("vraag 8 van 12", "1 van 12 gedaan").
		press("?").sees("2 van 12 gedaan") // that nobody knows is an answer too
	p.resizes(40, 16).sees("2/12").seesNo("gedaan")
}

// The short name of a domain, which stands in the list, is explained by its whole
// one.
func TestTheNameOfADomainIsExplained(t *testing.T) {
	goesOn(t, quickScan(locale.Dutch), atQuestion("acc-mfa")).resizes(120, 40).
		seesAt("Toegang").sees("Domein Toegang (Accounts en toegang).").
		press("h").sees("Domein Toegang (Accounts en toegang).")
}

// On a wide screen the help stands beside the question, and the same is not said
// twice.
func TestHelpBesideTheQuestion(t *testing.T) {
	for _, l := range text.Languages() {
		p := goesOn(t, quickScan(l), atQuestion("acc-mfa")).resizes(120, 40)
		help := strings.Fields(p.model.voice.Questions["acc-mfa"].Help)[:3]
		begins := func() int { return strings.Count(p.flat(), strings.Join(help, " ")) }
		alone := begins()
		p.resizes(200, 60).wants(begins() > alone, "the help stands beside the question")
		named := p.model.voice.Domains["acc"].Short + " (" + p.model.voice.Domains["acc"].Title + ")"
		p.wants(strings.Count(p.flat(), named) == 1, "the domain is explained once")
	}
}

// Where options scroll, each is seen whole or not at all.
func TestOptionsAreNeverCut(t *testing.T) {
	for _, l := range text.Languages() {
		for _, q := range questionnaire().All(questions.Full) {
			p := goesOn(t, scanOf(l, questions.Full), atQuestion(q.ID)).resizes(40, 16)
			for range len(questions.Levels()) {
				p.press("down")
				seen := 0
				shown := strings.NewReplacer("↑", "", "↓", "").Replace(p.screen())
				flat := strings.Join(strings.Fields(shown), "") // wherever a line was broken
				for _, level := range questions.Levels() {
					words := strings.Fields(p.model.voice.Questions[q.ID].Option(level))
					whole := strings.Contains(flat, strings.Join(words, ""))
					if whole {
						seen++
					}
					at := strings.Contains(shown, strconv.Itoa(int(level))+p.model.styles.Signs.Level[level]+" "+words[0])
					if at && !whole {
						t.Fatalf("%s: option %d is seen in part\n%s", l, level, p.screen())
					}
				}
				p.wants(seen > 0, "an option is seen")
			}
		}
	}
}

// Of a note of any length no more is drawn than is seen.
func TestALongNoteCostsWhatIsSeen(t *testing.T) {
	scan := quickScan(locale.Dutch)
	a := scan.Answers["acc-mfa"]
	a.Note = strings.Repeat("Er werd veel gezegd.\n", 100_000)
	scan.Answers["acc-mfa"] = a
	for place, sees := range map[flow.Place]string{
		atQuestion("acc-mfa"):                    "Notitie Er werd veel gezegd. Er werd",
		{Page: flow.Review, Question: "acc-mfa"}: "Er werd veel gezegd.",
	} {
		p := goesOn(t, scan, place).resizes(120, 40).sees(sees)
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		p.press("down", "up").screen()
		runtime.ReadMemStats(&after)
		p.wants(after.TotalAlloc-before.TotalAlloc < uint64(len(a.Note)/2), "the screen is drawn without the whole note")
	}
}
