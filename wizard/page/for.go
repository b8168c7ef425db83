package page

import "peil/wizard/flow"

// For makes the page of the place where the session is, coming from another.
func For(d Drawing, from flow.Place) Page {
	switch p := d.Session.Place; p.Page {
	case flow.School:
		return newSchoolPage(d)
	case flow.SelfImage:
		return newSelfImagePage(d)
	case flow.Wishes:
		return newWishesPage(d)
	case flow.Part:
		return partPage{}
	case flow.Question:
		return newQuestionPage(d)
	case flow.Review:
		return newReviewPage(d)
	case flow.Changed:
		return changedPage{}
	case flow.Result:
		return resultPage{}
	case flow.Plan:
		return newPlanPage(d, from)
	case flow.AskList:
		return askPage{kept: &keptLines{}}
	case flow.Done:
		return donePage{}
	}
	return startPage{}
}
