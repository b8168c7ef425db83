package report

import (
	"bytes"
	"strings"
	"testing"
	"unicode/utf8"

	"peil/questions/locale"
	"peil/scoring"
)

// events reads a calendar back by the letter of RFC 5545: lines are joined, and what is
// between BEGIN and END of an event is a map by the name of a property.
func events(t *testing.T, data []byte) []map[string]string {
	t.Helper()
	for line := range strings.SplitSeq(strings.TrimSuffix(string(data), "\r\n"), "\r\n") {
		if len(line) > 75 || !utf8.ValidString(line) || strings.ContainsAny(line, "\r\n") {
			t.Errorf("%d octets on a line, or no text: %q", len(line), line)
		}
	}
	text := strings.ReplaceAll(string(data), "\r\n ", "")
	if !strings.HasPrefix(text, "BEGIN:VCALENDAR\r\n") || !strings.HasSuffix(text, "END:VCALENDAR\r\n") {
		t.Errorf("it is no calendar: %q", text)
	}
	var all []map[string]string
	alarm := false
	for line := range strings.SplitSeq(text, "\r\n") {
		name, value, _ := strings.Cut(line, ":")
		switch {
		case line == "BEGIN:VEVENT":
			all = append(all, map[string]string{})
		case name == "BEGIN" || name == "END":
			alarm = line == "BEGIN:VALARM"
		case len(all) > 0:
			if alarm {
				name = "alarm " + name
			}
			all[len(all)-1][name] = strings.NewReplacer(`\n`, "\n", `\,`, ",", `\;`, ";", `\\`, `\`).Replace(value)
		}
	}
	return all
}

// What is promised for a day stands on that day, and nothing else is in a calendar.
func TestCalendar(t *testing.T) {
	v := speaking(t, locale.Dutch, locale.Netherlands)
	record := withWork()
	record.Work["con-restore/find-out"] = scoring.Work{Due: on("2026-12-31"), Note: "Bel, en mail; dan \\ bellen.\r\nEND:VCALENDAR"}
	data := written(t, "ics", record, v)
	got := events(t, data)
	if len(got) != 2 {
		t.Fatalf("%d events: %v", len(got), got)
	}
	ask, act := got[0], got[1] // as in the plan
	for name, want := range map[string]string{
		"DTSTART;VALUE=DATE": "20261231", "DTEND;VALUE=DATE": "20270101", "TRANSP": "TRANSPARENT",
		"SUMMARY": "Zoek uit: Terugzetten", "alarm TRIGGER": "-P7D", "alarm ACTION": "DISPLAY",
	} {
		if ask[name] != want {
			t.Errorf("%s of the ask is %q, want %q", name, ask[name], want)
		}
	}
	if d := ask["DESCRIPTION"]; !strings.HasSuffix(d, `Bel, en mail; dan \ bellen. END:VCALENDAR`) {
		t.Errorf("the note is %q", d)
	}
	if act["DTSTART;VALUE=DATE"] != "20261001" || !strings.HasSuffix(act["SUMMARY"], " (ict-coördinator)") || act["UID"] == ask["UID"] {
		t.Errorf("the action is %v", act)
	}
	if !bytes.Equal(data, written(t, "ics", record, v)) {
		t.Error("it differs from one time to the next")
	}
	next := record
	next.Scan.Date.Year++
	if again := events(t, written(t, "ics", next, v)); again[0]["UID"] != ask["UID"] {
		t.Error("next year it is another event")
	}
	next.Scan.School.Name = "Lindehof"
	if again := events(t, written(t, "ics", next, v)); again[0]["UID"] == ask["UID"] {
		t.Error("another school has the same event")
	}
}

// Where nothing has a day there is no calendar, and it is said what to do.
func TestNoCalendar(t *testing.T) {
	v := speaking(t, locale.Dutch, locale.Netherlands)
	f, _ := FormatNamed("ics")
	record := withWork()
	if why := f.Lacks(record, v); why != "" {
		t.Errorf("with a day: %q", why)
	}
	w := record.Work["acc-mfa/3"]
	w.Status = scoring.StatusDropped
	record.Work["acc-mfa/3"] = w
	if why := f.Lacks(record, v); !strings.HasPrefix(why, "Er is nog niets met een datum afgesproken.") || f.Write(record, v) != nil {
		t.Errorf("without: %q, %q", why, f.Write(record, v))
	}
	for _, name := range []string{"html", "ask", "toml"} {
		if f, _ := FormatNamed(name); f.Lacks(quickDutch(), v) != "" {
			t.Errorf("%s lacks something", name)
		}
	}
}
