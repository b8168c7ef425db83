package wording

import (
	"fmt"
	"strings"

	"peil/questions/locale"
	"peil/scoring"
)

// trendWords say what changed between two scans.
type trendWords struct {
	Same      string `toml:"same"`       // the level as reported is what it was
	Up        string `toml:"up"`         // it is higher
	Down      string `toml:"down"`       // it is lower
	Unsure    string `toml:"unsure"`     // one of the two is a range
	Like      string `toml:"like"`       // the mean like for like
	LikeSame  string `toml:"like_same"`  // that did not move
	NotShared string `toml:"not_shared"` // nothing can be laid side by side
	Small     string `toml:"small"`
	PartUp    string `toml:"part_up"` // one of what the difference is made of
	PartDown  string `toml:"part_down"`
	Reported  string `toml:"reported"` // the mean as reported, where that moved otherwise

	Moved        string `toml:"moved"` // how many questions rose and fell
	Rose         string `toml:"rose"`
	RoseOne      string `toml:"rose_one"`
	RoseNone     string `toml:"rose_none"`
	Fell         string `toml:"fell"`
	FellOne      string `toml:"fell_one"`
	FellNone     string `toml:"fell_none"`
	Found        string `toml:"found"`
	FoundOne     string `toml:"found_one"`
	Confirmed    string `toml:"confirmed"`
	ConfirmedOne string `toml:"confirmed_one"`
	Scopes       string `toml:"scopes"`   // a quick scan beside a full one
	Versions     string `toml:"versions"` // two versions of the questionnaire

	Causes   map[scoring.Cause]string `toml:"causes"`  // as a heading
	Because  map[scoring.Cause]string `toml:"because"` // as it stands after a part
	States   map[scoring.State]string `toml:"states"`
	Outcomes map[string]string        `toml:"outcomes"` // how an action ended; with overdue
}

// LevelMoved says where the school stood then and stands now, as reported.
func (v *Voice) LevelMoved(school string, s scoring.Step) string {
	w := &v.Words.Trend
	from, to := s.ResultFrom.Level, s.ResultTo.Level
	sentence := w.Unsure
	if from.Known() && to.Known() {
		switch {
		case from.Low == to.Low:
			sentence = w.Same
		case from.Low < to.Low:
			sentence = w.Up
		default:
			sentence = w.Down
		}
	}
	return locale.Fill(sentence, "school", school, "date", v.Day(s.From), "from", v.quotedRange(from), "to", v.quotedRange(to))
}

// quotedRange is a level in quotation marks, or what is said in its place.
func (v *Voice) quotedRange(r scoring.Range) string {
	if r.Known() {
		return "‘" + v.Prose.Level(r.Low) + "’"
	}
	return v.Range(r)
}

// LikeForLike says how the mean moved on what both scans asked, and what that is due
// to. A difference that answering twice can make is called small.
func (v *Voice) LikeForLike(s scoring.Step) string {
	w := &v.Words.Trend
	if s.Shared == 0 {
		return w.NotShared
	}
	d := s.LikeDifference()
	sentence := w.Like
	if d == 0 {
		sentence = w.LikeSame
	}
	said := locale.Fill(sentence, "n", fmt.Sprint(s.Shared), "from", v.Mean(s.LikeFrom.Mean), "to", v.Mean(s.LikeTo.Mean))
	if parts := v.parts(s); parts != "" {
		said += ": " + parts
	}
	said += "."
	if d != 0 && d.Small() {
		said += " " + w.Small
	}
	return said
}

// parts names what a difference like for like is made of; empty where nothing moved
// it. Rises and falls are said alike.
func (v *Voice) parts(s scoring.Step) string {
	w := &v.Words.Trend
	var said []string
	for _, p := range s.Parts {
		sentence := w.PartUp
		if p.By < 0 {
			sentence = w.PartDown
		}
		if p.By != 0 && p.Cause != scoring.OtherQuestions {
			said = append(said, locale.Fill(sentence, "by", v.shift(p.By), "because", w.Because[p.Cause]))
		}
	}
	return v.List(said)
}

// shift writes by how much a mean moved, without its sign: 0,4.
func (v *Voice) shift(s scoring.Shift) string {
	return strings.Replace(max(s, -s).String(), ".", v.Numbers.Decimal, 1)
}

// Reported says how the mean moved as reported, where other questions made it move
// otherwise than like for like; empty where they did not.
func (v *Voice) Reported(s scoring.Step) string {
	w := &v.Words.Trend
	other := s.Difference() - s.LikeDifference()
	if other == 0 {
		return ""
	}
	sentence := w.PartUp
	if other < 0 {
		sentence = w.PartDown
	}
	return locale.Fill(w.Reported, "from", v.Mean(s.ResultFrom.Mean), "to", v.Mean(s.ResultTo.Mean),
		"part", locale.Fill(sentence, "by", v.shift(other), "because", w.Because[scoring.OtherQuestions]))
}

// Counted says how many questions rose and fell, how many became known, and how many
// answers were only confirmed.
func (v *Voice) Counted(s scoring.Step) string {
	w := &v.Words.Trend
	var said []string
	if s.Shared > 0 {
		said = append(said, locale.Fill(w.Moved,
			"rose", countedOr(s.Rose, w.RoseNone, w.RoseOne, w.Rose), "fell", countedOr(s.Fell, w.FellNone, w.FellOne, w.Fell)))
	}
	found := 0
	for _, m := range s.Moves {
		if m.Cause == scoring.FoundOut {
			found++
		}
	}
	said = append(said, counted(found, w.FoundOne, w.Found)...)
	said = append(said, counted(s.Confirmed, w.ConfirmedOne, w.Confirmed)...)
	return strings.Join(said, " ")
}

// countedOr is counted with a text for none.
func countedOr(n int, none, one, several string) string {
	if n == 0 {
		return none
	}
	return counted(n, one, several)[0]
}

// Unlike says why two scans cannot be laid side by side whole: another scope, another
// version of the questionnaire. Empty where they can.
func (v *Voice) Unlike(from, to scoring.Scan) string {
	w := &v.Words.Trend
	var said []string
	if from.Scope != to.Scope {
		said = append(said, w.Scopes)
	}
	if from.Version != to.Version {
		said = append(said, locale.Fill(w.Versions, "from", from.Version, "to", to.Version))
	}
	return strings.Join(said, " ")
}

// State writes how a question stands in a scan: a level with its name, or why it has
// none.
func (v *Voice) State(s scoring.State) string {
	if l := s.Level(); l.Valid() {
		return fmt.Sprintf("%d %s", l, v.Prose.Level(l))
	}
	return v.Words.Trend.States[s]
}

// Cause is the name of a cause, as a heading.
func (v *Voice) Cause(c scoring.Cause) string { return v.Words.Trend.Causes[c] }

// Outcome says how an action that was taken on ended.
func (v *Voice) Outcome(o scoring.Outcome) string { return v.Words.Trend.Outcomes[o.Status] }
