package questions_test

import (
	"regexp"
	"testing"

	"peil/questions/locale"
)

// What belongs to one country is noise to a school in the other, and where it is
// a law or a supervisor it is wrong. These are the names by which a text gives
// itself away, in every language that peil may speak.
var belongsTo = map[locale.Country]*regexp.Regexp{
	locale.Netherlands: anyOf(`Nederland\pL*`, `Dutch`, `the Netherlands`, `nederlandsk\pL*`, `Autoriteit Persoonsgegevens`, `AP`,
		`Kennisnet`, `SIVON`, `VO-raad`, `PO-Raad`, `G?MR`, `\(G\)MR`, `[Mm]edezeggenschap\pL*`, `participation council`, `WMS`, `Woo`, `WOO`,
		`Archiefwet`, `Normenkader`, `Groeipad`, `[Bb]asismaatregelen`, `Wet \pL+`, `Nulmeting`, `Deep Dive`, `Monitor IBP`, `Netwerk IBP`,
		`Aanpak IBP`, `School-CERT`, `Digitaal Veilig Onderwijs`, `Leertraject \pL+`, `Dienst Verwerkersovereenkomsten`),
	locale.Norway: anyOf(`Noorwegen`, `Noorse?`, `Norway`, `Norwegian`, `Norge`, `Noreg`, `norske?`, `Datatilsynet`, `Feide`, `KS`, `Udir`,
		`KiNS`, `NSM`, `SkoleSec`, `Digi\pL* ?Vestland`, `DigiNordland`, `FAU`, `elevråd\pL*`, `kommune\pL*`, `fylke\pL*`,
		`opplæringslov\pL*`, `forvaltningslov\pL*`, `åndsverklov\pL*`, `arkivlov\pL*`, `offentleglov\pL*`, `personvern\pL*`, `rektor`,
		`taushetsplikt`, `ROS(?:-analyse)?`, `Altinn`, `Bergen`),
}

func TestNothingOfTheOtherCountry(t *testing.T) {
	eachProse(t, func(t *testing.T, p prose) {
		for _, other := range locale.Countries() {
			if other == p.Country {
				continue
			}
			for _, x := range p.texts() {
				if found := belongsTo[other].FindString(x.text); found != "" {
					t.Errorf("%s: %q belongs to %s: %s", x.key, found, other, x.text)
				}
			}
		}
	})
}

func TestBelongsTo(t *testing.T) {
	for _, x := range []struct {
		text    string
		country locale.Country
		found   bool
	}{
		{"Meld het bij de AP.", locale.Netherlands, true},
		{"APK is something else.", locale.Netherlands, false},
		{"De (G)MR stemt in.", locale.Netherlands, true},
		{"De GMR stemt in.", locale.Netherlands, true},
		{"The Dutch rules.", locale.Netherlands, true},
		{"KS has a guide.", locale.Norway, true},
		{"De elevrådet praat mee.", locale.Norway, true},
		{"Ask the kommunedirektør.", locale.Norway, true},
		{"De gemeente weet het.", locale.Norway, false},
	} {
		if found := belongsTo[x.country].MatchString(x.text); found != x.found {
			t.Errorf("%s: %q: got %v", x.country, x.text, found)
		}
	}
}
