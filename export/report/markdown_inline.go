package report

import (
	"regexp"
	"strings"
	"sync"
)

// escaped is Markdown for text that means itself, wherever it stands: no HTML,
// link, heading, list or table cell can come out of it, whatever a school typed.
// Only what CommonMark, its GitHub dialect or pandoc could read as markup gets a
// backslash. The text is one line.
func escaped(s string) string {
	if !strings.ContainsAny(s, special) {
		return s
	}
	var b strings.Builder
	first, done := opens(s), 0
	for i, r := range s {
		if i == first || means(s, i, r) {
			b.WriteString(s[done:i])
			b.WriteByte('\\')
			done = i
		}
	}
	if b.Len() == 0 {
		return s
	}
	b.WriteString(s[done:])
	return b.String()
}

const special = "\\`*_{[]<>)#+-.|~&:=@$^"

// opens finds the character that would make a block of a line: a list, a
// heading, a quote, a rule, an underline or a definition; -1 for none.
func opens(s string) int {
	if strings.ContainsRune("-+>=:#", rune(s[0])) {
		return 0
	}
	digits := 0
	for digits < len(s) && digits < 9 && '0' <= s[digits] && s[digits] <= '9' {
		digits++
	}
	rest := s[digits:]
	if digits > 0 && rest != "" && (rest[0] == '.' || rest[0] == ')') && (len(rest) == 1 || rest[1] == ' ') {
		return digits
	}
	return -1
}

// entity is what stands for a character by its name or number.
var entity = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^&#?[0-9A-Za-z]+;`)
})

// means reports whether the character at s[i] could be markup inside a line.
func means(s string, i int, r rune) bool {
	switch r {
	case '\\', '`', '*', '_', '{', '[', ']', '<', '|', '~', '@', '$', '^':
		return true
	case '#': // what closes a heading
		return i > 0 && s[i-1] == ' ' && strings.Trim(s[i:], "#") == ""
	case '&':
		return entity().MatchString(s[i:])
	case ':': // an address becomes a link by itself
		return strings.HasPrefix(s[i:], "://")
	case '.':
		return i >= 3 && strings.EqualFold(s[i-3:i], "www")
	}
	return false
}

// emphasised is text that stands out.
func emphasised(s string) string {
	if s == "" {
		return ""
	}
	return "**" + escaped(s) + "**"
}

// linked leads to an address of the questionnaire, and shows it.
func linked(address string) string {
	if !plainAddress(address) {
		return escaped(address)
	}
	return "<https://" + address + ">"
}

// inMarkdown is inlines as a piece of a line.
func inMarkdown(text Inlines) string {
	parts := make([]string, len(text))
	for i, part := range text {
		parts[i] = inlineMarkdown(part)
	}
	return strings.Join(parts, " ")
}

func inlineMarkdown(i Inline) string {
	switch i := i.(type) {
	case Plain:
		return escaped(string(i))
	case Strong:
		return emphasised(string(i))
	case Labelled:
		return markdownLabel(i.Label) + " " + escaped(i.Value)
	case Link:
		return escaped(i.Name) + " " + linked(i.Address)
	}
	return ""
}

// markdownLabel is a word that says what follows.
func markdownLabel(s string) string { return emphasised(s + ":") }
