package export

import (
	"strings"
	"testing"

	"peil/scoring"
)

// TestCut reads what people say and nothing behind it, where it is sure where that
// ends.
func TestCut(t *testing.T) {
	const late = "[answers.acc-mfa]\nlevel = 2\n"
	for _, c := range []struct {
		name, data  string
		taken, late bool
	}{
		{"what peil computes is not even read", minimal + "[result]\nlevel = = 2026-02-30\n[[actions]]\n", true, false},
		{"saved by Notepad", strings.ReplaceAll(minimal+"[result]\nlevel = =\n[[domains]]\n", "\n", "\r\n"), true, false},
		{"a table behind it is read", minimal + "[result]\nlevel = 1\n" + late, true, true},
		{"and then all of it", minimal + "[result]\nlevel = =\n" + late, false, false},
		{"with a remark it is not the line", minimal + "[result] # of peil\nlevel = =\n", false, false},
		{"in text of several lines it is text", minimal + "note = '''\n[result]\n'''\n" + late, true, true},
		{"text of several lines anywhere", minimal + "[result]\nlevel = =\nx = '''a'''\n", false, false},
		{"in a list it is no header", minimal + "checked = [\n[result]\n]\n", false, false},
	} {
		r, err := Decode("x.toml", []byte(c.data), sample(t))
		if taken := err == nil; taken != c.taken || (r.Scan.Answers["acc-mfa"].Level == 2) != c.late {
			t.Errorf("%s: %v, %v", c.name, r.Scan.Answers, err)
		}
	}
}

// TestHead lists a file by who, when and how far, whatever the order of its tables
// and whatever is wrong with the answers.
func TestHead(t *testing.T) {
	head, answers, _ := strings.Cut(minimal, "[answers")
	answers = "[answers" + answers
	top, tables, _ := strings.Cut(head, "\n")
	for _, c := range []struct {
		name, data string
		ok         bool
		answers    int
	}{
		{"as it is", minimal, true, 1},
		{"the answers first", top + "\n" + answers + tables, true, 1},
		{"another version", strings.Replace(minimal, "2026.1", "2031.4", 1) + "[answers.new-one]\nlevel = 2\n", true, 2},
		{"a fault in an answer", minimal + "note = \"oops\n[answers.acc-mfa]\nlevel = 2\n", true, 2},
		{"what peil computes is wrong", minimal + "[result]\n= =\n", true, 1},
		{"no school", replace(`name = "De Linde"`, ""), false, 0},
		{"a school without an end", replace(`name = "De Linde"`, `name = "De Linde`), false, 0},
		{"no date", replace("date = 2026-11-21", ""), false, 0},
		{"a newer format", replace("format = 1", "format = 2"), false, 0},
		{"another file", "[package]\nname = \"x\"\n", false, 0},
		{"nothing", "", false, 0},
		{"not UTF-8", minimal + "# \xff", false, 0},
		{"too deep", minimal + "x = " + strings.Repeat("[", 100), false, 0},
	} {
		s, ok := Outline([]byte(c.data))
		if ok != c.ok {
			t.Errorf("%s: ok is %v", c.name, ok)
		}
		day := scoring.Date{Year: 2026, Month: 11, Day: 21}
		if ok && (s.School.Name != "De Linde" || s.Date != day || len(s.Answers) != c.answers) {
			t.Errorf("%s: %+v", c.name, s)
		}
	}
}
