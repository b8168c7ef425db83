//go:build unix

package command

import (
	"fmt"
	"strings"
	"testing"

	"peil/questions/locale"
	"peil/scoring"
)

// TestPaste pastes ten thousand lines into a note, which keeps what it has room for
// and says so.
func TestPaste(t *testing.T) {
	t.Parallel()
	var lines strings.Builder
	for i := range 10_000 {
		fmt.Fprintf(&lines, "regel %d\n", i)
	}
	nl := words(t, locale.Dutch)
	w := start(t, "--lang", "nl")
	w.begins(nl, "De Linde")
	w.press("n")
	w.atField(nl.Question.Note)
	w.pastes(lines.String())
	w.sees(locale.Fill(nl.Form.Cut, "n", fmt.Sprint(scoring.LongestNote)))
	w.press("esc")
	w.sees(nl.Question.Unknown, "regel 0 regel 1")
	kept, _ := scoring.Cut(scoring.Text(lines.String()), scoring.LongestNote)
	w.holds("as much as a note can be", func(f scoring.Record) bool { return f.Scan.Answers[first].Note == kept })
	w.press("ctrl+c")
	w.ends(done)
}

// TestPasteIntoALine makes one line of many.
func TestPasteIntoALine(t *testing.T) {
	t.Parallel()
	nl := words(t, locale.Dutch)
	w := start(t, "--lang", "nl", "--quick")
	w.atField(nl.School.Name)
	w.pastes("De\r\nLinde\x1b[31m\n")
	w.describes(nl, "")
	w.sees(nl.SelfImage.Ask)
	w.holds("one line", func(f scoring.Record) bool { return f.Scan.School.Name == "De Linde" })
}
