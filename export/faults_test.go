package export

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"peil/questions/locale"
	"peil/scoring"
)

// faultsOf decodes a broken file, which must be refused whole.
func faultsOf(t *testing.T, data string) Faults {
	t.Helper()
	f, err := Decode("de-linde.toml", []byte(data), sample(t))
	var faults Faults
	if !errors.As(err, &faults) {
		t.Fatalf("the error is %v", err)
	}
	if !reflect.DeepEqual(f, scoring.Record{}) {
		t.Errorf("a refused file gives %+v", f)
	}
	return faults
}

// replace changes one line of the minimal file; the lines after it keep their
// numbers.
func replace(line, by string) string {
	if !strings.Contains(minimal, line+"\n") {
		panic("the minimal file has no line " + line)
	}
	return strings.Replace(minimal, line+"\n", by+"\n", 1)
}

func TestEachFault(t *testing.T) {
	for _, c := range []struct {
		name, data string
		says       map[locale.Language]string
	}{
		{
			"empty file", "",
			map[locale.Language]string{
				locale.Dutch:   "de-linde.toml: format: ontbreekt: hier hoort een heel getal, zonder aanhalingstekens",
				locale.English: "de-linde.toml: format: is missing: this must be a whole number, without quotes",
			},
		},
		{
			"no format", replace("format = 1", ""),
			map[locale.Language]string{
				locale.Dutch:   ":0: format: ontbreekt: hier hoort een heel getal",
				locale.English: ":0: format: is missing: this must be a whole number",
			},
		},
		{
			"format in words", replace("format = 1", `format = "one"`),
			map[locale.Language]string{
				locale.Dutch:   `:1: format: "one" past hier niet: toegestaan is een heel getal`,
				locale.English: `:1: format: "one" does not fit here: allowed is a whole number`,
			},
		},
		{
			"newer format", replace("format = 1", "format = 2\nnews = 1"),
			map[locale.Language]string{
				locale.Dutch:   ":1: format: indeling 2 hoort bij een nieuwere versie van peil: deze leest indeling 1; haal de nieuwste peil op",
				locale.English: ":1: format: format 2 belongs to a newer version of peil: this one reads format 1; get the newest peil",
			},
		},
		{
			"format of never", replace("format = 1", "format = 0"),
			map[locale.Language]string{
				locale.Dutch:   ":1: format: indeling is 0: toegestaan is 1",
				locale.English: ":1: format: format is 0: allowed is 1",
			},
		},
		{
			"no questionnaire id", replace(`id = "ibp"`, ""),
			map[locale.Language]string{
				locale.Dutch:   ":2: questionnaire.id: ontbreekt: hier hoort tekst tussen aanhalingstekens",
				locale.English: ":2: questionnaire.id: is missing: this must be text in quotes",
			},
		},
		{
			"no questionnaire version", replace(`version = "2026.1"`, ""),
			map[locale.Language]string{
				locale.Dutch:   ":2: questionnaire.version: ontbreekt",
				locale.English: ":2: questionnaire.version: is missing",
			},
		},
		{
			"another questionnaire", replace(`id = "ibp"`, `id = "own"`),
			map[locale.Language]string{
				locale.Dutch:   `:3: questionnaire.id: "own" is een andere vragenlijst: toegestaan is "ibp"`,
				locale.English: `:3: questionnaire.id: "own" is another questionnaire: allowed is "ibp"`,
			},
		},
		{
			"no school", replace(`name = "De Linde"`, ""),
			map[locale.Language]string{
				locale.Dutch:   ":5: school.name: ontbreekt",
				locale.English: ":5: school.name: is missing",
			},
		},
		{
			"a school without a name", replace(`name = "De Linde"`, `name = " \u200b "`),
			map[locale.Language]string{
				locale.Dutch:   ":6: school.name: is leeg: hier hoort tekst",
				locale.English: ":6: school.name: is empty: this must be text",
			},
		},
		{
			"no country", replace(`country = "NL"`, ""),
			map[locale.Language]string{
				locale.Dutch:   ":5: school.country: ontbreekt",
				locale.English: ":5: school.country: is missing",
			},
		},
		{
			"unknown country", replace(`country = "NL"`, `country = "BE"`),
			map[locale.Language]string{
				locale.Dutch:   `:7: school.country: "BE" bestaat hier niet: toegestaan is NL, NO`,
				locale.English: `:7: school.country: "BE" does not exist here: allowed is NL, NO`,
			},
		},
		{
			"unknown sector", replace(`country = "NL"`, "country = \"NL\"\nsector = \"vo\""),
			map[locale.Language]string{
				locale.Dutch:   `:8: school.sector: "vo" bestaat hier niet: toegestaan is primary, secondary, special, owner`,
				locale.English: `:8: school.sector: "vo" does not exist here: allowed is primary, secondary, special, owner`,
			},
		},
		{
			"no date", replace("date = 2026-11-21", ""),
			map[locale.Language]string{
				locale.Dutch:   ":8: scan.date: ontbreekt: hier hoort een datum als 2026-11-21",
				locale.English: ":8: scan.date: is missing: this must be a date such as 2026-11-21",
			},
		},
		{
			"a day that does not exist", replace("date = 2026-11-21", "date = 2026-02-30"),
			map[locale.Language]string{
				locale.Dutch:   ":9: scan.date: 2026-02-30 is geen bestaande dag: toegestaan is een datum als 2026-11-21",
				locale.English: ":9: scan.date: 2026-02-30 is no day of the calendar: allowed is a date such as 2026-11-21",
			},
		},
		{
			"the same, saved by Notepad", "\xef\xbb\xbf" + strings.ReplaceAll(replace("date = 2026-11-21", "date = 2026-02-30"), "\n", "\r\n"),
			map[locale.Language]string{
				locale.Dutch:   ":9: scan.date: 2026-02-30 is geen bestaande dag",
				locale.English: ":9: scan.date: 2026-02-30 is no day of the calendar",
			},
		},
		{
			"a date in quotes", replace("date = 2026-11-21", `date = "2026-11-21"`),
			map[locale.Language]string{
				locale.Dutch:   `:9: scan.date: "2026-11-21" past hier niet: toegestaan is een datum`,
				locale.English: `:9: scan.date: "2026-11-21" does not fit here: allowed is a date`,
			},
		},
		{
			"a date with a time", replace("date = 2026-11-21", "date = 2026-11-21T10:00:00Z"),
			map[locale.Language]string{
				locale.Dutch:   ":9: scan.date: 2026-11-21T10:00:00Z past hier niet: toegestaan is een datum als 2026-11-21, zonder aanhalingstekens en tijd",
				locale.English: ":9: scan.date: 2026-11-21T10:00:00Z does not fit here: allowed is a date such as 2026-11-21, without quotes and time",
			},
		},
		{
			"a date with a local time", replace("date = 2026-11-21", "date = 2026-11-21T10:00:00"),
			map[locale.Language]string{
				locale.Dutch:   ":9: scan.date: 2026-11-21T10:00:00 past hier niet",
				locale.English: ":9: scan.date: 2026-11-21T10:00:00 does not fit here",
			},
		},
		{
			"unknown language", scan(`language = "de"`),
			map[locale.Language]string{
				locale.Dutch:   `:10: scan.language: "de" bestaat hier niet: toegestaan is nl, nb, nn, en`,
				locale.English: `:10: scan.language: "de" does not exist here: allowed is nl, nb, nn, en`,
			},
		},
		{
			"unknown scope", scan(`scope = "half"`),
			map[locale.Language]string{
				locale.Dutch:   `:10: scan.scope: "half" bestaat hier niet: toegestaan is quick, full`,
				locale.English: `:10: scan.scope: "half" does not exist here: allowed is quick, full`,
			},
		},
		{
			"target too low", scan("target = 2"),
			map[locale.Language]string{
				locale.Dutch:   ":10: scan.target: doel is 2: toegestaan is 3, 4 of 5",
				locale.English: ":10: scan.target: target is 2: allowed is 3, 4 or 5",
			},
		},
		{
			"self-image too high", scan("self_image = 6"),
			map[locale.Language]string{
				locale.Dutch:   ":10: scan.self_image: niveau is 6: toegestaan is 1 tot en met 5",
				locale.English: ":10: scan.self_image: level is 6: allowed is 1 to 5",
			},
		},
		{
			"unknown next step", scan(`next_step = "jump"`),
			map[locale.Language]string{
				locale.Dutch:   `:10: scan.next_step: "jump" bestaat hier niet: toegestaan is help-colleagues, rules-to-goals`,
				locale.English: `:10: scan.next_step: "jump" does not exist here: allowed is help-colleagues, rules-to-goals`,
			},
		},
		{
			"unknown support", scan(`support = ["network", "money"]`),
			map[locale.Language]string{
				locale.Dutch:   `:10: scan.support: "money" bestaat hier niet: toegestaan is session, network`,
				locale.English: `:10: scan.support: "money" does not exist here: allowed is session, network`,
			},
		},
		{
			"a text for a list", scan(`respondents = "schoolleider"`),
			map[locale.Language]string{
				locale.Dutch:   `:10: scan.respondents: "schoolleider" past hier niet: toegestaan is een lijst van teksten`,
				locale.English: `:10: scan.respondents: "schoolleider" does not fit here: allowed is a list of texts`,
			},
		},
		{
			"a list of other things", scan(`respondents = ["a", 1]`),
			map[locale.Language]string{
				locale.Dutch:   `:10: scan.respondents: […] past hier niet`,
				locale.English: `:10: scan.respondents: […] does not fit here`,
			},
		},
		{
			"unknown domain", minimal + "[targets]\nxyz = 4",
			map[locale.Language]string{
				locale.Dutch:   ":13: targets.xyz: dit domein bestaat niet: toegestaan is gov, cod, acc, rgt",
				locale.English: ":13: targets.xyz: this domain does not exist: allowed is gov, cod, acc, rgt",
			},
		},
		{
			"target of a domain too high", minimal + "[targets]\nacc = 6",
			map[locale.Language]string{
				locale.Dutch:   ":13: targets.acc: doel is 6",
				locale.English: ":13: targets.acc: target is 6",
			},
		},
		{
			"unknown question of a domain", minimal + "[answers.gov-rolls]\nlevel = 3",
			map[locale.Language]string{
				locale.Dutch:   ":12: answers.gov-rolls: deze vraag bestaat niet: toegestaan is gov-roles, gov-plan",
				locale.English: ":12: answers.gov-rolls: this question does not exist: allowed is gov-roles, gov-plan",
			},
		},
		{
			"unknown question", minimal + "[answers.xyz]\nlevel = 3",
			map[locale.Language]string{
				locale.Dutch:   ":12: answers.xyz: deze vraag bestaat niet: toegestaan is gov-…, cod-…, acc-…, rgt-…",
				locale.English: ":12: answers.xyz: this question does not exist: allowed is gov-…, cod-…, acc-…, rgt-…",
			},
		},
		{
			"answers that are a number", strings.Split(replace("format = 1", "format = 1\nanswers = 3"), "[answers")[0],
			map[locale.Language]string{
				locale.Dutch:   ":2: answers: 3 past hier niet: toegestaan is een groep sleutels onder een kop",
				locale.English: ":2: answers: 3 does not fit here: allowed is a group of keys under a header",
			},
		},
		{
			"answers that are a list", strings.ReplaceAll(minimal, "[answers.gov-roles]", "[[answers]]"),
			map[locale.Language]string{
				locale.Dutch:   ":10: answers: […] past hier niet",
				locale.English: ":10: answers: […] does not fit here",
			},
		},
		{
			"level 7", replace("level = 3", "level = 7"),
			map[locale.Language]string{
				locale.Dutch:   ":11: answers.gov-roles.level: niveau is 7: toegestaan is 1 tot en met 5",
				locale.English: ":11: answers.gov-roles.level: level is 7: allowed is 1 to 5",
			},
		},
		{
			"level 0", replace("level = 3", "level = 0"),
			map[locale.Language]string{
				locale.Dutch:   ":11: answers.gov-roles.level: niveau is 0",
				locale.English: ":11: answers.gov-roles.level: level is 0",
			},
		},
		{
			"a level in quotes", replace("level = 3", `level = "3"`),
			map[locale.Language]string{
				locale.Dutch:   `:11: answers.gov-roles.level: "3" past hier niet: toegestaan is een heel getal`,
				locale.English: `:11: answers.gov-roles.level: "3" does not fit here: allowed is a whole number`,
			},
		},
		{
			"half a level", replace("level = 3", "level = 3.5"),
			map[locale.Language]string{
				locale.Dutch:   ":11: answers.gov-roles.level: 3.5 past hier niet",
				locale.English: ":11: answers.gov-roles.level: 3.5 does not fit here",
			},
		},
		{
			"a level beyond counting", replace("level = 3", "level = 99999999999999999999"),
			map[locale.Language]string{
				locale.Dutch:   ":11: answers.gov-roles.level: 99999999999999999999 is te groot",
				locale.English: ":11: answers.gov-roles.level: 99999999999999999999 is too large",
			},
		},
		{
			"a second spelling", replace("level = 3", "Level = 3\nlevel = 3"),
			map[locale.Language]string{
				locale.Dutch:   ":11: answers.gov-roles.Level: deze sleutel bestaat niet: schrijf level",
				locale.English: ":11: answers.gov-roles.Level: this key does not exist: write level",
			},
		},
		{
			"unknown key of an answer", replace("level = 3", "score = 3"),
			map[locale.Language]string{
				locale.Dutch:   ":11: answers.gov-roles.score: deze sleutel bestaat niet: toegestaan is level, unknown, not_applicable, note",
				locale.English: ":11: answers.gov-roles.score: this key does not exist: allowed is level, unknown, not_applicable, note",
			},
		},
		{
			"unknown key at the top", replace("format = 1", "format = 1\nmood = 3"),
			map[locale.Language]string{
				locale.Dutch:   ":2: mood: deze sleutel bestaat niet: toegestaan is format, questionnaire, school",
				locale.English: ":2: mood: this key does not exist: allowed is format, questionnaire, school",
			},
		},
		{
			"unknown table", minimal + "[a.b]\nc = 1",
			map[locale.Language]string{
				locale.Dutch:   ":12: a: deze sleutel bestaat niet",
				locale.English: ":12: a: this key does not exist",
			},
		},
		{
			"two kinds of answer", minimal + "unknown = true\nnot_applicable = \"nee\"",
			map[locale.Language]string{
				locale.Dutch:   ":12: answers.gov-roles.unknown: staat naast level: toegestaan is hooguit één van level, unknown, not_applicable",
				locale.English: ":12: answers.gov-roles.unknown: stands beside level: allowed is at most one of level, unknown, not_applicable",
			},
		},
		{
			"unknown that is false", replace("level = 3", "unknown = false"),
			map[locale.Language]string{
				locale.Dutch:   ":11: answers.gov-roles.unknown: is false: toegestaan is true",
				locale.English: ":11: answers.gov-roles.unknown: is false: allowed is true",
			},
		},
		{
			"unknown in words", replace("level = 3", `unknown = "yes"`),
			map[locale.Language]string{
				locale.Dutch:   `:11: answers.gov-roles.unknown: "yes" past hier niet: toegestaan is true`,
				locale.English: `:11: answers.gov-roles.unknown: "yes" does not fit here: allowed is true`,
			},
		},
		{
			"not applicable without a reason", replace("level = 3", `not_applicable = " "`),
			map[locale.Language]string{
				locale.Dutch:   ":11: answers.gov-roles.not_applicable: niet van toepassing zonder reden: schrijf op waarom",
				locale.English: ":11: answers.gov-roles.not_applicable: not applicable without a reason: write down why",
			},
		},
		{
			"unknown item", minimal + "[answers.cod-content]\nchecked = [\"cloud\", \"rain\"]",
			map[locale.Language]string{
				locale.Dutch:   `:13: answers.cod-content.checked: "rain" staat niet op de lijst van deze vraag: toegestaan is incidents, social-media, cloud`,
				locale.English: `:13: answers.cod-content.checked: "rain" is not on the list of this question: allowed is incidents, social-media, cloud`,
			},
		},
		{
			"a list where there is none", minimal + "checked = []",
			map[locale.Language]string{
				locale.Dutch:   ":12: answers.gov-roles.checked: deze vraag heeft geen lijst",
				locale.English: ":12: answers.gov-roles.checked: this question has no list",
			},
		},
		{
			"evidence of no day", minimal + "evidence_date = 2026-13-01",
			map[locale.Language]string{
				locale.Dutch:   ":12: answers.gov-roles.evidence_date: 2026-13-01 is geen bestaande dag",
				locale.English: ":12: answers.gov-roles.evidence_date: 2026-13-01 is no day",
			},
		},
		{
			"work on an unknown question", minimal + "[work.\"xyz/3\"]\nholder = \"ict\"",
			map[locale.Language]string{
				locale.Dutch:   `:12: work."xyz/3": deze actie bestaat niet: toegestaan is een vraag met /3, /4, /5 of /find-out erachter`,
				locale.English: `:12: work."xyz/3": this action does not exist: allowed is a question with /3, /4, /5 or /find-out behind it`,
			},
		},
		{
			"work to an unknown level", minimal + "[work.\"acc-mfa/2\"]\nholder = \"ict\"",
			map[locale.Language]string{
				locale.Dutch:   `:12: work."acc-mfa/2": deze actie bestaat niet`,
				locale.English: `:12: work."acc-mfa/2": this action does not exist`,
			},
		},
		{
			"unknown status", minimal + "[work.\"acc-mfa/3\"]\nstatus = \"busy\"",
			map[locale.Language]string{
				locale.Dutch:   `:13: work."acc-mfa/3".status: "busy" bestaat hier niet: toegestaan is open, doing, done, dropped`,
				locale.English: `:13: work."acc-mfa/3".status: "busy" does not exist here: allowed is open, doing, done, dropped`,
			},
		},
		{
			"work in another shape", minimal + "[work]\n\"acc-mfa/3\" = {status = \"done\", Due = 2026-01-01}",
			map[locale.Language]string{
				locale.Dutch:   `:13: work."acc-mfa/3".Due: deze sleutel bestaat niet: schrijf due`,
				locale.English: `:13: work."acc-mfa/3".Due: this key does not exist: write due`,
			},
		},
		{
			"a note of several lines in a wrong place", scan("sector = \"\"\"\none\ntwo\"\"\""),
			map[locale.Language]string{
				locale.Dutch:   ":10: scan.sector: deze sleutel bestaat niet",
				locale.English: ":10: scan.sector: this key does not exist",
			},
		},
		{
			"one answer twice", minimal + "[answers.gov-roles]\nlevel = 4",
			map[locale.Language]string{
				locale.Dutch:   ":12: answers.gov-roles: staat er twee keer",
				locale.English: ":12: answers.gov-roles: stands here twice",
			},
		},
		{
			"one key twice", minimal + "level = 4",
			map[locale.Language]string{
				locale.Dutch:   ":12: answers.gov-roles.level: staat er twee keer",
				locale.English: ":12: answers.gov-roles.level: stands here twice",
			},
		},
		{
			"a quote too few", replace(`name = "De Linde"`, `name = "De Linde`),
			map[locale.Language]string{
				locale.Dutch:   `:6: school.name: de tekst houdt niet op: zet " aan het eind, op dezelfde regel`,
				locale.English: `:6: school.name: the text does not end: put " at its end, on the same line`,
			},
		},
		{
			"version of another questionnaire", replace(`version = "2026.1"`, `version = "2031.4"`),
			map[locale.Language]string{
				locale.Dutch:   `:4: questionnaire.version: versie "2031.4" van de vragenlijst "ibp" is hier onbekend: deze peil kent "2026.1"; is de scan met een nieuwere peil gemaakt`,
				locale.English: `:4: questionnaire.version: version "2031.4" of the questionnaire "ibp" is not known here: this peil knows "2026.1"; if a newer peil made the scan`,
			},
		},
		{
			"a year of long ago", replace("date = 2026-11-21", "date = 0206-11-21"),
			map[locale.Language]string{
				locale.Dutch:   ":9: scan.date: 0206-11-21 ligt te ver weg: toegestaan zijn de jaren 1970 tot en met 2199",
				locale.English: ":9: scan.date: 0206-11-21 is too far away: allowed are the years 1970 to 2199",
			},
		},
		{
			"a year far ahead", minimal + "evidence_date = 2200-01-01",
			map[locale.Language]string{
				locale.Dutch:   ":12: answers.gov-roles.evidence_date: 2200-01-01 ligt te ver weg",
				locale.English: ":12: answers.gov-roles.evidence_date: 2200-01-01 is too far away",
			},
		},
		{
			"a note that is too long", minimal + "note = \"" + strings.Repeat("é", scoring.LongestNote+1) + "\"",
			map[locale.Language]string{
				locale.Dutch:   ":12: answers.gov-roles.note: is 1501 tekens lang: toegestaan zijn er 1500; kort de tekst in",
				locale.English: ":12: answers.gov-roles.note: is 1501 characters long: allowed are 1500; shorten the text",
			},
		},
		{
			"a role that is too long", scan("respondents = [\"" + strings.Repeat("a", scoring.LongestLine+1) + "\"]"),
			map[locale.Language]string{
				locale.Dutch:   ":10: scan.respondents: is 301 tekens lang: toegestaan zijn er 300",
				locale.English: ":10: scan.respondents: is 301 characters long: allowed are 300",
			},
		},
		{
			"too many roles", scan("respondents = [" + strings.Repeat(`"a", `, scoring.LongestList+1) + "]"),
			map[locale.Language]string{
				locale.Dutch:   ":10: scan.respondents: telt 101 onderdelen: toegestaan zijn er 100; haal er een aantal weg",
				locale.English: ":10: scan.respondents: has 101 items: allowed are 100; take some of them out",
			},
		},
		{
			"discuss that is false", minimal + "discuss = false",
			map[locale.Language]string{
				locale.Dutch:   ":12: answers.gov-roles.discuss: is false: toegestaan is true",
				locale.English: ":12: answers.gov-roles.discuss: is false: allowed is true",
			},
		},
		{
			"an unknown difference", minimal + `difference = "luck"`,
			map[locale.Language]string{
				locale.Dutch:   `:12: answers.gov-roles.difference: "luck" bestaat hier niet: toegestaan is school, judgement`,
				locale.English: `:12: answers.gov-roles.difference: "luck" does not exist here: allowed is school, judgement`,
			},
		},
		{
			"a vote that is none", minimal + "votes = [1, 6]",
			map[locale.Language]string{
				locale.Dutch:   ":12: answers.gov-roles.votes: 6 is geen stem: toegestaan is 1 tot en met 5, en 0 voor weet niet",
				locale.English: ":12: answers.gov-roles.votes: 6 is no vote: allowed is 1 to 5, and 0 for don't know",
			},
		},
		{
			"votes out of order", minimal + "votes = [0, 4, 2]",
			map[locale.Language]string{
				locale.Dutch:   ":12: answers.gov-roles.votes: de stemmen staan niet op volgorde: zet ze van laag naar hoog",
				locale.English: ":12: answers.gov-roles.votes: the votes are not in order: put them from low to high",
			},
		},
		{
			"votes in words", minimal + `votes = ["3"]`,
			map[locale.Language]string{
				locale.Dutch:   ":12: answers.gov-roles.votes: […] past hier niet: toegestaan is een lijst van hele getallen",
				locale.English: ":12: answers.gov-roles.votes: […] does not fit here: allowed is a list of whole numbers",
			},
		},
		{
			"no place in the plan", minimal + "[work.\"acc-mfa/3\"]\norder = 0",
			map[locale.Language]string{
				locale.Dutch:   `:13: work."acc-mfa/3".order: 0 is geen plaats in het plan: toegestaan is een getal vanaf 1`,
				locale.English: `:13: work."acc-mfa/3".order: 0 is no place in the plan: allowed is a number from 1 up`,
			},
		},
		{
			"more hours than a week has", minimal + "[year]\nhours = 169",
			map[locale.Language]string{
				locale.Dutch:   ":13: year.hours: 169 uur per week kan niet: toegestaan is 1 tot en met 168",
				locale.English: ":13: year.hours: 169 hours a week cannot be: allowed is 1 to 168",
			},
		},
		{
			"no hours", minimal + "[year]\nhours = 0",
			map[locale.Language]string{
				locale.Dutch:   ":13: year.hours: 0 uur per week kan niet: toegestaan is 1 tot en met 168",
				locale.English: ":13: year.hours: 0 hours a week cannot be: allowed is 1 to 168",
			},
		},
		{
			"a year that begins in another century", minimal + "[year]\nfrom = 0206-12-01",
			map[locale.Language]string{
				locale.Dutch:   ":13: year.from: 0206-12-01 ligt te ver weg: toegestaan zijn de jaren 1970 tot en met 2199",
				locale.English: ":13: year.from: 0206-12-01 is too far away: allowed are the years 1970 to 2199",
			},
		},
		{
			"a holiday without an end", minimal + "[[year.holidays]]\nfrom = 2026-12-19",
			map[locale.Language]string{
				locale.Dutch:   ":12: year.holidays.to: ontbreekt: hier hoort een datum",
				locale.English: ":12: year.holidays.to: is missing: this must be a date",
			},
		},
		{
			"a holiday that ends before it begins", minimal + "[[year.holidays]]\nfrom = 2026-12-19\nto = 2026-12-18",
			map[locale.Language]string{
				locale.Dutch:   ":14: year.holidays.to: 2026-12-18 is eerder dan de eerste dag, 2026-12-19",
				locale.English: ":14: year.holidays.to: 2026-12-18 comes before the first day, 2026-12-19",
			},
		},
		{
			"one holiday in single brackets", minimal + "[year.holidays]\nfrom = 2026-12-19",
			map[locale.Language]string{
				locale.Dutch:   ":12: year.holidays: {…} past hier niet: toegestaan is een groep sleutels onder een kop tussen dubbele vierkante haken",
				locale.English: ":12: year.holidays: {…} does not fit here: allowed is a group of keys under a header in double square brackets",
			},
		},
		{
			"a scan before of the same day", minimal + "[previous]\ndate = 2026-11-21\nversion = \"2026.1\"",
			map[locale.Language]string{
				locale.Dutch:   ":13: previous.date: 2026-11-21 is niet eerder dan deze scan, van 2026-11-21: vul de datum van de vorige scan in",
				locale.English: ":13: previous.date: 2026-11-21 is not before this scan, which is of 2026-11-21",
			},
		},
		{
			"a scan before without a date", minimal + "[previous]\nversion = \"2026.1\"",
			map[locale.Language]string{
				locale.Dutch:   ":12: previous.date: ontbreekt",
				locale.English: ":12: previous.date: is missing",
			},
		},
		{
			"an answer of then to an unknown question", minimal + "[previous]\ndate = 2025-11-21\nversion = \"2026.1\"\n[previous.answers.gov-rolls]\nlevel = 9",
			map[locale.Language]string{
				locale.Dutch:   ":15: previous.answers.gov-rolls: deze vraag bestaat niet",
				locale.English: ":16: previous.answers.gov-rolls.level: level is 9",
			},
		},
		{
			"text without quotes", replace(`name = "De Linde"`, "name = De Linde"),
			map[locale.Language]string{
				locale.Dutch:   ":6: school.name: De is geen waarde: zet tekst tussen aanhalingstekens",
				locale.English: ":6: school.name: De is no value: put text in quotes",
			},
		},
		{
			"nothing behind the =", replace(`name = "De Linde"`, "name ="),
			map[locale.Language]string{
				locale.Dutch:   ":6: school.name: achter = staat niets",
				locale.English: ":6: school.name: there is nothing after the =",
			},
		},
		{
			"no =", replace(`name = "De Linde"`, `name "De Linde"`),
			map[locale.Language]string{
				locale.Dutch:   ":6: school.name: achter de sleutel ontbreekt het teken =",
				locale.English: ":6: school.name: the = after the key is missing",
			},
		},
		{
			"no key", replace("level = 3", "= 3"),
			map[locale.Language]string{
				locale.Dutch:   ":11: answers.gov-roles: = 3 is geen regel van een scanbestand",
				locale.English: ":11: answers.gov-roles: = 3 is no line of a scan file",
			},
		},
		{
			"a header that is not closed", replace("[school]", "[school"),
			map[locale.Language]string{
				locale.Dutch:   ":5: school: deze kop klopt niet",
				locale.English: ":5: school: this header is not right",
			},
		},
		{
			"more behind a value", replace("level = 3", "level = 3 4"),
			map[locale.Language]string{
				locale.Dutch:   ":11: answers.gov-roles.level: 4 hoort hier niet",
				locale.English: ":11: answers.gov-roles.level: 4 does not belong here",
			},
		},
		{
			"a path of Windows", minimal + `evidence = "C:\map\plan"`,
			map[locale.Language]string{
				locale.Dutch:   `:12: answers.gov-roles.evidence: \m heeft in tekst geen betekenis: schrijf een backslash als \\`,
				locale.English: `:12: answers.gov-roles.evidence: \m means nothing inside text: write a backslash as \\`,
			},
		},
		{
			"a list that is not closed", scan(`respondents = ["a",`),
			map[locale.Language]string{
				locale.Dutch:   ":10: scan.respondents: hier ontbreekt een komma of het teken ]",
				locale.English: ":10: scan.respondents: a comma or the sign ] is missing here",
			},
		},
		{
			"text of several lines without an end", minimal + "note = \"\"\"\na\nb",
			map[locale.Language]string{
				locale.Dutch:   `:12: answers.gov-roles.note: de tekst die hier begint, houdt niet op: zet """ aan het eind`,
				locale.English: `:12: answers.gov-roles.note: the text that begins here does not end: put """ at its end`,
			},
		},
		{
			"an invisible character", minimal + "note = \"a\x01b\"",
			map[locale.Language]string{
				locale.Dutch:   ":12: answers.gov-roles.note: hier staat een onzichtbaar teken",
				locale.English: ":12: answers.gov-roles.note: there is an invisible character here",
			},
		},
		{
			"brackets within brackets", minimal + "[result]\nx = " + strings.Repeat("[", 17),
			map[locale.Language]string{
				locale.Dutch:   ":13: hier staan te veel haakjes of punten in elkaar",
				locale.English: ":13: too many brackets or dots stand inside one another here",
			},
		},
		{
			"a Windows file of no UTF-8", replace(`name = "De Linde"`, "name = \"Zo\xeb\""),
			map[locale.Language]string{
				locale.Dutch:   ":6: hier staat een teken dat geen UTF-8 is: sla het bestand in uw tekstprogramma op als UTF-8",
				locale.English: ":6: there is a character here that is not UTF-8: save the file as UTF-8",
			},
		},
		{
			"the same below what peil computes", minimal + "[result]\nlevel = 1\n# \xeb",
			map[locale.Language]string{
				locale.Dutch:   ":14: hier staat een teken dat geen UTF-8 is",
				locale.English: ":14: there is a character here that is not UTF-8",
			},
		},
		{
			"UTF-16 without a mark", "f\x00o\x00r\x00",
			map[locale.Language]string{
				locale.Dutch:   ":1: hier staat een teken dat geen UTF-8 is",
				locale.English: ":1: there is a character here that is not UTF-8",
			},
		},
		{
			"a zero byte in UTF-8", replace("level = 3", "level = 3\x00"),
			map[locale.Language]string{
				locale.Dutch:   ":11: hier staat een nulteken, en dat kan in tekst niet",
				locale.English: ":11: there is a null character here, which text cannot hold",
			},
		},
		{
			"one before all else", "\x00" + minimal,
			map[locale.Language]string{
				locale.Dutch:   ":1: hier staat een nulteken",
				locale.English: ":1: there is a null character here",
			},
		},
		{
			"what a power cut left", strings.Repeat("\x00", 512),
			map[locale.Language]string{
				locale.Dutch:   ":1: hier staat een nulteken",
				locale.English: ":1: there is a null character here",
			},
		},
		{
			"UTF-16, the higher byte first", "\x00f\x00o\x00r",
			map[locale.Language]string{
				locale.Dutch:   ":1: hier staat een teken dat geen UTF-8 is",
				locale.English: ":1: there is a character here that is not UTF-8",
			},
		},
		{
			"UTF-16 with a mark", "\xff\xfef\x00o\x00",
			map[locale.Language]string{
				locale.Dutch:   ":1: hier staat een teken dat geen UTF-8 is",
				locale.English: ":1: there is a character here that is not UTF-8",
			},
		},
		{
			"a file of some size", strings.Repeat("#", MaxSize+1),
			map[locale.Language]string{
				locale.Dutch:   ":0: het bestand is groter dan 4 MB",
				locale.English: ":0: the file is larger than 4 MB",
			},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := faultsOf(t, c.data)
			for l, want := range c.says {
				if got := f.In(l); !says(got, want) {
					t.Errorf("in %s\n%s\nwant a line with\n%s", l, got, want)
				}
			}
		})
	}
}

