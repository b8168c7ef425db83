//go:build unix

package command

import (
	"strconv"
	"strings"

	"peil/questions/locale"
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
	for _, field := range []string{l.Wishes.Support, l.Wishes.Next, l.Wishes.Target} {
		w.fill(field, "")
	}
	w.sees(l.Part.Next)
	w.press("enter")
	w.sees(position(l, 1))
}

// position says which question of a quick scan the screen is at.
func position(l *text.Words, n int) string {
	return locale.Fill(l.Question.Position, "n", strconv.Itoa(n), "of", "12")
}

// found says how many scans the start page has found, up to the name of the folder.
func found(l *text.Words, n int) string {
	said, _, _ := strings.Cut(l.Start.FoundIn, "{folder}")
	return strings.TrimSpace(locale.Fill(said, "n", strconv.Itoa(n)))
}

// answers answers the questions of a quick scan from one on, a key each, and
// passes the pauses before those that somebody else knows.
func (w *window) answers(l *text.Words, from int, given string) {
	w.Helper()
	for i := range given {
		at := position(l, from+i)
		pause := false
		w.until(at, func(screen string) bool {
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
