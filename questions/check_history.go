package questions

import (
	"slices"
	"time"
)

// checkHistory finds what is wrong with the versions and with what became of
// questions.
func (qn *Questionnaire) checkHistory(c *checker, seen map[string]bool) {
	if n := len(qn.Versions); qn.Version != "" && (n == 0 || qn.Versions[n-1].ID != qn.Version) {
		c.breach("versions", "the last must be %s, the version of the file", qn.Version)
	}
	ids, last := map[string]bool{}, ""
	for _, v := range qn.Versions {
		if _, err := time.Parse(time.DateOnly, v.Date); err != nil || v.ID == "" || ids[v.ID] {
			c.breach("versions", "%q of %q: needed are an id of its own and a date such as 2026-11-21", v.ID, v.Date)
		}
		if v.Date < last {
			c.breach("versions", "%s comes before the one that stands in front of it", v.ID)
		}
		ids[v.ID], last = true, v.Date
	}
	for _, q := range qn.All(Full) {
		qn.checkSince(c, q)
	}
	for _, r := range qn.Renamed {
		c.id(r.From, seen)
		qn.checkLater(c, r.From, "version", r.Version)
		if to := qn.IDNow(r.To, r.Version); qn.Question(to) == nil && !qn.removed(to) {
			c.breach(r.From, "was renamed to %q, which is no question", r.To)
		}
	}
	for _, r := range qn.Removed {
		c.id(r.ID, seen)
		qn.checkRemoval(c, r)
	}
}

// checkSince wants the versions in which a question came and changed to be known,
// in that order.
func (qn *Questionnaire) checkSince(c *checker, q *Question) {
	if q.Since != "" {
		qn.checkLater(c, q.ID, "since", q.Since)
	}
	if q.Changed == "" {
		return
	}
	qn.checkLater(c, q.ID, "changed", q.Changed)
	if at := qn.edition(q.Changed); at > 0 && at <= qn.edition(q.Since) {
		c.breach(q.ID, "changed in %s, but is not older", q.Changed)
	}
}

// checkLater wants a version in which something can have happened: any but the
// first.
func (qn *Questionnaire) checkLater(c *checker, id, what, version string) {
	if qn.edition(version) < 1 {
		c.breach(id, "%s is %q: allowed is one of the versions after the first", what, version)
	}
}

func (qn *Questionnaire) checkRemoval(c *checker, r Removal) {
	qn.checkLater(c, r.ID, "version", r.Version)
	if qn.Domain(r.Domain) == nil {
		c.breach(r.ID, "domain is %q, which is none", r.Domain)
	}
	if r.Weight < 1 || r.Weight > 3 {
		c.breach(r.ID, "weight is %d: allowed is 1 to 3", r.Weight)
	}
	if after := qn.IDNow(r.After, qn.lastOf(r)); after != "" && qn.Question(after) == nil && !qn.removed(after) {
		c.breach(r.ID, "after is %q, which is no question", r.After)
	}
}

// removed reports whether a question of that id was removed.
func (qn *Questionnaire) removed(id string) bool {
	return slices.ContainsFunc(qn.Removed, func(r Removal) bool { return r.ID == id })
}
