package locale_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"peil/questions/locale"
)

// page is a struct as packages that have prose read their texts into.
type page struct {
	Title string            `toml:"title"`
	Keys  map[string]string `toml:"keys"`
	Parts []part            `toml:"parts"`
	Only  *part             `toml:"only"`
	Inner map[string]part   `toml:"inner"`
	Out   string            `toml:"-"`
	Bare  string
}

type part struct {
	Name  string   `toml:"name"`
	Lines []string `toml:"lines"`
	locale.PerCountry[place]
}

type place struct {
	Seat string `toml:"seat"`
	At   int    `toml:"at"`
	Open bool   `toml:"open"`
}

const sound = `title = "Page"
keys.enter = "go on"
only.name = "one"
[[parts]]
name = "first"
lines = ["a", "b"]
NL.seat = "Den Haag"
[inner.x]
name = "last"
[inner.x.NO]
seat = "Oslo"
at = 3
open = true
`

func TestRead(t *testing.T) {
	got, err := locale.Read[page](fstest.MapFS{"nl.toml": {Data: []byte(sound)}}, locale.Dutch)
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range []struct{ what, got, want string }{
		{"a text", got.Title, "Page"},
		{"a key of a table", got.Keys["enter"], "go on"},
		{"a list", strings.Join(got.Parts[0].Lines, ""), "ab"},
		{"a table that may be absent", got.Only.Name, "one"},
		{"for a country", got.Parts[0].NL.Seat, "Den Haag"},
		{"for a country, in a table", got.Inner["x"].NO.Seat, "Oslo"},
	} {
		if x.got != x.want {
			t.Errorf("%s: got %q, want %q", x.what, x.got, x.want)
		}
	}
}

func TestReadNoSuchLanguage(t *testing.T) {
	folder := fstest.MapFS{"nl.toml": {Data: []byte(sound)}, "en.toml": {Data: []byte("title = 1")}, "nb.toml": {Data: []byte("titel = \"x\"\n")}}
	for l, want := range map[locale.Language]string{
		"":           `read texts in language "": there are none`,
		"de":         `read texts in language "de": there are none`,
		"NL":         `read texts in language "NL": there are none`,
		"../text/nl": `read texts in language "../text/nl": there are none`,
		"nb":         `read texts in language "nb": unknown keys titel`,
		"en":         `read texts in language "en": toml: line 1 (last key "title"): incompatible types: TOML value has type int64; destination has type string`,
	} {
		if got, err := locale.Read[page](folder, l); err == nil || err.Error() != want || got != nil {
			t.Errorf("%q: got %v, %v\nwant %s", l, got, err, want)
		}
	}
}

// What the structs do not have is named, for a sentence that nobody shows was
// meant for somewhere.
func TestDecodeIsStrict(t *testing.T) {
	for _, x := range []struct{ name, more, unknown string }{
		{"nothing", "", ""},
		{"a key", "[only]\nextra = 1\n", "only.extra"},
		{"a table", "[more]\nextra = 1\n", "more more.extra"},
		{"a misspelt key", "[only]\nnam = \"x\"\n", "only.nam"},
		{"a key in capitals", "[only]\nName = \"x\"\n", "only.Name"},
		{"a key beside the one in capitals", "[only]\nname = \"x\"\nNAME = \"y\"\n", "only.NAME"},
		{"a key of another table", "[only]\ntitle = \"x\"\n", "only.title"},
		{"a field that has no key", "[only]\n- = 1\n", "only.-"},
		{"a field by its name in Go", "[only]\nPerCountry.NL.seat = \"x\"\n", "only.PerCountry.NL.seat"},
		{"in a list", "[[parts]]\nextra = 1\n", "parts.extra"},
		{"in any key of a table", "[inner.y]\nextra = 1\n", "inner.y.extra"},
		{"a country that is none", "[only.SE]\nseat = \"x\"\n", "only.SE only.SE.seat"},
		{"in a country", "[only.NL]\nextra = 1\n", "only.NL.extra"},
	} {
		t.Run(x.name, func(t *testing.T) {
			unknown, err := locale.Decode("title = \"Page\"\n"+x.more, &page{})
			if err != nil {
				t.Fatal(err)
			}
			if got := strings.Join(unknown, " "); got != x.unknown {
				t.Errorf("unknown are %q, want %q", got, x.unknown)
			}
		})
	}
}
