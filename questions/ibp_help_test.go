package questions_test

import (
	"slices"
	"strings"
	"testing"

	"peil/questions"
	"peil/questions/locale"
)

// Which forms of help a resource gives was decided one by one, from what it says of
// itself. A page to read gives none.
func TestIBPSupportOfResources(t *testing.T) {
	got := map[string]string{}
	for id, r := range ibp(t).Resources {
		for _, s := range r.Support {
			got[s] += " " + id
		}
	}
	sameLists(t, got, map[string]string{
		"session":    "netwerk-ibp no-kins",
		"network":    "netwerk-ibp sivon no-skolesec no-networks no-kins",
		"individual": "sivon school-cert no-datatilsynet-guidance",
		"workshop":   "no-skolesec-staff",
		"track":      "leertraject-regie no-skolesec",
	})
}

// An address leads to the thing. A front page is named only where it is the thing
// itself, or where nothing better is known.
func TestIBPAddresses(t *testing.T) {
	seen, front := map[string]string{}, map[string]string{}
	for id, r := range ibp(t).Resources {
		if other := seen[r.Address]; other != "" {
			t.Errorf("%s and %s lead to the same place", id, other)
		}
		seen[r.Address] = id
		if !strings.Contains(r.Address, "/") {
			front["page"] += " " + id
		}
	}
	sameLists(t, front, map[string]string{"page": "normenkader no-dubestemmer leertraject-regie sivon no-kins"})
}

// What the school asked for can be had somewhere, as far as anything is known that
// gives it.
func TestIBPHelpOfEachForm(t *testing.T) {
	qn := ibp(t)
	for _, c := range locale.Countries() {
		for _, form := range questions.Supports() {
			found := false
			for _, r := range qn.Resources {
				found = found || r.Country == c && slices.Contains(r.Support, form)
			}
			if known := c != locale.Netherlands || form != "workshop"; found != known {
				t.Errorf("%s in %s: found is %v", form, c, found)
			}
		}
	}
}
