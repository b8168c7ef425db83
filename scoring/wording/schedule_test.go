package wording_test

import (
	"strings"
	"testing"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/scoring/wording"
)

func dayOf(s string) scoring.Date {
	if s == "" {
		return scoring.Date{}
	}
	d, err := scoring.ParseDate(s)
	if err != nil {
		panic(err)
	}
	return d
}

// laid is a schedule of a Dutch school on 16 November 2026 whose actions are finished as
// a line says: now 2027-03-12; later; next settled.
func laid(year scoring.Year, line string) scoring.Schedule {
	s := scoring.Plan{}.Schedule(&questions.Questionnaire{}, nil, scoring.CalendarOf("NL", year, dayOf("2026-11-16")))
	bands := map[string]scoring.Band{"now": scoring.Now, "next": scoring.Next, "later": scoring.Later}
	for part := range strings.SplitSeq(line, ";") {
		words := strings.Fields(part)
		if len(words) == 0 {
			continue
		}
		slot := scoring.Slot{Hours: 4, Window: scoring.DoesNotFit, Action: scoring.Action{Band: bands[words[0]]}}
		switch {
		case len(words) == 1:
		case words[1] == "settled":
			slot.Window, slot.Hours = scoring.Settled, 0
		default:
			slot.Finish, slot.Window = dayOf(words[1]), scoring.ThisYear
		}
		s.Slots = append(s.Slots, slot)
	}
	return s
}

func TestFits(t *testing.T) {
	two := scoring.Year{Hours: 2}
	for _, c := range []struct {
		said
		schedule scoring.Schedule
	}{
		{said{"part of it", in{
			"nl": "Met 2 uur per week is ‘Nu’ klaar in maart 2027; 2 acties passen niet meer in dit schooljaar.",
			"en": "With 2 hours a week you finish ‘Now’ in March 2027; 2 actions fall outside this school year."}},
			laid(two, "now 2027-02-01; now 2027-03-12; next 2027-04-01; next; later")},
		{said{"all but one", in{
			"nl": "Met 2 uur per week is ‘Daarna’ klaar in april 2027; één actie past niet meer in dit schooljaar.",
			"en": "With 2 hours a week you finish ‘Next’ in April 2027; one action falls outside this school year."}},
			laid(two, "now 2027-02-01; next 2027-04-01; later")},
		{said{"what was finished last decides, whatever stands first", in{
			"nl": "Met 2 uur per week is ‘Nu’ klaar in mei 2027; één actie past niet meer in dit schooljaar.",
			"en": "With 2 hours a week you finish ‘Now’ in May 2027; one action falls outside this school year."}},
			laid(two, "later 2027-02-01; now 2027-05-14; later")},
		{said{"all", in{
			"nl": "Met 1 uur per week is alles van deze ronde klaar in april 2027.",
			"en": "With 1 hour a week you finish all of this round in April 2027."}},
			laid(scoring.Year{Hours: 1}, "now 2027-02-01; next 2027-04-01; later settled")},
		{said{"not even the first band", in{
			"nl": "Met 2 uur per week past ook ‘Nu’ niet helemaal in dit schooljaar: in totaal vallen 2 acties erbuiten.",
			"en": "With 2 hours a week not even all of ‘Now’ fits into this school year: 2 actions in all fall outside it."}},
			laid(two, "now 2027-02-01; now; next")},
		{said{"not even the first band there is, of which one is left", in{
			"nl": "Met 2 uur per week past ook ‘Daarna’ niet helemaal in dit schooljaar: één actie valt erbuiten.",
			"en": "With 2 hours a week not even all of ‘Next’ fits into this school year: one action falls outside it."}},
			laid(two, "now settled; next 2027-02-01; next")},
		{said{"nothing", in{
			"nl": "Met 2 uur per week komt dit schooljaar geen enkele actie af.",
			"en": "With 2 hours a week you finish no action this school year."}},
			laid(two, "now; next")},
		{said{"hours that nobody filled in", in{
			"nl": "Met 2 uur per week is alles van deze ronde klaar in februari 2027.",
			"en": "With 2 hours a week you finish all of this round in February 2027."}},
			laid(scoring.Year{}, "now 2027-02-01")},
		{said{"holidays that cover the year", in{
			"nl": "Tot de zomervakantie blijft er geen schoolweek over: alles is vakantie. Kloppen de vakanties?",
			"en": "No school week is left before the summer holidays: all of it is holiday. Are the holidays right?"}},
			laid(scoring.Year{Holidays: []scoring.Holiday{{From: dayOf("2026-08-01"), To: dayOf("2027-07-31")}}}, "now")},
		{said{"no action", nil}, laid(two, "")},
		{said{"all settled", nil}, laid(two, "now settled")},
		{said{"no day", nil}, scoring.Schedule{Slots: []scoring.Slot{{Window: scoring.DoesNotFit}}}},
	} {
		inEach(t, c.said, func(v *wording.Voice) string { return v.Fits(c.schedule) })
	}
}