// scan is the minimal file with one line more in its scan: line 10.
func scan(line string) string { return replace("date = 2026-11-21", "date = 2026-11-21\n"+line) }

// says reports whether a message begins a line as wanted. ":0: " stands for a fault
// without a line.
func says(message, want string) bool {
	if !strings.HasPrefix(want, "de-linde.toml") {
		want = "de-linde.toml" + strings.TrimPrefix(want, ":0")
	}
	return strings.Contains("\n"+message, "\n"+want)
}

// TestAllFaultsAtOnce finds everything in one go, in the order of the file, a date
// that TOML itself refuses included.
func TestAllFaultsAtOnce(t *testing.T) {
	f := faultsOf(t, `format = 1
mood = "good"
[school]
name = ""
Country = "NL"
[scan]
date = 2026-02-30
target = 7
[answers.acc-mfa]
level = 9
evidence_date = 2025-31-12
[answers.gov-roles]
level = 99999999999999999999999
unknown = true
[work."acc-mfa/3"]
due = "soon"
`)
	var got []string
	for _, fault := range f.List {
		got = append(got, fault.Key)
	}
	want := []string{
		"questionnaire.id", "questionnaire.version", "mood", "school.country", "school.name", "school.Country",
		"scan.date", "scan.target", "answers.acc-mfa.level", "answers.acc-mfa.evidence_date",
		"answers.gov-roles.level", "answers.gov-roles.unknown", `work."acc-mfa/3".due`,
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("found\n%q, want\n%q\n%s", got, want, f)
	}
	if lines := strings.Count(f.In(locale.Dutch), "\n") + 1; lines != len(want) {
		t.Errorf("%d lines, want %d", lines, len(want))
	}
}

