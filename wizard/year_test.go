package wizard

import (
	"testing"

	"peil/questions/locale"
	"peil/scoring"
	"peil/wizard/flow"
	"peil/wizard/look"
)

// A scan of a year ago is offered first, and a new one begins from it; a scan of some
// months ago is not.
func TestTheNewYear(t *testing.T) {
	p := sceneOf(t, "start-again").opens(t, locale.Dutch, look.Rich())
	p.sees("1 Opnieuw: De Linde", "20 november 2025", "2 Snelle scan")
	p.model.scans = nil
	p.seesNo("Opnieuw")
	q := sceneOf(t, "start-again").opens(t, locale.Dutch, look.Rich())
	(*q.model.scans)[0].Date = on("2026-05-20")
	q.seesNo("Opnieuw")
	q.sees("1 Snelle scan")
}

// An entry that comes while the folder is read takes the cursor of somebody who chose
// already along with what was chosen.
func TestTheCursorStaysOnItsEntry(t *testing.T) {
	p := sceneOf(t, "start-again").opens(t, locale.Dutch, look.Rich())
	scans := p.model.scans
	p.model.scans = nil
	p.press("down") // on the full scan
	p.model.scans = scans
	p.press("enter")
	p.wants(p.model.session.Scan.Scope == "full" && p.model.session.Previous == nil, "the full scan was chosen")
}

// Last year's answer is confirmed with one key where it can be, and shows after the
// answer where it cannot.
func TestLastYearsAnswer(t *testing.T) {
	p := sceneOf(t, "question-earlier").opens(t, locale.Dutch, look.Rich())
	p.sees("Vorige keer", "Klopt dat nog? Druk op =.")
	p.press("=")
	a := p.model.session.Scan.Answers["awr-onboard"]
	p.wants(a.Confirmed && a.Level == 2, "it is confirmed")

	fresh := sceneOf(t, "question-promised").opens(t, locale.Dutch, look.Rich())
	fresh.sees("Afgesproken", "te laat, ict-", "Vorige keer")
	fresh.press("delete")
	fresh.seesNo("Vorige keer")
	fresh.press("=")
	fresh.wants(fresh.model.session.Scan.Answers["acc-mfa"].Kind() == scoring.Open, "what is urgent cannot be confirmed")
}

// One key a row says why what moved without an action moved.
func TestWhyItChanged(t *testing.T) {
	p := sceneOf(t, "changed").opens(t, locale.Dutch, look.Rich())
	step, _ := p.model.session.Since()
	open := flow.Unexplained(step)
	for range open {
		p.press("2")
	}
	for _, m := range open {
		p.wants(p.model.session.Scan.Answers[m.Question].Difference == scoring.JudgedOtherwise, m.Question+" is judged otherwise")
	}
	p.sees("Anders beoordeeld; op school bleef het zoals het was")
	p.press("1")
	p.sees("school veranderd ")
	p.press("0")
	p.seesNo("school veranderd")
	p.press("enter").sees("Uitslag")
	p.press("v").sees("Wat er is veranderd")
	p.press("left").sees("Uitslag")
}
