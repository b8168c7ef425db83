package scoring

import "fmt"

// Shift is by how much a mean moved, in tenths: -1 is 0.1 down.
type Shift int

// String writes the shift with a point, and a sign where it is down: -0.1.
func (s Shift) String() string {
	sign := ""
	if s < 0 {
		sign, s = "-", -s
	}
	return fmt.Sprintf("%s%d.%d", sign, s/10, s%10)
}

// MarshalTOML writes the shift as a TOML float with one decimal.
func (s Shift) MarshalTOML() ([]byte, error) { return []byte(s.String()), nil }

// smallest is the shift from which on it is more than what answering twice can make.
const smallest = 3

// Small reports whether answering the same questions twice, of a school that stayed as
// it is, can move a mean by as much.
func (s Shift) Small() bool { return -smallest < s && s < smallest }