// TestForeign says of what is no scan at all that one thing; of a scan, however broken,
// what is wrong with it.
func TestForeign(t *testing.T) {
	foreign := map[string]string{
		"prose":                 "School in kaart.\nFormat: vrij\n",
		"of another program":    "[package]\nname = \"x\"\n",
		"more than can be read": strings.Repeat("- een\n", mostValues),
		"nothing but a remark":  "# scan\n",
		"text without an end":   "\"\"\"\n# De Linde\n",
	}
	reports, err := filepath.Glob("report/testdata/*.md")
	if err != nil || len(reports) == 0 {
		t.Fatal("there are no reports to try", err)
	}
	for _, path := range reports {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		foreign[path] = string(data)
	}
	for name, data := range foreign {
		f := faultsOf(t, data)
		for l, want := range map[locale.Language]string{
			locale.Dutch:   "open het .toml-bestand van de scan",
			locale.English: "open the .toml file of the scan",
		} {
			if got := f.In(l); len(f.List) != 1 || f.More > 0 || !strings.HasSuffix(got, want) {
				t.Errorf("%s: got %s", name, got)
			}
		}
	}
	for name, data := range map[string]string{
		"nothing":        "\n \n",
		"a format alone": "format = 1\n",
		"capitals":       "Format = 1\n[Questionnaire]\n",
		"answers alone":  "[answers.gov-roles]\nlevel = 3\n",
		"half a scan":    minimal[len(minimal)/2:],
	} {
		if f := faultsOf(t, data); strings.Contains(f.Error(), "this is not a scan file") {
			t.Errorf("%s: got %s", name, f)
		}
	}
}

