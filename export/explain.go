package export

import (
	"errors"

	"peil/questions/locale"
	"peil/scoring"
)

// Explain says an error in a language: all faults of a file, or whatever else can
// say itself. Any other error is said as it is.
func Explain(err error, l locale.Language) string {
	var sayable interface {
		error
		In(locale.Language) string
	}
	if errors.As(err, &sayable) {
		return sayable.In(l)
	}
	return scoring.Text(err.Error())
}
