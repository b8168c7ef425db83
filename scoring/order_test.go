package scoring_test

import "testing"

// A question that is alone in its domain holds it back: so these stand in one
// part of the plan, and only what a case is about tells them apart.
func TestOrder(t *testing.T) {
	try(t, []example{
		{"urgent before what holds back, however large", "A: a3=1 | B: b=2,urgent", "b/3 a/3"},
		{"duty before what holds back", "A: a3=1 | B: b=2,duty", "b/3 a/3"},
		{"what holds back before other gaps", "A: a3=2 b!=1", "b/3 a/3"},
		{"duty in part before other gaps", "A: a3=3 b!=1 c=3,duty", "b/3 c/4 a/4"},

		{"duty and urgent rank together", "A: a=1,duty | B: b3=1,urgent | C: c2=1,duty", "b/3 c/3 a/3"},
		{"duty in part and holding back rank together", "A: a=3,duty | B: b3=3 | C: c2=3,duty", "b/4 c/4 a/4"},

		{"the larger gap", "A: a=3 | B: b=1 | C: c=2", "b/3 c/3 a/4"},
		{"the larger weight", "A: a=3 | B: b3=3 | C: c2=3", "b/4 c/4 a/4"},
		{"gap times weight", "A: a2=2 | B: b=1 | C: c3=3", "a/3 b/3 c/4"},
		{"a don't know is the gap from level 1", "A: a=2 | B: b=?", "b/find-out a/3"},
		{"the gap to the target of the domain", "A: a=3 | B>5: b=3 | C>3: c=2", "b/4 a/4 c/3"},

		{"then what fits the next step", "next=learn | A: a=3 | B: b=3,kind:learn", "b/4 a/4"},
		{"another next step", "next=embed | A: a=3 | B: b=3,kind:learn", "a/4 b/4"},
		{"no next step", "A: a=3,kind:embed | B: b=3,kind:learn", "a/4 b/4"},
		{"the gap before the next step", "next=learn | A: a2=3 | B: b=3,kind:learn", "a/4 b/4"},

		{"then less effort", "A: a=3,L | B: b=3,M | C: c=3,S", "c/4 b/4 a/4"},
		{"to find out is the least", "A: a=1,S | B: b=?,L", "b/find-out a/3"},
		{"the effort of this action", "A: a=3,SLS | B: b=3,LSL", "b/4 a/4"},
		{"the next step before effort", "next=learn | A: a=3,S | B: b=3,L,kind:learn", "b/4 a/4"},

		{"then the order of the questionnaire", "B: z=3 | A: y=3 x=3", "z/4 y/4 x/4"},
	}, sayOrder)
}