// TestUnchanged: the faults say what is wrong, and the sentence that the file stays as
// it was is said by whoever shows them, once.
func TestUnchanged(t *testing.T) {
	f := faultsOf(t, "format = 9\n")
	for _, l := range Languages() {
		if said := Unchanged(l); said == "" || strings.Contains(f.In(l), said) {
			t.Errorf("in %s: %q and\n%s", l, said, f.In(l))
		}
	}
}

// TestSyntaxHidesNothing goes on behind each line that cannot be read, and does not
// say that what such a line may have held is missing.
func TestSyntaxHidesNothing(t *testing.T) {
	f := faultsOf(t, `format = 1
[questionnaire]
id = "ibp
version = "2026.1"
[school
name = "De Linde"
[scan]
date = 2026-11-21
respondents = [
  "schoolleider",
support = ["money"]
[answers.gov-roles]
level = drie
[answers.acc-mfa]
level = 9
`)
	var got []string
	for _, fault := range f.List {
		got = append(got, fmt.Sprint(fault.Line, " ", fault.Key))
	}
	want := []string{"3 questionnaire.id", "5 school", "9 scan.respondents", "11 scan.support", "13 answers.gov-roles.level", "15 answers.acc-mfa.level"}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("found\n%q, want\n%q\n%s", got, want, f)
	}
}