func TestNotes(t *testing.T) {
	named := func(names ...string) scoring.Year {
		y := scoring.Year{Hours: 2}
		for i, n := range names {
			from := dayOf("2026-12-19").Plus(7 * i)
			y.Holidays = append(y.Holidays, scoring.Holiday{Name: n, From: from, To: from.Plus(8)})
		}
		y.Holidays = append(y.Holidays, scoring.Holiday{Name: "zomer", From: dayOf("2027-07-10"), To: dayOf("2027-08-22")})
		return y
	}
	late, tight := laid(named(), "now 2027-02-01; now 2027-02-01"), laid(named(), "now 2027-02-01; now 2027-02-01; now; now 2027-02-01")
	for i := range late.Slots {
		late.Slots[i].Late, late.Slots[i].Due = true, dayOf("2026-11-01")
	}
	for i := range tight.Slots[:3] {
		tight.Slots[i].Due = dayOf("2027-01-31").Plus(i)
	}
	few := named()
	few.From = dayOf("2027-06-21")
	for _, c := range []struct {
		said
		schedule scoring.Schedule
	}{
		{said{"all filled in", nil}, laid(named("kerst"), "now 2027-02-01")},
		{said{"nothing filled in", in{
			"nl": "Hoeveel tijd de school heeft, is nog niet ingevuld; peil rekent met 2 uur per week." +
				" De vakanties zijn een voorstel van peil; per regio en per gemeente kunnen ze anders liggen." +
				" Pas aan wat niet klopt: bij het plan in peil, of in het scanbestand onder [year].",
			"en": "How much time the school has is not filled in yet; peil reckons with 2 hours a week." +
				" The holidays are a proposal by peil; they can differ by region and municipality." +
				" Change what is not right: with the plan in peil, or in the scan file under [year]."}},
			laid(scoring.Year{}, "now 2027-02-01")},
		{said{"no summer", in{
			"nl": "De zomervakantie is een voorstel van peil; per regio en per gemeente kan die anders liggen. Pas aan wat niet klopt: bij het plan in peil, of in het scanbestand onder [year].",
			"en": "The summer holidays are a proposal by peil; they can differ by region and municipality. Change what is not right: with the plan in peil, or in the scan file under [year]."}},
			laid(scoring.Year{Hours: 2, Holidays: []scoring.Holiday{{From: dayOf("2026-12-19"), To: dayOf("2027-01-03")}}}, "now 2027-02-01")},
		{said{"overlap", in{
			"nl": "Let op: ‘kerst’ en ‘vakantie’ overlappen elkaar. Elke dag telt één keer; kloppen de data?",
			"en": "Note: ‘kerst’ and ‘holiday’ overlap. Each day counts once; are the dates right?"}},
			laid(named("kerst", ""), "now 2027-02-01")},
		{said{"late", in{"nl": "Van 2 acties is de afgesproken dag voorbij.", "en": "The agreed day of 2 actions has passed."}}, late},
		{said{"tight", in{
			"nl": "2 acties zijn met deze uren later klaar dan afgesproken.",
			"en": "With these hours 2 actions are finished later than agreed."}}, tight},
		{said{"few weeks are left", in{
			"nl": "Tot de zomervakantie zijn er nog 3 schoolweken. Laat het plan na de zomer beginnen, dan past er meer in.",
			"en": "3 school weeks are left before the summer holidays. Let the plan begin after the summer, and more will fit."}},
			laid(few, "now")},
		{said{"few weeks, and they are enough", nil}, laid(few, "now 2027-07-01")},
		{said{"no day", nil}, scoring.Schedule{}},
	} {
		inEach(t, c.said, func(v *wording.Voice) string {
			return strings.Join(append(v.YearNotes(c.schedule), v.PromiseNotes(c.schedule)...), " ")
		})
	}
}

