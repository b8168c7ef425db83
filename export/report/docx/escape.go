package docx

import (
	"encoding/xml"
	"strings"
)

// escaped is a text that means itself in XML, in an attribute too. What XML holds no
// way to write goes: Word refuses the whole file over one such character.
func escaped(s string) string {
	var b strings.Builder
	_ = xml.EscapeText(&b, []byte(strings.Map(allowed, s))) // a builder takes it all
	return b.String()
}

// allowed drops the characters that XML 1.0 forbids (section 2.2).
func allowed(r rune) rune {
	switch {
	case r < ' ' && r != '\t' && r != '\n' && r != '\r', r == 0xFFFE, r == 0xFFFF:
		return -1
	}
	return r
}
