package wording

import (
	"cmp"
	"fmt"
	"strings"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
)

// LevelMoved says where the school stood then and stands now, as reported.
func (v *Voice) LevelMoved(school string, s scoring.Step) string {
	w := &v.Words.Trend
	from, to := s.ResultFrom.Level, s.ResultTo.Level
	sentence := w.Unsure
	switch {
	case v.place(from) == v.place(to):
		sentence = w.Same
	case !from.Known() || !to.Known():
	case from.Low < to.Low:
		sentence = w.Up
	default:
		sentence = w.Down
	}
	return locale.Fill(sentence, "school", school, "date", v.Day(s.From), "from", v.place(from), "to", v.place(to))
}

// place is where a school stands, as it follows on "stands".
func (v *Voice) place(r scoring.Range) string {
	w := &v.Words.Trend
	sentence := w.Unknown
	switch {
	case !r.Low.Valid():
		sentence = w.None
	case r.Known():
		sentence = w.At
	case r.High-r.Low == 1:
		sentence = w.Between
	}
	return locale.Fill(sentence, "low", v.Prose.Level(r.Low), "high", v.Prose.Level(r.High))
}

// LikeForLike says how the mean moved on what both scans asked, and what that is due
// to. A difference that answering twice can make is called small, and why.
func (v *Voice) LikeForLike(s scoring.Step) string {
	said := v.likeForLike(s, "")
	if isSmall(s) {
		said += " " + v.Words.Trend.Small
	}
	return said
}

// LikeForLikeShort is [Voice.LikeForLike] in one sentence.
func (v *Voice) LikeForLikeShort(s scoring.Step) string {
	if isSmall(s) {
		return v.likeForLike(s, v.Words.Trend.SmallShort)
	}
	return v.likeForLike(s, "")
}

// isSmall reports whether there is a difference, and a small one.
func isSmall(s scoring.Step) bool {
	d := s.LikeDifference()
	return s.Shared > 0 && d != 0 && d.Small()
}

// likeForLike says how the mean moved on what both scans asked, what is to be known of
// that, and what it is due to.
func (v *Voice) likeForLike(s scoring.Step, known string) string {
	w := &v.Words.Trend
	if s.Shared == 0 {
		return w.NotShared
	}
	sentence := w.Like
	if s.LikeDifference() == 0 {
		sentence = w.LikeSame
	}
	on := counted(s.Shared, w.SharedOne, w.Shared)[0]
	said := locale.Fill(sentence, "on", on, "from", v.Mean(s.LikeFrom.Mean), "to", v.Mean(s.LikeTo.Mean)) + known
	if parts := v.parts(s); parts != "" {
		said += ": " + parts
	}
	return said + "."
}

// parts names what a difference like for like is made of; empty where nothing moved
// it. Rises and falls are said alike.
func (v *Voice) parts(s scoring.Step) string {
	var said []string
	for _, p := range s.Parts {
		if p.By != 0 && p.Cause != scoring.OtherQuestions {
			said = append(said, v.part(p))
		}
	}
	return v.List(said)
}

// part says how much of a difference is due to one cause.
func (v *Voice) part(p scoring.Part) string {
	w := &v.Words.Trend
	sentence := w.PartUp
	if p.By < 0 {
		sentence = w.PartDown
	}
	return locale.Fill(sentence, "by", v.shift(p.By), "because", w.Because[p.Cause])
}

// shift writes by how much a mean moved, without its sign: 0,4.
func (v *Voice) shift(s scoring.Shift) string {
	return strings.Replace(max(s, -s).String(), ".", v.Numbers.Decimal, 1)
}

// Reported says how the mean moved as reported, where other questions made it move
// otherwise than like for like; empty where they did not. A mean that is a range is
// said as one: its low end is what nobody knows counted as nothing.
func (v *Voice) Reported(s scoring.Step) string {
	w := &v.Words.Trend
	from, to := &s.ResultFrom, &s.ResultTo
	if from.Mean != from.MeanHigh || to.Mean != to.MeanHigh {
		return locale.Fill(w.ReportedRange, "from", v.Means(from.Mean, from.MeanHigh), "to", v.Means(to.Mean, to.MeanHigh))
	}
	other := s.Difference() - s.LikeDifference()
	if other == 0 {
		return ""
	}
	sentence := w.ReportedMore
	if other < 0 {
		sentence = w.ReportedLess
	}
	return locale.Fill(sentence, "from", v.Mean(from.Mean), "to", v.Mean(to.Mean), "by", v.shift(other), "because", w.Because[scoring.OtherQuestions])
}

