package questions_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"peil/questions"
	"peil/questions/locale"
)

// These are the facts of the questionnaire once more, each as the list that was
// decided on, apart from the file that holds them question by question: a slip in
// that file moves a question from one list to another. Who changes a fact on
// purpose changes it here too.
//
// Each fact gives a question a word; its list names the questions by that word.
// A question without a word stands in no list.
var facts = []struct {
	name string
	of   func(q *questions.Question) string
	want map[string]string
}{
	{"weight", func(q *questions.Question) string { return fmt.Sprint(q.Weight) }, map[string]string{
		"3": `gov-roles rsk-register rsk-dpia dat-record awr-staff sup-dpa acc-rights acc-mfa tec-updates
			tec-malware tec-devices con-backup con-restore con-plan inc-report inc-72h`,
		"2": `gov-policy gov-dpo gov-plan rsk-change dat-systems dat-places dat-retention cod-content cod-comms
			awr-depth sup-intake sup-minimise sup-follow sup-ai acc-lifecycle acc-secrets tec-network tec-logging
			inc-register rgt-inform rgt-requests rgt-images rgt-share`,
		"1": "gov-voice rsk-audit cod-adopt cod-workplace awr-onboard awr-pupils sup-exit inc-learn",
	}},
	{"essential", func(q *questions.Question) string { return mark(q.Essential) }, map[string]string{
		"yes": `gov-roles rsk-register rsk-dpia dat-record cod-content awr-staff sup-dpa acc-rights acc-mfa tec-updates
			tec-malware tec-devices con-backup con-restore con-plan inc-report inc-72h rgt-inform`,
	}},
	{"quick", func(q *questions.Question) string { return mark(q.Quick) }, map[string]string{
		"yes": `gov-roles rsk-register rsk-dpia dat-record cod-content awr-staff sup-follow acc-mfa tec-updates
			con-plan inc-72h rgt-inform`,
	}},
	{"urgent", func(q *questions.Question) string { return mark(q.Urgent) }, map[string]string{
		"yes": "acc-mfa tec-updates tec-malware con-backup con-restore inc-report",
	}},
	{"may be not applicable", func(q *questions.Question) string { return mark(q.NA) }, map[string]string{
		"yes": "awr-pupils tec-network rgt-images",
	}},
	{"duty", func(q *questions.Question) string { return fmt.Sprint(q.Duty) }, map[string]string{
		"[NL NO]": `gov-dpo gov-voice rsk-dpia dat-record dat-retention sup-dpa inc-register inc-72h rgt-inform
			rgt-requests rgt-images`,
		"[NL]": "cod-adopt",
		"[NO]": "gov-policy gov-roles rsk-register inc-learn",
		"[]": `gov-plan rsk-change rsk-audit dat-systems dat-places cod-content cod-comms cod-workplace
			awr-staff awr-onboard awr-pupils awr-depth sup-intake sup-minimise sup-follow sup-exit sup-ai acc-rights
			acc-lifecycle acc-mfa acc-secrets tec-updates tec-malware tec-devices tec-network tec-logging
			con-backup con-restore con-plan inc-report rgt-share`,
	}},
	{"knows", func(q *questions.Question) string { return string(q.Knows) }, map[string]string{
		"owner": `gov-policy gov-roles gov-dpo gov-plan rsk-register rsk-dpia rsk-change rsk-audit dat-record
			dat-retention awr-depth sup-intake sup-dpa sup-minimise sup-follow sup-exit sup-ai con-plan inc-register
			inc-72h rgt-inform`,
		"ict": `dat-systems acc-rights acc-lifecycle acc-mfa acc-secrets tec-updates tec-malware tec-devices
			tec-network tec-logging con-backup con-restore`,
		"school": `gov-voice dat-places cod-content cod-adopt cod-comms cod-workplace awr-staff awr-onboard
			awr-pupils inc-report inc-learn rgt-requests rgt-images rgt-share`,
	}},
	{"needs", func(q *questions.Question) string { return strings.Join(q.Needs, " ") }, map[string]string{
		"gov-roles":            "gov-policy gov-plan rsk-register dat-systems con-plan",
		"gov-roles gov-dpo":    "dat-record",
		"gov-roles inc-report": "inc-72h",

		"gov-roles gov-dpo dat-systems dat-record": "rsk-dpia",

		"dat-systems":  "sup-dpa sup-exit",
		"dat-record":   "dat-retention",
		"cod-content":  "cod-adopt awr-onboard awr-pupils",
		"con-backup":   "con-restore",
		"inc-report":   "inc-register",
		"inc-register": "inc-learn",
	}},
	{"effort", effort, map[string]string{
		"SSS": "gov-plan cod-content cod-adopt awr-onboard inc-report inc-register inc-72h",
		"SSM": `gov-dpo gov-voice dat-places cod-comms cod-workplace awr-staff awr-pupils sup-exit inc-learn
			rgt-inform rgt-requests rgt-images`,
		"SMM": `gov-policy rsk-register rsk-change rsk-audit dat-systems awr-depth sup-intake
			sup-minimise sup-follow sup-ai acc-rights acc-mfa acc-secrets tec-updates con-backup con-plan rgt-share`,
		"SMS": "gov-roles con-restore",
		"SML": "acc-lifecycle tec-logging",
		"MMM": "dat-record dat-retention sup-dpa tec-malware tec-devices",
		"MLM": "rsk-dpia tec-network",
	}},
	// Only these two kinds are lists; the other three are a rule of thumb.
	{"kind", func(q *questions.Question) string { return only(q.Kind, "learn", "meet-schools") }, map[string]string{
		"learn":        "gov-dpo awr-depth",
		"meet-schools": "gov-voice rsk-audit",
	}},
}