func TestTakenOnIsEnough(t *testing.T) {
	inEach(t, said{"ten", nil}, func(v *wording.Voice) string { return v.TakenOn(10) })
	inEach(t, said{"more than ten", in{
		"nl": "De school heeft 14 acties opgepakt. Voor een jaar zijn er 10 genoeg: kies wat kan wachten.",
		"en": "The school has taken on 14 actions. For one year 10 are enough: choose what can wait."}},
		func(v *wording.Voice) string { return v.TakenOn(14) })
}

func TestWindowNames(t *testing.T) {
	usual := laid(scoring.Year{}, "now 2027-03-12; now")
	usual.Asks = scoring.Slot{Hours: 2, Window: scoring.ThisMonth}
	named := laid(scoring.Year{From: dayOf("2026-12-01"), Holidays: []scoring.Holiday{{Name: "krokus", From: dayOf("2027-02-13"), To: dayOf("2027-02-21")}}}, "now settled; now settled")
	for _, c := range []struct {
		said
		schedule scoring.Schedule
		window   scoring.Window
		total    bool
	}{
		{said{"this month", in{"nl": "Deze maand, november 2026", "en": "This month, November 2026"}}, usual, scoring.ThisMonth, false},
		{said{"another month", in{"nl": "In december 2026", "en": "In December 2026"}}, named, scoring.ThisMonth, false},
		{said{"the next holidays", in{
			"nl": "Voor de kerstvakantie, die begint op 19 december 2026",
			"en": "Before the Christmas holidays (from 19 December 2026)"}}, usual, scoring.BeforeHolidays, false},
		{said{"in the words of the school", in{"nl": "Voor ‘krokus’, vanaf 13 februari 2027", "en": "Before ‘krokus’, from 13 February 2027"}}, named, scoring.BeforeHolidays, false},
		{said{"the year", in{
			"nl": "Dit schooljaar, tot de zomervakantie op 17 juli 2027",
			"en": "Until the summer holidays on 17 July 2027"}}, usual, scoring.ThisYear, false},
		{said{"no such holidays", nil}, laid(scoring.Year{From: dayOf("2027-06-01")}, ""), scoring.BeforeHolidays, false},
		{said{"no time", nil}, scoring.Schedule{}, scoring.ThisMonth, false},
		{said{"asks alone", in{"nl": "Deze maand, november 2026: 2 uur", "en": "This month, November 2026: 2 hours"}}, usual, scoring.ThisMonth, true},
		{said{"one action", in{"nl": "Past niet in dit schooljaar: 1 actie, 4 uur", "en": "Does not fit into this school year: 1 action, 4 hours"}}, usual, scoring.DoesNotFit, true},
		{said{"settled", in{"nl": "Gereed of vervallen: 2", "en": "Done or dropped: 2"}}, named, scoring.Settled, true},
		{said{"nothing in it", nil}, usual, scoring.BeforeHolidays, true},
	} {
		inEach(t, c.said, func(v *wording.Voice) string {
			if c.total {
				return v.WindowTotal(c.schedule, c.window)
			}
			return v.Window(c.schedule, c.window)
		})
	}
}