// TestNewerFormatSaysOnlyThat does not blame a file for what this program cannot
// know.
func TestNewerFormatSaysOnlyThat(t *testing.T) {
	if f := faultsOf(t, replace("format = 1", "format = 2\nnews = 1")); len(f.List) != 1 {
		t.Errorf("got\n%s", f)
	}
}

// TestOtherQuestionnaireKeepsItsIds does not call every question unknown.
func TestOtherQuestionnaireKeepsItsIds(t *testing.T) {
	f := faultsOf(t, replace(`id = "ibp"`, `id = "own"`)+"[answers.fire-alarm]\nlevel = 7\n[targets]\nfire = 4\n[work.\"fire-alarm/3\"]\n")
	if len(f.List) != 2 || f.List[1].Key != "answers.fire-alarm.level" {
		t.Errorf("got\n%s", f)
	}
}

func TestManyFaults(t *testing.T) {
	var b strings.Builder
	b.WriteString(minimal)
	for range 250 {
		b.WriteString("x" + strings.Repeat("y", b.Len()%997) + " = 1\n")
	}
	f := faultsOf(t, b.String())
	if len(f.List) != mostFaults || f.More == 0 || !strings.Contains(f.In(locale.Dutch), "en nog ") {
		t.Errorf("%d faults listed, %d more", len(f.List), f.More)
	}
}

