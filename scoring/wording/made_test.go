package wording_test

import (
	"testing"

	"peil/questions/locale/localetest"
	"peil/scoring/wording"
)

// What the program carries is what stands in the TOML files.
func TestMade(t *testing.T) { localetest.Texts[wording.Words](t, ".") }
