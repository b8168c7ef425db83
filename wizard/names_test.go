package wizard

import (
	"fmt"
	"testing"

	"github.com/BurntSushi/toml"

	"peil/wizard/text"
)

// What is written down with an answer has one name, on the screen and in the report.
func TestScreenAndReportNameOneThingAlike(t *testing.T) {
	for _, l := range text.Languages() {
		words, err := text.In(l)
		if err != nil {
			t.Fatal(err)
		}
		var report struct {
			Answers struct{ By, Evidence, Note string }
		}
		if _, err := toml.DecodeFile(fmt.Sprintf("../export/report/text/%s.toml", l), &report); err != nil {
			t.Fatal(err)
		}
		for screen, paper := range map[string]string{words.Question.By: report.Answers.By, words.Question.Evidence: report.Answers.Evidence} {
			if screen != paper {
				t.Errorf("%s: the screen says %q, the report %q", l, screen, paper)
			}
		}
	}
}
