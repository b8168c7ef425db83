package text_test

import (
	"testing"

	"peil/questions/locale/localetest"
	"peil/wizard/text"
)

// What the program carries is what stands in the TOML files.
func TestMade(t *testing.T) { localetest.Texts[text.Words](t, ".") }
