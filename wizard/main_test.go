package wizard

import (
	"fmt"
	"os"
	"testing"

	"peil/questions/locale"
)

// TestMain says once what is wrong with the questionnaire, where every test
// would.
func TestMain(m *testing.M) {
	for _, l := range []locale.Language{locale.Dutch, locale.English} {
		if _, err := questionnaire().Translation(l); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
	os.Exit(m.Run())
}
