package flow

import (
	"cmp"
	"maps"
	"slices"

	"peil/scoring"
)

// arrange says what people do with an action or an ask. On the plan, saying that one
// is done leads to its question, for the answer that is so now: else the plan would go
// on to say that nothing works there. An ask has no other way of being done.
func (s Session) arrange(in Arrange) Session {
	job, ok := scoring.JobOf(s.Questionnaire, in.Action)
	if !ok || !allowed(scoring.Statuses(), in.Work.Status) {
		return s
	}
	before := s.Work[in.Action].Status
	done := in.Work.Status == scoring.StatusDone && before != scoring.StatusDone
	if done && job.FindOut() {
		in.Work.Status = before
	}
	in.Work.Holder, in.Work.Note = scoring.CutLine(in.Work.Holder), scoring.CutLine(in.Work.Note)
	in.Work.Order = cmp.Or(in.Work.Order, s.Work[in.Action].Order) // of which this says nothing
	if s.Work[in.Action] != in.Work {
		s = s.withWork(in.Action, in.Work)
	}
	if done && s.Place.Page == Plan && s.plans(in.Action) {
		return s.jumped(Place{Page: Question, Question: job.Question})
	}
	return s
}

func (s Session) withWork(action string, w scoring.Work) Session {
	work := maps.Clone(s.Work)
	if work == nil {
		work = map[string]scoring.Work{}
	}
	if w == (scoring.Work{}) {
		delete(work, action)
	} else {
		work[action] = w
	}
	s.Work = work
	return s
}

// move gives an action another place in the list that people see.
func (s Session) move(in Move) Session {
	after := s.Plan().Moved(s.Work, in.Action, in.By)
	if maps.Equal(after, s.Work) {
		return s
	}
	s.Work = after
	return s
}

// lay takes what the plan is laid over. Hours that no week has, a day that no scan can be
// about or a holiday that ends before it begins change nothing.
func (s Session) lay(in Lay) Session {
	y := in.Year
	inRange := func(d scoring.Date) bool { return d.IsZero() || d.InRange() }
	if y.Hours < 0 || y.Hours > scoring.HoursInWeek || !inRange(y.From) {
		return s
	}
	y.Holidays = slices.Clone(y.Holidays)
	for i, h := range y.Holidays {
		if !h.From.InRange() || !h.To.InRange() || h.To.Compare(h.From) < 0 {
			return s
		}
		y.Holidays[i].Name = scoring.CutLine(h.Name)
	}
	slices.SortFunc(y.Holidays, scoring.Holiday.Compare)
	if !y.Equal(s.Year) {
		s.Year = y
	}
	return s
}
