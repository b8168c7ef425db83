package locale

// Country decides law, supervisor and resources, independently of the language.
type Country string

// The countries.
const (
	Netherlands Country = "NL"
	Norway      Country = "NO"
)

// Countries lists every country.
func Countries() []Country { return []Country{Netherlands, Norway} }

// PerCountry holds something for each country, under its code. Embedded in a
// struct, it gives a TOML table a table for each country beside its other keys.
type PerCountry[T any] struct {
	NL T `toml:"NL"`
	NO T `toml:"NO"`
}

// In gives what a country has; what no country has is empty.
func (p *PerCountry[T]) In(c Country) T {
	switch c {
	case Netherlands:
		return p.NL
	case Norway:
		return p.NO
	}
	var none T
	return none
}
