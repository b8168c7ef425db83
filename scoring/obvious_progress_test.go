package scoring_test

import (
	"slices"

	"peil/questions"
	"peil/scoring"
)

// obviousProgress tries every set of questions that could be brought to the next
// level, and keeps the smallest that brings the domain there; of equally small
// ones the heaviest, of equally heavy ones the first in the questionnaire.
func obviousProgress(all []stand) scoring.Progress {
	level := obviousLevel(all)
	if level == 0 || level == 5 {
		return scoring.Progress{}
	}
	p := scoring.Progress{Next: questions.Level(level + 1), Of: len(all)}
	for _, x := range all {
		if x.level > level {
			p.At++
		}
	}
	best, bestWeight := []int(nil), 0
	for set := range 1 << len(all) {
		chosen, weight := members(all, set)
		if obviousLevel(brought(all, chosen, level+1)) <= level {
			continue
		}
		shorter, equal := len(chosen) < len(best), len(chosen) == len(best)
		if best == nil || shorter || equal && (weight > bestWeight || weight == bestWeight && slices.Compare(chosen, best) < 0) {
			best, bestWeight = chosen, weight
		}
	}
	for _, i := range best {
		p.Needed = append(p.Needed, all[i].q.ID)
	}
	return p
}

func members(all []stand, set int) (chosen []int, weight int) {
	for i, x := range all {
		if set>>i&1 == 1 {
			chosen = append(chosen, i)
			weight += x.q.Weight
		}
	}
	return chosen, weight
}

// brought is the domain once the chosen questions have come to a level.
func brought(all []stand, chosen []int, level int) []stand {
	after := slices.Clone(all)
	for _, i := range chosen {
		after[i].level = max(after[i].level, level)
	}
	return after
}
