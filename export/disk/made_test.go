package disk

import (
	"testing"

	"peil/questions/locale/localetest"
)

// What the program carries is what stands in the TOML files.
func TestMade(t *testing.T) { localetest.Texts[troubleText](t, "text") }
