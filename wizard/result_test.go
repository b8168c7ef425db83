package wizard

import (
	"strings"
	"testing"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/wizard/flow"
	"peil/wizard/look"
)

func TestTheResult(t *testing.T) {
	goesOn(t, fullScan(locale.Dutch), at(flow.Result)).
		sees("De Linde staat op ‘Nog niet in praktijk’, 2 van 5", "Tegengehouden door", "De school dacht op ‘Goede basis’ te staan").
		resizes(120, 40).sees("Zelfbeeld van", "schoolleiders en bestuurders", "Bij 3 vragen").resizes(80, 24).
		press("enter").sees("Plan ·").press("left").sees("Uitslag").
		press("o").sees("Overzicht").press("r").sees("Uitslag").press("o", "left").sees("Uitslag").press("left").sees("Overzicht")
	goesOn(t, fullScan(locale.Dutch), at(flow.Result)).press("s").sees("Uitslag") // full already
}

// What a quick scan says is an indication, and its title says so.
func TestTheResultOfAQuickScan(t *testing.T) {
	goesOn(t, quickScan(locale.Dutch), at(flow.Result)).sees("Uitslag · snelle scan, een indicatie")
	goesOn(t, fullScan(locale.Dutch), at(flow.Result)).sees("Uitslag · volledige scan").seesNo("een indicatie")
}

// What the domain under the cursor needs stands right under the chart, whichever it
// is, by the name that the chart calls it, and nothing moves with the cursor.
func TestWhatADomainNeedsIsAlwaysShown(t *testing.T) {
	for _, scan := range []func(locale.Language) scoring.Scan{quickScan, fullScan} {
		for _, l := range []locale.Language{locale.Dutch, locale.English} {
			for _, size := range sizes {
				p := goesOn(t, scan(l), at(flow.Result)).resizes(size[0], size[1])
				for _, dom := range p.model.session.Questionnaire.Domains {
					name := p.model.voice.Domains[dom.ID].Short
					if size[0] >= 200 || size[0] == 109 {
						name = p.model.voice.Domains[dom.ID].Title
					}
					p.seesAt(name).sees("‘" + name + "’")
					p.press("down")
				}
			}
		}
	}
}

// Every domain can have a target of its own, from First steps upwards.
func TestMovingATarget(t *testing.T) {
	p := goesOn(t, fullScan(locale.Dutch), at(flow.Result)).resizes(120, 40).seesAt("Beleid").
		press("down", "j").seesAt("Gegevens").press("+")
	targets := func() questions.Level { return p.model.session.Scan.Targets["dat"] }
	p.wants(targets() == 5, "the target is 5").press("+", "=")
	p.wants(targets() == 5, "5 is the highest").press("-")
	p.wants(targets() == 0, "the target of the scan is not written as one of the domain").press("-", "-", "-")
	p.wants(targets() == 3, "3 is the lowest")
	p.sees("Gegevens ━━━━━━━━━━━┿").
		press("up", "k", "k").seesAt("Beleid").press("end", "down", "down", "down", "down", "down", "down", "down", "down", "down", "down", "down").seesAt("Rechten")
	p.resizes(80, 24).seesAt("Rechten").seesNo("Rechten, informatie en beeld ━").sees("▌ Rechten ━")
}

// With nothing answered there is nothing to say, and no reason to fall over.
func TestAResultOfNothing(t *testing.T) {
	goesOn(t, scanOf(locale.Dutch, questions.Full), at(flow.Result)).sees("is nog niet te zeggen").
		press("enter").sees("Nog geen acties").press("enter", "e", "d", "down", "pgdown", "end").sees("Nog geen acties").
		press("x").sees("Tussenstand")
}

// A level that may yet be another is shown as the range it is in the smallest
// window too.
func TestARangeInASmallWindow(t *testing.T) {
	scan := quickScan(locale.Dutch)
	scan.Answers["rsk-register"] = scoring.Answer{Level: questions.NotYetInPractice}
	scan.Answers["rsk-dpia"] = scoring.Answer{Unknown: true}
	goesOn(t, scan, at(flow.Result)).resizes(40, 16).sees("●┄┄●", " 1–2")
}