// TestFaultsAreSafeToPrint repeats nothing that could change a terminal.
func TestFaultsAreSafeToPrint(t *testing.T) {
	f := faultsOf(t, scan(`scope = "\u001b[2J\u202e`+strings.Repeat("x", 500)+`"`)+"\"\\u001b[31m\\u202e\\u009b\" = 1\n")
	f.Name = "\x1b]0;x\x07file.toml"
	got := f.In(locale.Dutch)
	if strings.ContainsAny(got, "\x1b\x07\u202e\u009b") || len(got) > 1200 {
		t.Errorf("got %q", got)
	}
}

// TestTexts reads every file and leaves no sentence out, nor a place to fill in.
func TestTexts(t *testing.T) {
	en := textsIn(locale.English)
	for _, l := range Languages() {
		got := textsIn(l)
		compare(t, string(l)+" file", reflect.ValueOf(got.File), reflect.ValueOf(en.File))
		compare(t, string(l)+" faults", reflect.ValueOf(got.Faults), reflect.ValueOf(en.Faults))
	}
	if textsIn("xx") != en {
		t.Error("a language without texts does not fall back to English")
	}
}

// compare wants texts that are there and have the places of the English ones.
func compare(t *testing.T, at string, got, en reflect.Value) {
	t.Helper()
	for i := range got.NumField() {
		name := at + " " + got.Type().Field(i).Name
		if got.Field(i).Kind() == reflect.Struct {
			compare(t, name, got.Field(i), en.Field(i))
			continue
		}
		text := got.Field(i).String()
		if text == "" {
			t.Errorf("%s: missing", name)
		}
		if a, b := locale.Placeholders(text), locale.Placeholders(en.Field(i).String()); !reflect.DeepEqual(a, b) {
			t.Errorf("%s: fills %v, in English %v", name, a, b)
		}
	}
}
