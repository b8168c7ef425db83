package questions

import "slices"

// edition is the place of a version in the history; -1 where it is not known.
func (qn *Questionnaire) edition(version string) int {
	return slices.IndexFunc(qn.Versions, func(v Version) bool { return v.ID == version })
}

// At is the questionnaire as it was in one of its versions: the questions of then,
// in their order and under the ids of then. It is nil where the version is not
// known. What is said of a question (its words, its sources, what it needs) is
// today's; a question that was removed since has only what it is scored by, and
// asks for no action.
func (qn *Questionnaire) At(version string) *Questionnaire {
	if version == qn.Version {
		return qn
	}
	if now := qn.Now(); now != qn {
		return now.At(version)
	}
	then := qn.edition(version)
	if then < 0 {
		return nil
	}
	was := *qn
	was.Version, was.now = version, qn
	was.Domains = make([]Domain, len(qn.Domains))
	for d, domain := range qn.Domains {
		was.Domains[d] = Domain{domain.ID, qn.asked(domain, then)}
	}
	was.Contradictions = slices.DeleteFunc(slices.Clone(qn.Contradictions), func(x Contradiction) bool {
		return was.Question(x.Question) == nil || was.Question(x.While) == nil
	})
	return &was
}

// Now is the questionnaire in its last version.
func (qn *Questionnaire) Now() *Questionnaire {
	if qn.now != nil {
		return qn.now
	}
	return qn
}

// asked lists the questions of a domain in an edition.
func (qn *Questionnaire) asked(domain Domain, then int) []Question {
	version := qn.Versions[then].ID
	var asked []Question
	for _, q := range domain.Questions {
		if qn.edition(q.Since) > then {
			continue
		}
		q.ID = qn.IDAt(q.ID, version)
		// What is needed and was not asked yet holds up nothing.
		needs := keep(q.Needs, func(id string) bool { return qn.edition(qn.Question(id).Since) <= then })
		for i, id := range needs {
			needs[i] = qn.IDAt(id, version)
		}
		q.Needs = needs
		asked = append(asked, q)
	}
	// From the last to the first that went, so that what one stood behind is there.
	for _, gone := range slices.Backward(qn.Removed) {
		if gone.Domain != domain.ID || qn.edition(gone.Version) <= then {
			continue
		}
		behind := slices.IndexFunc(asked, func(q Question) bool { return qn.IDNow(q.ID, version) == qn.IDNow(gone.After, qn.lastOf(gone)) })
		asked = slices.Insert(asked, behind+1, Question{
			ID: gone.ID, Weight: gone.Weight, Essential: gone.Essential, Quick: gone.Quick,
			NA: true, Knows: School, Checklist: gone.Checklist, Gone: true,
		})
	}
	return asked
}

// lastOf is the last version that asked a question.
func (qn *Questionnaire) lastOf(r Removal) string {
	return qn.Versions[max(0, qn.edition(r.Version)-1)].ID
}

// IDAt is what a question of today was called in a version.
func (qn *Questionnaire) IDAt(id, version string) string {
	then := qn.edition(version)
	for _, r := range slices.Backward(qn.Renamed) {
		if r.To == id && qn.edition(r.Version) > then {
			id = r.From
		}
	}
	return id
}

// IDNow is what a question of a version is called today; one that was removed
// since, as it was called last.
func (qn *Questionnaire) IDNow(id, version string) string {
	then := qn.edition(version)
	for _, r := range qn.Renamed {
		if r.From == id && qn.edition(r.Version) > then {
			id = r.To
		}
	}
	return id
}

// Altered reports whether a question of today means something else in one of two
// versions than in the other.
func (qn *Questionnaire) Altered(q *Question, from, to string) bool {
	since := qn.edition(q.Changed)
	return since > qn.edition(from) && since <= qn.edition(to)
}
