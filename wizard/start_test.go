package wizard

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"peil/questions"
	"peil/questions/locale"
	"peil/wizard/flow"
	"peil/wizard/look"
)

func TestTheStartPage(t *testing.T) {
	sits(t).seesAt("Snelle scan").press("down").seesAt("Volledige scan").press("j", "j", "j").seesAt("Verder met").
		press("enter", "3").sees("Geen gevonden in ", "Er is hier nog geen scan"). // nothing to go on with
		press("up", "k", "k").seesAt("Snelle scan").press("enter").sees("Over welke school")
	p := sits(t).press("2").types("De Linde")
	p.wants(p.model.session.Scan.Scope == questions.Full, "the second is the full scan")
	sits(t).press("9", "q", "left", "esc").sees("Hoe staat uw school ervoor").stays()
}

// The start page does not wait for the folder.
func TestTheFolderIsStillRead(t *testing.T) {
	arrives(t).sees("Deze map wordt bekeken").press("3").sees("Snelle scan").comesIn().seesNo("Deze map wordt bekeken")
}

func TestTheLanguageOfTheStartPage(t *testing.T) {
	p := sits(t).press("t").sees("How does your school stand", "Go on with an earlier scan").
		press("l").sees("Hoe staat uw school ervoor").
		press("t", "t", "t").sees("How does your school stand", "enter choose").
		press("1").types("Linden School").press("enter", "enter", "enter", "enter", "enter", "enter").sees("Before you begin").
		press("h").sees("Help").press("h").press("3", "enter", "enter", "enter").sees("Questions 1 and 2")
	p.wants(p.model.session.Scan.Language == locale.English, "the scan is in English")
}

// Other schools are named only after a key: the next school looks on.
func TestFoundScansAreFolded(t *testing.T) {
	p := withFound(t, "peil-de-linde-2026-11-20.toml", soundFile).sees("1 gevonden").seesNo("De Linde").
		press("3").seesAt("De Linde").seesAt("volledig 0/47").sees("peil-de-linde-2026-11-20.toml").press("up", "down", "t", "9").seesAt("De Linde").
		press("left").seesNo("De Linde").seesAt("Verder met").
		press("enter").press("1").sees("Voordat u begint")
	p.wants(p.model.saver.Path() == filepath.Join(p.dir, "peil-de-linde-2026-11-20.toml"), "the file goes on")
}

// A scan in English is opened in English.
func TestAFoundScanKeepsItsLanguage(t *testing.T) {
	withFound(t, "peil-linden.toml", englishFile).press("3", "enter").sees("Before you begin")
}

// A refused file says why, stays as it is, and can be left.
func TestARefusedFile(t *testing.T) {
	p := withFound(t, "peil-de-linde-2026-11-20.toml", soundFile+"\n[answers.acc-mfa]\nlevel = 7\n[answers.acc-nonsense]\nlevel = 1\n").
		press("3", "enter").
		sees("Dit bestand kan niet worden geopend. Er is niets aan veranderd.", "acc-mfa", "acc-nonsense", "ctrl+c stop").
		press("down", "up", "h").sees("Hulp").press("esc").
		press("left").sees("Hoe staat uw school ervoor").
		press("1").sees("Over welke school")
	p.wants(p.model.session.Place.Page == flow.School, "a new scan begins")
	files, _ := os.ReadDir(p.dir)
	p.wants(len(files) == 1, "nothing else is written")
}

const soundFile = `format = 1
[questionnaire]
id = "ibp"
version = "2026.1"
[school]
name = "De Linde"
country = "NL"
[scan]
date = 2026-11-20
language = "nl"
`

const englishFile = `format = 1
[questionnaire]
id = "ibp"
version = "2026.1"
[school]
name = "Linden School"
country = "NO"
[scan]
date = 2026-11-20
language = "en"
`

// withFound sits down in a folder with a file in it.
func withFound(t *testing.T, name, content string) *person {
	t.Helper()
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	return sits(t, func(o *Options) { o.Dir = dir })
}

// However narrow the window, of every scan that was found it is seen which one it
// is: how far it is, and the end of its file's name, which tells copies apart.
func TestFoundScansStayApart(t *testing.T) {
	for _, size := range sizes {
		p := sceneOf(t, "start-found").opens(t, locale.Dutch, look.Rich()).resizes(size[0], size[1])
		p.sees("snel 7/12", "volledig 31/47", "volledig 46/47", "peil-de-linde-2026-11-21.toml", "peil-de-linde-2026-11-21-2.toml", "-2025-06-02.toml")
	}
}

// A key that does nothing says what does, in either language, and the folder that is
// meant is named.
func TestKeysThatDoNothingSaySo(t *testing.T) {
	for key, said := range map[string]map[locale.Language]string{
		"esc": {locale.Dutch: "Stoppen kan met ctrl+c", locale.English: "Press ctrl+c to stop"},
		"q":   {locale.Dutch: "Stoppen kan met ctrl+c", locale.English: "Press ctrl+c to stop"},
		"6":   {locale.Dutch: "Kies met 1, 2 of 3", locale.English: "Choose with 1, 2 or 3"},
		"x":   {locale.Dutch: "Kies met 1, 2 of 3", locale.English: "Choose with 1, 2 or 3"},
		"3":   {locale.Dutch: "Er is hier nog geen scan", locale.English: "There is no scan here yet"},
	} {
		for l, text := range said {
			for _, size := range [][2]int{{40, 16}, {80, 24}, {200, 60}} {
				p := sits(t, func(o *Options) { o.Language = l }).resizes(size[0], size[1]).seesNo(text).press(key).sees(text)
				p.press("up").seesNo(text) // it goes with the next key
			}
		}
	}
	sceneOf(t, "start-found").opens(t, locale.Dutch, look.Rich()).press("x").sees("Kies met de pijltjes en enter")
	p := sits(t).resizes(200, 60)
	p.sees("Geen gevonden in " + p.dir)
}

// How far a scan is counts the questions that it asks: a quick scan of which others are
// answered is not done.
func TestHowFarAFoundScanIs(t *testing.T) {
	answers := ""
	n := 0
	for _, q := range questionnaire().All(questions.Full) {
		if !q.In(questions.Quick) {
			answers += "[answers." + q.ID + "]\nlevel = 3\n"
			n++
		}
	}
	quick := soundFile + "scope = \"quick\"\n"
	withFound(t, "peil-de-linde-2026-11-20.toml", quick+answers).press("3").seesAt("snel 0/12")
	withFound(t, "peil-de-linde-2026-11-20.toml", quick+answers+"[answers.acc-mfa]\nunknown = true\n").press("3").seesAt("snel 1/12")
	withFound(t, "peil-de-linde-2026-11-20.toml", soundFile+answers).press("3").seesAt(fmt.Sprintf("volledig %d/47", n))
}