// Counted says how many questions rose and fell, how many became known or are known no
// longer, and how many answers were only confirmed.
func (v *Voice) Counted(s scoring.Step) string {
	w := &v.Words.Trend
	found, lost := known(s)
	said := append(v.moved(s), counted(found, w.FoundOne, w.Found)...)
	said = append(said, counted(lost, w.LostOne, w.Lost)...)
	said = append(said, counted(s.Confirmed, w.ConfirmedOne, w.Confirmed)...)
	return sentence(strings.Join(said, ". "))
}

// CountedShort is [Voice.Counted] in one sentence.
func (v *Voice) CountedShort(s scoring.Step) string {
	w := &v.Words.Trend
	found, lost := known(s)
	var answers []string
	for _, c := range []struct {
		n    int
		text string
	}{{found, w.FoundShort}, {lost, w.LostShort}, {s.Confirmed, w.ConfirmedShort}} {
		answers = append(answers, counted(c.n, c.text, c.text)...)
	}
	said := v.moved(s)
	if answers != nil {
		said = append(said, locale.Fill(w.Answers, "counts", v.List(answers)))
	}
	return sentence(strings.Join(said, "; "))
}

// moved says how many questions rose and fell, as a sentence without its end; nothing
// where none can be compared.
func (v *Voice) moved(s scoring.Step) []string {
	w := &v.Words.Trend
	if s.Shared == 0 {
		return nil
	}
	return []string{locale.Fill(w.Moved,
		"rose", countedOr(s.Rose, w.RoseNone, w.RoseOne, w.Rose), "fell", countedOr(s.Fell, w.FellNone, w.FellOne, w.Fell))}
}

// known counts the questions whose answer became known, and is known no longer.
func known(s scoring.Step) (found, lost int) {
	for _, m := range s.Moves {
		switch m.Cause {
		case scoring.FoundOut:
			found++
		case scoring.UnknownNow:
			lost++
		}
	}
	return found, lost
}

// sentence begins and ends what is said; nothing stays nothing.
func sentence(said string) string {
	if said == "" {
		return ""
	}
	return Capital(said) + "."
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

// StateShort is [Voice.State] for a column of a table: a level as a digit.
func (v *Voice) StateShort(s scoring.State) string {
	if s.Level().Valid() {
		return string(s)
	}
	return v.Words.Trend.States[s]
}

// LevelNames lists the five levels, each behind its digit.
func (v *Voice) LevelNames() string {
	var names []string
	for _, l := range questions.Levels() {
		names = append(names, fmt.Sprintf("%d %s", l, v.Prose.Level(l)))
	}
	return v.List(names)
}

// Cause is the name of a cause, as a heading.
func (v *Voice) Cause(c scoring.Cause) string { return v.Words.Trend.Causes[c] }

// Outcome says how an action that was taken on ended, who had it and, as long as it is
// not settled, until when.
func (v *Voice) Outcome(o scoring.Outcome) string {
	said := []string{v.Words.Trend.Outcomes[o.Status]}
	if o.Work.Holder != "" {
		said = append(said, o.Work.Holder)
	}
	if !o.Work.Due.IsZero() && !o.Work.Settled() {
		said = append(said, locale.Fill(v.Words.Trend.Due, "date", v.Day(o.Work.Due)))
	}
	return strings.Join(said, ", ")
}

// JobTitle is the title of the action or the ask of an id; the id itself where no
// version of the questionnaire has it. A question that was removed has no actions any
// more: of one it says which question was to come to which level.
func (v *Voice) JobTitle(id string) string {
	job, ok := v.jobOf(id)
	if !ok {
		return id
	}
	if job.FindOut() {
		return v.AskTitle(scoring.Ask{Question: job.Question})
	}
	text := v.Questions[job.Question]
	return cmp.Or(text.Action(job.To), locale.Fill(v.Words.Trend.JobGone, "title", text.Title, "level", v.Prose.Level(job.To)))
}

// jobOf reads the id of an action or an ask of any version.
func (v *Voice) jobOf(id string) (job scoring.Job, ok bool) {
	job, ok = scoring.JobOf(v.Questionnaire, id)
	for i := len(v.Questionnaire.Versions) - 1; i >= 0 && !ok; i-- {
		job, ok = scoring.JobOf(v.Questionnaire.At(v.Questionnaire.Versions[i].ID), id)
	}
	return job, ok
}

// BecameOf counts how what was taken on in the last plan ended; empty where nothing was.
func (v *Voice) BecameOf(outcomes []scoring.Outcome) string {
	n := map[string]int{}
	for _, o := range outcomes {
		n[o.Status]++
	}
	var said []string
	for _, status := range []string{scoring.StatusDone, scoring.StatusDoing, scoring.StatusOpen, scoring.StatusOverdue, scoring.StatusDropped} {
		if n[status] > 0 {
			said = append(said, fmt.Sprintf("%d %s", n[status], v.Words.Trend.Outcomes[status]))
		}
	}
	if said == nil {
		return ""
	}
	return locale.Fill(v.Words.Trend.BecameOf, "counts", v.List(said))
}