// With few answers what is certain stands first, and all that cannot be said yet
// takes one line.
func TestAResultOfFewAnswers(t *testing.T) {
	scan := scanOf(locale.Dutch, questions.Quick)
	scan.Answers = map[string]scoring.Answer{"cod-content": level(4), "awr-staff": level(2)}
	p := goesOn(t, scan, at(flow.Result)).sees("Gedragscode", "Bewustzijn", "9 domeinen: nog niet te zeggen").seesAt("Gedragscode")
	p.seesNo("Herstel", "Toegang", "Techniek")
	p.press("+").wants(p.model.session.Scan.Targets["cod"] == 5, "the target of what is seen is moved")
	p.press("end", "-").wants(p.model.session.Scan.Targets["awr"] == 3, "the cursor goes over what is seen")
}

// The legend has the signs of the picture, all of them and no others.
func TestTheLegend(t *testing.T) {
	for _, signs := range []look.Signs{look.Rich(), look.Plain()} {
		means := map[string]string{signs.Range: "onzeker", signs.Target: "doel", signs.Met: "gehaald"}
		for _, scan := range []scoring.Scan{quickScan(locale.Dutch), fullScan(locale.Dutch), allWell(locale.Dutch)} {
			p := goesOnWith(t, scan, at(flow.Result), signs).resizes(109, 40)
			_, picture, _ := strings.Cut(p.screen(), "1   2   3   4   5")
			legend, picture, _ := strings.Cut(picture, "\n")
			picture, _, _ = strings.Cut(picture, "De school dacht")
			for sign, meaning := range means {
				bars := 0
				for line := range strings.SplitSeq(picture, "\n") {
					if cells := []rune(line); len(cells) > 60 && strings.Contains(string(cells[34:56]), sign) {
						bars++
					}
				}
				p.wants(strings.Contains(legend, sign+" "+meaning) == (bars > 0), "the legend explains "+sign+" where it stands")
			}
		}
	}
}

// In the smallest window, where the picture scrolls, a range keeps its high end beside
// the sign that there is more.
func TestARangeBesideTheSignForMore(t *testing.T) {
	scan := quickScan(locale.Dutch)
	for _, q := range questionnaire().All(questions.Quick) {
		scan.Answers[q.ID] = scoring.Answer{Unknown: true}
	}
	for i, q := range questionnaire().All(questions.Quick) {
		if i%4 != 0 {
			scan.Answers[q.ID] = level(3)
		}
	}
	p := goesOn(t, scan, at(flow.Result)).resizes(40, 16)
	ranges := 0
	for range 12 {
		for line := range strings.SplitSeq(p.screen(), "\n") {
			if more := strings.HasSuffix(line, "↓") || strings.HasSuffix(line, "↑"); more && strings.Contains(line, "–") {
				ranges++
				p.wants(strings.Contains(line, "1–5 "), "the range is whole: "+line)
			}
		}
		p.seesNo("1…", "–…").press("down")
	}
	p.wants(ranges > 0, "a range stands beside the sign")
}

// Who is asked to go on in the full scan is told how much that is, in words that fit
// the number.
func TestHowMuchTheFullScanAsks(t *testing.T) {
	asked := questionnaire().All(questions.Full)
	for more, says := range map[int]string{0: "alle vragen hebben al een antwoord", 1: "Dat is nog één vraag.", 2: "Dat zijn nog 2 vragen.", 34: "Dat zijn nog 34 vragen."} {
		scan := quickScan(locale.Dutch)
		left := more
		for _, q := range asked {
			switch {
			case q.In(questions.Quick):
			case left > 0:
				left--
			default:
				scan.Answers[q.ID] = level(3)
			}
		}
		goesOn(t, scan, at(flow.Result)).press("s").sees("Verder met de volledige scan?", says).seesNo("0 vragen", " 1 vragen")
	}
}
