package scoring_test

import (
	"fmt"
	"testing"

	"peil/questions"
	"peil/scoring"
)

// example is one case of a rule: what it shows, a sketch, and what comes of it.
type example struct{ shows, sketch, want string }

// try runs examples; say puts in words the part of the outcome that the rule is
// about.
func try(t *testing.T, examples []example, say func(*questions.Questionnaire, scoring.Scan) string) {
	t.Helper()
	for _, e := range examples {
		t.Run(e.shows, func(t *testing.T) {
			if got := say(sketch(e.sketch)); got != e.want {
				t.Errorf("%s\n got: %s\nwant: %s", e.sketch, got, e.want)
			}
		})
	}
}

// same compares by what is printed, so that an empty list and none are the same
// and a difference can be read.
func same(t *testing.T, what string, got, want any) {
	t.Helper()
	if g, w := fmt.Sprintf("%+v", got), fmt.Sprintf("%+v", want); g != w {
		t.Errorf("%s\n got: %s\nwant: %s", what, g, w)
	}
}
