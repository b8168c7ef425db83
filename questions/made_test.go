package questions

import (
	"os"
	"testing"

	"peil/questions/locale/localetest"
)

// What the program carries is what stands in the TOML files, and these are sound.
func TestMade(t *testing.T) {
	const folder = "content/ibp/"
	qn, err := Load(os.DirFS("content"), "ibp")
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range qn.Languages() {
		words, err := qn.Translation(l)
		if err != nil {
			t.Fatal(err)
		}
		words.Language = "" // it is the name of the file, and not in it
		localetest.Made(t, folder+string(l)+".made", words)
	}
	qn.source = nil // neither is where it came from
	localetest.Made(t, folder+"questionnaire.made", qn)
	localetest.Sources(t, folder, "questionnaire")
}