func mark(b bool) string {
	if b {
		return "yes"
	}
	return ""
}

func only(word string, listed ...string) string {
	if slices.Contains(listed, word) {
		return word
	}
	return ""
}

func effort(q *questions.Question) string {
	letters := ""
	for _, e := range q.Effort {
		letters += string(e)
	}
	return letters
}

func TestIBPFacts(t *testing.T) {
	all := ibp(t).All(questions.Full)
	for _, fact := range facts {
		t.Run(fact.name, func(t *testing.T) {
			got := map[string]string{}
			for _, q := range all {
				if word := fact.of(q); word != "" {
					got[word] = strings.TrimSpace(got[word] + " " + q.ID)
				}
			}
			sameLists(t, got, fact.want)
		})
	}
}

// sameLists compares lists of ids, without regard to their order and to where a
// line ends.
func sameLists(t *testing.T, got, want map[string]string) {
	t.Helper()
	words := slices.Concat(slices.Collect(maps.Keys(got)), slices.Collect(maps.Keys(want)))
	slices.Sort(words)
	for _, word := range slices.Compact(words) {
		g, w := strings.Fields(got[word]), strings.Fields(want[word])
		slices.Sort(g)
		slices.Sort(w)
		for _, id := range g {
			if !slices.Contains(w, id) {
				t.Errorf("%s: %s should not be here", word, id)
			}
		}
		for _, id := range w {
			if !slices.Contains(g, id) {
				t.Errorf("%s: %s is not here", word, id)
			}
		}
	}
}

// The lists above say which questions; these say how many, in words that the
// program and its README use.
func TestIBPCounts(t *testing.T) {
	qn := ibp(t)
	count := func(holds func(q *questions.Question) bool) int {
		n := 0
		for _, q := range qn.All(questions.Full) {
			if holds(q) {
				n++
			}
		}
		return n
	}
	for _, c := range []struct {
		what      string
		got, want int
	}{
		{"domains", len(qn.Domains), 11},
		{"questions", len(qn.All(questions.Full)), 47},
		{"quick questions", len(qn.All(questions.Quick)), 12},
		{"essential questions", count(func(q *questions.Question) bool { return q.Essential }), 18},
		{"questions for the owner", count(func(q *questions.Question) bool { return q.Knows == questions.Owner }), 21},
		{"questions for ICT", count(func(q *questions.Question) bool { return q.Knows == questions.ICT }), 12},
		{"questions for the school", count(func(q *questions.Question) bool { return q.Knows == questions.School }), 14},
		{"duties in the Netherlands", count(func(q *questions.Question) bool { return q.DutyIn(locale.Netherlands) }), 12},
		{"duties in Norway", count(func(q *questions.Question) bool { return q.DutyIn(locale.Norway) }), 15},
		{"people polled", qn.Poll.Total(), 97},
	} {
		if c.got != c.want {
			t.Errorf("%d %s, want %d", c.got, c.what, c.want)
		}
	}
}

