//go:build unix

package command

import (
	"fmt"
	"strings"

	"peil/wizard/text"
)

// What a person does in a sitting, in steps larger than a key.

// fill fills in the field of a form that has the cursor, and goes to the next.
func (w *window) fill(label, value string) {
	w.Helper()
	w.atField(label)
	w.types(value)
	w.press("enter")
}

// atField waits until the cursor is at a field. Of a long label the first words
// do, since a narrow window cuts it.
func (w *window) atField(label string) {
	w.Helper()
	start, _, _ := strings.Cut(label, " (")
	if r := []rune(start); len(r) > 24 {
		start = string(r[:24])
	}
	w.until("the cursor at "+label, func(screen string) bool { return strings.Contains(screen, "▌ "+start) })
}

// describes fills in the school page with a name and nothing else.
func (w *window) describes(l *text.Words, name string) {
	w.Helper()
	w.sees(l.School.Title)
	for _, field := range [][2]string{
		{l.School.Name, name}, {l.School.Owner}, {l.School.Country}, {l.School.Sector}, {l.School.Respondents}, {l.School.AskedBy},
	} {
		w.fill(field[0], field[1])
	}
}

// begins goes from the start page to the first question of a quick scan.
func (w *window) begins(l *text.Words, school string) {
	w.Helper()
	w.sees(l.Start.Title)
	w.press("1")
	w.describes(l, school)
	w.introduces(l)
}

// introduces goes from the self-image to the first question of a quick scan.
func (w *window) introduces(l *text.Words) {
	w.Helper()
	w.sees(l.SelfImage.Ask)
	w.press("3")
	for _, field := range []string{l.Wishes.Target, l.Wishes.Next, l.Wishes.Support} {
		w.fill(field, "")
	}
	w.sees(l.Part.Next)
	w.press("enter")
	w.sees("1/12")
}

// answers answers the questions of a quick scan from one on, a key each, and
// passes the pauses before those that somebody else knows.
func (w *window) answers(l *text.Words, from int, given string) {
	w.Helper()
	for i := range given {
		at := fmt.Sprintf(" %d/12", from+i)
		pause := false
		w.until("question"+at, func(screen string) bool {
			pause = shows(screen, l.Part.Next)
			return pause || strings.Contains(screen, at)
		})
		if pause {
			w.press("enter")
			w.sees(at)
		}
		w.press(given[i : i+1])
	}
}
