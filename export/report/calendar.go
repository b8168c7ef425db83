package report

import (
	"bytes"
	"hash/fnv"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/emersion/go-ical"

	"peil/questions/locale"
	"peil/scoring"
)

// remindBefore is when a calendar reminds of a day: a week before it.
const remindBefore = "-P7D"

// calendar writes what was promised into a calendar (RFC 5545): a day for every action
// or ask that is taken on, has a date and is not done with. What nobody promised is in
// no calendar. Days are written, and no times: a due date is the same everywhere.
func calendar(r *Report, _ []Audience) []byte {
	c := ical.NewCalendar()
	c.Props.SetText(ical.PropVersion, "2.0")
	c.Props.SetText(ical.PropProductID, "-//peil//peil//"+strings.ToUpper(string(r.Language)))
	c.Props.SetText(ical.PropName, r.record.Scan.School.Name)
	for _, id := range r.dated() {
		c.Children = append(c.Children, r.event(id))
	}
	if len(c.Children) == 0 { // which is no calendar; Lacks says so
		return nil
	}
	var out bytes.Buffer
	if err := ical.NewEncoder(&out).Encode(c); err != nil {
		panic(err) // a property twice or none at all: a fault in event
	}
	return folded(out.Bytes())
}

// dated lists the ids of what is promised for a day, in the order of the plan.
func (r *Report) dated() []string {
	var ids []string
	for _, id := range r.plan.IDs() {
		if work := r.record.Work[id]; !work.Due.IsZero() && !work.Settled() {
			ids = append(ids, id)
		}
	}
	return ids
}

// datesAnything reports whether a calendar has a day in it.
func datesAnything(r *Report) bool { return len(r.dated()) > 0 }

func noDates(w *reportText) string { return w.Nothing.Calendar }

// event is the day on which an action or an ask is due.
func (r *Report) event(id string) *ical.Component {
	work := r.record.Work[id]
	day := midnight(work.Due)
	e := ical.NewEvent()
	e.Props.SetText(ical.PropUID, strings.ReplaceAll(id, "/", "-")+"."+r.schoolKey()+"@peil")
	e.Props.SetDateTime(ical.PropDateTimeStamp, midnight(r.record.Scan.Date))
	e.Props.SetDate(ical.PropDateTimeStart, day)
	e.Props.SetDate(ical.PropDateTimeEnd, day.AddDate(0, 0, 1))
	e.Props.SetText(ical.PropTransparency, "TRANSPARENT") // a due date blocks no meeting
	words, title := textsIn(r.Language), r.voice.JobTitle(id)
	summary := title
	if holder := scoring.Line(work.Holder); holder != "" {
		summary = locale.Fill(words.Calendar.Summary, "title", title, "holder", holder)
	}
	e.Props.SetText(ical.PropSummary, summary)
	var said []string
	if a, ok := r.plan.Action(id); ok {
		said = append(said, r.voice.Why(a, work))
		for _, step := range r.voice.Steps(a) {
			said = append(said, "- "+step)
		}
	} else if a, ok := r.plan.Ask(id); ok {
		said = append(said, r.voice.Questions[a.Question].Ask, r.voice.WhyAsk(a))
	}
	if note := scoring.Line(work.Note); note != "" {
		said = append(said, note)
	}
	e.Props.SetText(ical.PropDescription, strings.Join(said, "\n"))
	e.Children = append(e.Children, reminder(summary))
	return e.Component
}

// schoolKey tells schools apart in the ids of a calendar, the same in every year: who
// imports a later plan moves what stands there, and does not see it twice.
func (r *Report) schoolKey() string {
	s := r.record.Scan.School
	sum := fnv.New64a()
	for _, part := range []string{string(s.Country), s.Owner, s.Name} {
		sum.Write([]byte(part + "\n"))
	}
	return strconv.FormatUint(sum.Sum64(), 36)
}

func midnight(d scoring.Date) time.Time {
	return time.Date(d.Year, d.Month, d.Day, 0, 0, 0, 0, time.UTC)
}

// reminder shows a text some days before.
func reminder(text string) *ical.Component {
	alarm := ical.NewComponent(ical.CompAlarm)
	alarm.Props.SetText(ical.PropAction, "DISPLAY")
	alarm.Props.SetText(ical.PropDescription, text)
	trigger := ical.NewProp(ical.PropTrigger)
	trigger.Value = remindBefore
	alarm.Props.Set(trigger)
	return alarm
}

// foldAt is how many octets a line of a calendar has at most, its end not counted
// (RFC 5545, 3.1).
const foldAt = 75

// folded breaks lines that are too long, never within a letter. The library writes them
// whole, and some calendars cut what is too long.
func folded(text []byte) []byte {
	var out bytes.Buffer
	for line := range bytes.SplitSeq(bytes.TrimSuffix(text, []byte("\r\n")), []byte("\r\n")) {
		room := foldAt
		for len(line) > room {
			at := room
			for !utf8.RuneStart(line[at]) {
				at--
			}
			out.Write(line[:at])
			out.WriteString("\r\n ")
			line, room = line[at:], foldAt-1
		}
		out.Write(line)
		out.WriteString("\r\n")
	}
	return out.Bytes()
}
