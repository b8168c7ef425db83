package wizard

import (
	"testing"

	"peil/questions/locale"
	"peil/scoring"
	"peil/wizard/flow"
	"peil/wizard/look"
	"peil/wizard/page"
)

// opensOld opens a scan of a year ago.
func opensOld(t *testing.T, then ...flow.Intent) *person {
	t.Helper()
	p := sceneOf(t, "start").opens(t, locale.Dutch, look.Rich())
	old := fullScan(locale.Dutch)
	old.Date = on("2025-11-20")
	p.model, _ = p.model.goOn(dueScan{scoring.Record{Scan: old}, nowhereSaver{}, "/school/peil-de-linde-2025-11-20.toml", then})
	return p
}

// A scan of a year ago is asked about before anything of it can change.
func TestAnOldScanIsAskedAbout(t *testing.T) {
	p := opensOld(t)
	p.sees("Deze scan van De Linde is van 20 november 2025", "1 Een nieuw jaar beginnen", "2 Alleen bekijken", "3 Toch verdergaan")
	p.wants(!p.model.session.Named(), "nothing is open yet")

	year := opensOld(t).press("1")
	year.wants(year.model.session.Previous != nil && year.model.session.Scan.Date == on("2026-11-21"), "a new year begins")
	year.sees("Naam van de school")

	on := opensOld(t).press("3")
	on.wants(on.model.session.Previous == nil && on.model.session.Scan.Date.Year == 2025, "the old scan is gone on with")

	scoped := opensOld(t, flow.Rescope{Scope: "quick"}).press("enter")
	scoped.wants(scoped.model.session.Scan.Scope == "quick" && scoped.model.session.Previous != nil, "a new year in the scope asked for")
}

// What is only looked at does not change, and is not written.
func TestLookingOnly(t *testing.T) {
	p := opensOld(t).press("2")
	p.sees("alleen kijken", "Uitslag")
	before := p.model.session
	p.press("+", "o", "enter", "4", "n", "x", "esc", "enter", "esc", "r", "enter", "e", "x", "esc", "x", "enter")
	p.wants(p.model.session.Record.Equal(before.Record) && p.model.session.Revision == before.Revision, "nothing changed")
	p.wants(p.model.session.Place.Page != flow.Done, "there is no page of files")
	outcome, err := p.model.finish(nil)
	p.wants(err == nil && outcome.Path == "" && outcome.Words == nil, "nothing is said to be saved")
}

// A scan of an earlier version of the questionnaire is not gone on with.
func TestAScanOfAnEarlierVersionIsClosed(t *testing.T) {
	p := sceneOf(t, "start").opens(t, locale.Dutch, look.Rich())
	p.model = p.model.show(page.NewDuePage(scoring.Record{Scan: fullScan(locale.Dutch)}, true, true))
	p.sees("De vragenlijst is sindsdien veranderd", "2 Alleen bekijken").seesNo("Toch verdergaan")
}

// One of an earlier version and of today, as on the day on which a new peil came, can
// only be looked at.
func TestAScanOfTodayIsNotFollowed(t *testing.T) {
	p := sceneOf(t, "start").opens(t, locale.Dutch, look.Rich())
	r := scoring.Record{Scan: fullScan(locale.Dutch)}
	p.model.due = &dueScan{record: r, saver: nowhereSaver{}}
	p.model = p.model.show(page.NewDuePage(r, false, true))
	p.sees("De vragenlijst is sindsdien veranderd", "1 Alleen bekijken").seesNo("Een nieuw jaar beginnen").press("1").sees("alleen kijken")
}
