package export

import (
	"peil/questions"
	"peil/scoring"
)

// TrendScan is one scan of a trend.
type TrendScan struct {
	File   string // the base name of its file; empty: another scan carries it along
	Scan   scoring.Scan
	Result scoring.Result // as reported
}

// EncodeTrend writes a trend for other programs: the scans, oldest first, and the step
// from each to the next. Keys and order are a promise.
func EncodeTrend(scans []TrendScan, steps []scoring.Step) []byte {
	t := trendFile{Format: format}
	for _, s := range scans {
		t.School = scoring.CutLine(s.Scan.School.Name)
		t.Scans = append(t.Scans, trendScanTable{
			scoring.CutLine(s.File), day(s.Scan.Date), s.Scan.Version, s.Scan.Scope,
			s.Result.Level.Low, s.Result.Level.High, s.Result.Mean, s.Result.MeanHigh,
		})
	}
	for _, s := range steps {
		t.Steps = append(t.Steps, newStepTable(s))
	}
	var w writer
	w.values(t)
	return w.Bytes()
}

type trendFile struct {
	Format int              `toml:"format"`
	School string           `toml:"school"`
	Scans  []trendScanTable `toml:"scans"`
	Steps  []stepTable      `toml:"steps"`
}

type trendScanTable struct {
	File     string          `toml:"file,omitempty"`
	Date     day             `toml:"date"`
	Version  string          `toml:"version"`
	Scope    questions.Scope `toml:"scope"`
	Level    questions.Level `toml:"level"`
	High     questions.Level `toml:"high"`
	Mean     scoring.Tenths  `toml:"mean"`
	MeanHigh scoring.Tenths  `toml:"mean_high"`
}

// likeTable is what two scans are worth like for like; empty where they share nothing.
type likeTable struct {
	LevelFrom questions.Level `toml:"level_from,omitzero"`
	LevelTo   questions.Level `toml:"level_to,omitzero"`
	MeanFrom  scoring.Tenths  `toml:"mean_from,omitzero"`
	MeanTo    scoring.Tenths  `toml:"mean_to,omitzero"`
}

type stepTable struct {
	From   day `toml:"from"`
	To     day `toml:"to"`
	Shared int `toml:"shared"`
	likeTable
	Parts     partsTable        `toml:"parts,omitempty"`
	Domains   []likeDomainTable `toml:"domains,omitempty"`
	Questions []moveTable       `toml:"questions,omitempty"`
	Actions   []outcomeTable    `toml:"actions,omitempty"`
}

// partsTable has the parts that are not nought.
type partsTable struct {
	WorkedOn scoring.Shift `toml:"worked-on,omitzero"`
	Changed  scoring.Shift `toml:"changed,omitzero"`
	Rejudged scoring.Shift `toml:"rejudged,omitzero"`
	Other    scoring.Shift `toml:"other-questions,omitzero"`
}

type likeDomainTable struct {
	ID string `toml:"id"`
	likeTable
}

type moveTable struct {
	ID    string        `toml:"id"`
	From  scoring.State `toml:"from"`
	To    scoring.State `toml:"to"`
	Cause scoring.Cause `toml:"cause"`
}

type outcomeTable struct {
	ID     string `toml:"id"`
	Status string `toml:"status"`
}

func newStepTable(s scoring.Step) stepTable {
	t := stepTable{
		From: day(s.From), To: day(s.To), Shared: s.Shared,
		likeTable: likeTable{s.LikeFrom.Level.Low, s.LikeTo.Level.Low, s.LikeFrom.Mean, s.LikeTo.Mean},
	}
	for _, p := range s.Parts {
		switch p.Cause {
		case scoring.WorkedOn:
			t.Parts.WorkedOn = p.By
		case scoring.Changed:
			t.Parts.Changed = p.By
		case scoring.Rejudged:
			t.Parts.Rejudged = p.By
		case scoring.OtherQuestions:
			t.Parts.Other = p.By
		}
	}
	for i, d := range s.LikeFrom.Domains {
		if to := s.LikeTo.Domains[i]; d.Counts() {
			t.Domains = append(t.Domains, likeDomainTable{d.ID, likeTable{d.Level.Low, to.Level.Low, d.Mean, to.Mean}})
		}
	}
	for _, m := range s.Moves {
		t.Questions = append(t.Questions, moveTable{m.Question, m.From, m.To, m.Cause})
	}
	for _, o := range s.Outcomes {
		t.Actions = append(t.Actions, outcomeTable{o.Action, o.Status})
	}
	return t
}