func TestWhen(t *testing.T) {
	for _, c := range []struct {
		said
		due, start, finish string
		late               bool
		window             scoring.Window
	}{
		{said{"proposed", in{"nl": "12 maart 2027", "en": "12 March 2027"}}, "", "2027-03-01", "2027-03-12", false, scoring.ThisYear},
		{said{"promised", in{"nl": "1 juni 2027 afgesproken; het kan op 12 maart 2027", "en": "1 June 2027 agreed; 12 March 2027 is possible"}}, "2027-06-01", "2027-03-01", "2027-03-12", false, scoring.ThisYear},
		{said{"promised for that very day", in{"nl": "12 maart 2027, zoals afgesproken", "en": "12 March 2027, as agreed"}}, "2027-03-12", "2027-03-01", "2027-03-12", false, scoring.ThisYear},
		{said{"too early", in{
			"nl": "1 februari 2027 afgesproken, met deze uren 12 maart 2027",
			"en": "1 February 2027 agreed, with these hours 12 March 2027"}}, "2027-02-01", "2027-03-01", "2027-03-12", false, scoring.ThisYear},
		{said{"promised, and it does not fit", in{
			"nl": "1 februari 2027 afgesproken, met deze uren niet haalbaar",
			"en": "1 February 2027 agreed, not feasible with these hours"}}, "2027-02-01", "", "", false, scoring.DoesNotFit},
		{said{"late", in{
			"nl": "te laat: afgesproken was 1 november 2026, nu 12 maart 2027",
			"en": "overdue: 1 November 2026 was agreed, now 12 March 2027"}}, "2026-11-01", "2027-03-01", "2027-03-12", true, scoring.ThisYear},
		{said{"late, and it does not fit", in{
			"nl": "te laat: afgesproken was 1 november 2026",
			"en": "overdue: 1 November 2026 was agreed"}}, "2026-11-01", "", "", true, scoring.DoesNotFit},
		{said{"begun, not finished", in{"nl": "begint op 10 mei 2027", "en": "begins on 10 May 2027"}}, "", "2027-05-10", "", false, scoring.DoesNotFit},
		{said{"not begun", nil}, "", "", "", false, scoring.DoesNotFit},
		{said{"settled", nil}, "", "", "", false, scoring.Settled},
		{said{"settled, promised for a day", in{"nl": "1 februari 2027", "en": "1 February 2027"}}, "2027-02-01", "", "", false, scoring.Settled},
	} {
		slot := scoring.Slot{Window: c.window, Start: dayOf(c.start), Finish: dayOf(c.finish), Due: dayOf(c.due), Late: c.late}
		inEach(t, c.said, func(v *wording.Voice) string { return v.When(slot) })
	}
}

// The holidays that peil proposes have names that a school would use, and those that it
// named keep theirs.
func TestHolidays(t *testing.T) {
	year := scoring.Year{Holidays: []scoring.Holiday{{Name: "kerst", From: dayOf("2026-12-19"), To: dayOf("2027-01-03")}}}
	inEach(t, said{"named and usual", in{
		"nl": "kerst (19 december 2026 tot en met 3 januari 2027); zomervakantie (17 juli 2027 tot en met 29 augustus 2027)",
		"en": "kerst (19 December 2026 up to and including 3 January 2027); summer holidays (17 July 2027 up to and including 29 August 2027)"}},
		func(v *wording.Voice) string {
			var all []string
			for _, h := range v.Holidays(scoring.CalendarOf("NL", year, dayOf("2026-11-16"))) {
				all = append(all, v.HolidayDays(h))
			}
			return strings.Join(all, "; ")
		})
	for _, l := range wording.Languages() {
		w, err := wording.In(l)
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range scoring.HolidayNames() {
			if w.Schedule.Holidays[name] == "" {
				t.Errorf("%s has no word for the holidays %s", l, name)
			}
		}
		if len(w.Schedule.Holidays) != len(scoring.HolidayNames()) {
			t.Errorf("%s has words for other holidays: %v", l, w.Schedule.Holidays)
		}
	}
	for _, c := range locale.Countries() {
		u, ok := scoring.UsualIn(c)
		if !ok || len(u.Holidays) == 0 {
			t.Errorf("%s has no holidays", c)
		}
	}
	inEach(t, said{"month", in{"nl": "maart 2027", "en": "March 2027"}}, func(v *wording.Voice) string { return v.Month(dayOf("2027-03-12")) })
	inEach(t, said{"one hour", in{"nl": "1 uur", "en": "1 hour"}}, func(v *wording.Voice) string { return v.InHours(1) })
	inEach(t, said{"many hours", in{"nl": "40 uur", "en": "40 hours"}}, func(v *wording.Voice) string { return v.InHours(40) })
}
