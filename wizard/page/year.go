package page

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"

	tea "charm.land/bubbletea/v2"

	"peil/questions/locale"
	"peil/scoring"
	"peil/wizard/flow"
	"peil/wizard/look"
)

// yearSheet says what the plan is laid over: the hours of a week, the first day, and the
// holidays. What it makes of the plan stands below, at every key.
type yearSheet struct {
	formSheet
	hours, from, holidays *textField
	usual                 string // the holidays that it began with where the school named none
}

func newYearSheet(d Drawing) sheet {
	y := d.Session.Year
	p := yearSheet{hours: newLineField(""), from: newLineField(written(y.From)), holidays: newTextField("")}
	if y.Hours > 0 {
		p.hours = newLineField(strconv.Itoa(y.Hours))
	}
	named := y.Holidays
	if len(named) == 0 {
		named = d.Voice.Holidays(d.schedule().Calendar)
	}
	var lines []string
	for _, h := range named {
		lines = append(lines, strings.TrimSpace(h.Name+" "+written(h.From)+" "+d.Words.Year.Until+" "+written(h.To)))
	}
	text := strings.Join(lines, "\n")
	if len(y.Holidays) == 0 {
		p.usual = text
	}
	p.holidays = newTextField(text)
	p.form = newSheetForm(p.hours, p.from, p.holidays)
	return p
}

func (p yearSheet) rows(d Drawing) []formRow {
	w := d.Words.Year
	return []formRow{
		{field: p.hours, label: w.Hours, hint: strconv.Itoa(d.scheduleIn(scoring.Year{}).Calendar.Hours), wrong: p.hoursWanted(d)},
		{field: p.from, label: w.From, hint: written(d.Session.Scan.Date), wrong: dateWanted(p.from, d)},
		{field: p.holidays, label: w.Holidays, lead: w.Lead, wrong: p.holidaysWanted(d)},
	}
}

// hoursWanted says what is wrong where the hours are no number that a week has.
func (p yearSheet) hoursWanted(d Drawing) func() string {
	return func() string {
		if _, ok := p.readHours(); ok {
			return ""
		}
		return locale.Fill(d.Words.Year.HoursBad, "most", strconv.Itoa(scoring.HoursInWeek))
	}
}

// readHours reads the hours; 0 where nothing was written.
func (p yearSheet) readHours() (hours int, ok bool) {
	if p.hours.said() == "" {
		return 0, true
	}
	hours, err := strconv.Atoi(p.hours.said())
	return hours, err == nil && 1 <= hours && hours <= scoring.HoursInWeek
}

// holidaysWanted says what is wrong with the first line that is no holiday.
func (p yearSheet) holidaysWanted(d Drawing) func() string {
	return func() string {
		w := d.Words.Year
		for i, line := range p.lines() {
			if _, fault := readHoliday(line); fault != noHolidayFault {
				sentence := w.LineBad
				if fault == endsBefore {
					sentence = w.LineBack
				}
				return locale.Fill(sentence, "n", strconv.Itoa(i+1))
			}
		}
		return ""
	}
}

// lines are the lines of the holidays, those without anything left out at the end only:
// what is wrong with a line is said by its number.
func (p yearSheet) lines() []string { return strings.Split(p.holidays.said(), "\n") }

// holidayFault is why a line is no holiday.
type holidayFault int

const (
	noHolidayFault holidayFault = iota
	notAHoliday
	endsBefore
)

// twoDays find the days in a line: dates that stand between spaces.
var twoDays = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}`) })

// readHoliday reads a line: a name and the first and the last day, or one day. What stands
// between the days says nothing. A line without anything is no holiday, and no fault.
func readHoliday(line string) (h scoring.Holiday, fault holidayFault) {
	if line = strings.TrimSpace(line); line == "" {
		return h, noHolidayFault
	}
	at := twoDays().FindAllStringIndex(line, -1)
	if len(at) < 1 || len(at) > 2 {
		return h, notAHoliday
	}
	h.Name = strings.TrimRight(strings.TrimSpace(line[:at[0][0]]), ": ")
	var days []scoring.Date
	for _, span := range at {
		day, fault := readDate(line[span[0]:span[1]])
		if fault != noFault {
			return h, notAHoliday
		}
		days = append(days, day)
	}
	h.From, h.To = days[0], days[len(days)-1]
	if h.To.Compare(h.From) < 0 {
		return h, endsBefore
	}
	return h, noHolidayFault
}

// year is what the sheet says so far; what cannot be read is as it was.
func (p yearSheet) year(d Drawing) scoring.Year {
	y := d.Session.Year
	if hours, ok := p.readHours(); ok {
		y.Hours = hours
	}
	if from, fault := readDate(p.from.String()); fault == noFault {
		y.From = from
	}
	if p.usual != "" && p.holidays.said() == p.usual {
		return y // it is peil that says so, and not the school
	}
	y.Holidays = nil
	for _, line := range p.lines() {
		if h, fault := readHoliday(line); fault == noHolidayFault && !h.From.IsZero() {
			y.Holidays = append(y.Holidays, h)
		}
	}
	slices.SortFunc(y.Holidays, scoring.Holiday.Compare)
	return y
}

func (p yearSheet) Update(msg tea.Msg, d Drawing) (Page, Want, tea.Cmd) {
	if p.form.update(msg, d, p.rows(d)) == filling {
		return p, nil, nil
	}
	p.done = true
	return p, wants(p.pending(d)), nil
}

func (p yearSheet) pending(d Drawing) flow.Intent { return flow.Lay{Year: p.year(d)} }

func (p yearSheet) View(d Drawing) []string {
	said := p.effect(d)
	if d.Height < 12 {
		return p.form.view(d, d.Words.Year.Title, p.rows(d))
	}
	lines := p.form.view(d.sized(d.Width, d.Height-len(said)), d.Words.Year.Title, p.rows(d))
	return append(lines, said...)
}

// effect says what the plan then looks like: how far it fits, and each part with its hours.
func (p yearSheet) effect(d Drawing) []string {
	s := d.scheduleIn(p.year(d))
	lines := []string{""}
	if fits := d.Voice.Fits(s); fits != "" {
		lines = append(lines, look.Styled(d.Styles.Accent, fits, d.Width)...)
	}
	if d.Height < 20 {
		return lines
	}
	for _, w := range scoring.Windows() {
		if total := d.Voice.WindowTotal(s, w); total != "" {
			lines = append(lines, look.Styled(d.Styles.Text, total, d.Width)...)
		}
	}
	return lines
}

func (p yearSheet) Help(d Drawing) []string {
	return []string{d.Words.Year.Help, d.Words.Form.Help, d.Words.Form.HelpText}
}