// The order is a promise too: answers, reports and ties in the plan follow it.
func TestIBPDomains(t *testing.T) {
	var got []string
	for _, d := range ibp(t).Domains {
		got = append(got, fmt.Sprintf("%s %d", d.ID, len(d.Questions)))
		if !slices.ContainsFunc(d.Questions, func(q questions.Question) bool { return q.Essential }) {
			t.Errorf("%s has no essential question", d.ID)
		}
	}
	if s := strings.Join(got, ", "); s != "gov 5, rsk 4, dat 4, cod 4, awr 4, sup 6, acc 4, tec 5, con 3, inc 4, rgt 4" {
		t.Errorf("got %s", s)
	}
}

// Items that were decided on one by one; the checklists of sup-intake, sup-exit,
// sup-ai, inc-72h, con-plan, awr-onboard and cod-adopt are by judgement, with
// these in them.
func TestIBPChecklists(t *testing.T) {
	qn := ibp(t)
	for id, want := range map[string]string{
		"cod-content": `incidents social-media cloud own-devices confidentiality internet sharing online-teaching
			photos-video compliance ai`,
		"dat-places": `pupil-system-only paper-too no-usb places-named encrypted-only delete-after-use
			family-kept-out no-public-ai`,
		"cod-comms": `link-not-data nothing-on-pupils-in-social-media in-person-or-phone school-accounts photo-consent
			policy-to-point-to outside-school wrongly-sent-reported`,
		"cod-workplace": `log-out-on-leaving clear-desk papers-turned board-frozen nobody-watches-password
			laptops-locked-away holidays-too remind-each-other`,
		"awr-staff": `links-and-attachments downloads in-team-meetings talk-about-risks noticeable-in-class all-roles
			attendance-noted`,
		"acc-secrets": `not-in-browser not-written-down strong-and-memorable never-shared password-manager
			first-password young-pupils`,
		"inc-report": `lost-data stolen-device virus anything-odd at-once out-of-hours pupils-and-temps
			thanked`,
		"acc-rights": `who-may-see-what who-issues checked-periodically care-files shared-links admin-apart
			extra-rights-end`,
		"con-backup": "supplier-back-up-agreed restore-policy cloud-too other-place failure-alert new-systems",
		"tec-malware": `antivirus-everywhere mail-filtered suspicious-mail-reported one-screen sender-checks stays-on
			what-to-do`,
		"rgt-requests": `within-a-month who-asks all-places others-screened list-of-requests deputy how-to-ask
			worded-for-parents`,
	} {
		sameLists(t, map[string]string{id: strings.Join(qn.Question(id).Checklist, " ")}, map[string]string{id: want})
	}
	for id, item := range map[string]string{
		"sup-ai": "approved-only", "cod-adopt": "shared-with-staff shared-with-pupils",
		"sup-intake": "", "sup-exit": "", "inc-72h": "", "con-plan": "", "awr-onboard": "",
	} {
		list := qn.Question(id).Checklist
		if len(list) == 0 {
			t.Errorf("%s has no checklist", id)
		}
		for _, want := range strings.Fields(item) {
			if !slices.Contains(list, want) {
				t.Errorf("%s does not list %s", id, want)
			}
		}
	}
}

// ibp is the questionnaire that the program carries.
func ibp(tb testing.TB) *questions.Questionnaire {
	tb.Helper()
	qn, err := questions.IBP()
	if err != nil {
		tb.Fatal(err)
	}
	return qn
}
