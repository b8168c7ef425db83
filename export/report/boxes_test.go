package report

import (
	"slices"
	"strings"
	"testing"
)

// A box that leaves room to write shows the room, in every format.
func TestBoxesWithRoomToWrite(t *testing.T) {
	boxes := []Content{Boxes{"Kies", []Box{{Sign: "1", Text: "Ja"}, {Sign: "–", Text: "Nee, omdat", Line: true}, {Text: "*"}}}}
	if got, want := string(markdownOf(slices.Values(boxes))), "**Kies:**\n\n- ☐ **1** Ja\n- ☐ **–** Nee, omdat "+answerDots+"\n- ☐ \\*\n"; got != want {
		t.Errorf("markdown: %q, want %q", got, want)
	}
	if got, want := string(plain(boxes)), "Kies:\n☐ 1 Ja\n☐ – Nee, omdat "+answerDots+"\n☐ *\n"; got != want {
		t.Errorf("plain: %q, want %q", got, want)
	}
	var w htmlWriter
	w.writeContents(boxes)
	if got, want := strings.Count(w.out.String(), htmlBox), 3; got != want {
		t.Errorf("html: %d boxes, want %d", got, want)
	}
	if got, want := w.out.String(), "Nee, omdat "+htmlLine+"</li>"; strings.Count(got, htmlLine) != 1 || !strings.Contains(got, want) {
		t.Errorf("html: %q is not in %q", want, got)
	}
}
