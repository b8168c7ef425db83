package scoring_test

import "testing"

func TestOrderOfNow(t *testing.T) {
	try(t, []example{
		{"before everything else, however large", "A: a3=1 | B: b=2,urgent", "b/3 a/3"},
		{"the heavier question", "A: a=1,urgent b3=1,duty c2=2,urgent", "b/3 c/3 a/3"},
		{"levels 1 and 2 count alike", "A: a=2,urgent b=1,urgent", "a/3 b/3"},
		{"a higher target counts for nothing", "A: a=1,urgent | B>5: b=1,urgent", "a/3 b/3"},
		{"then urgent before the law", "A: a=1,duty,S b=1,urgent,L", "b/3 a/3"},
		{"then what fits the next step", "next=learn | A: a=1,urgent b=1,urgent,kind:learn", "b/3 a/3"},
		{"then less effort", "A: a=1,urgent,L b=1,urgent,M c=1,urgent,S", "c/3 b/3 a/3"},
		{"then the order of the questionnaire", "B: z=1,urgent | A: y=1,urgent x=1,urgent", "z/3 y/3 x/3"},
	}, sayOrder)
}

// A question that is alone in its domain holds it back: so these stand in one part
// of the plan, and only what a case is about tells them apart.
func TestOrderOfNext(t *testing.T) {
	try(t, []example{
		{"before other gaps", "A: a3=3 b!=2 c3=3", "b/3 a/4 c/4"},
		{"duty in part before other gaps", "A: a3=3 b!=2 c=3,duty d3=3", "b/3 c/4 a/4 d/4"},

		{"the larger gap", "A: a=3 | B: b=1 | C: c=2", "b/3 c/3 a/4"},
		{"the larger weight", "A: a=3 | B: b3=3 | C: c2=3", "b/4 c/4 a/4"},
		{"gap times weight", "A: a2=2 | B: b=1 | C: c3=3", "a/3 b/3 c/4"},
		{"the gap to the target of the domain", "A: a=3 | B>5: b=3 | C>3: c=2", "b/4 a/4 c/3"},
		{"the gap before the reason", "A: a=3,urgent | B: b3=3 | C: c2=3,duty", "b/4 c/4 a/4"},

		{"then the order of the reasons", "A: a=3 | B: b=3,duty | C: c=3,urgent", "c/4 b/4 a/4"},
		{"urgent and duty in part: as urgent", "A: a=3,urgent | B: b=3,urgent,duty", "a/4 b/4"},

		{"then what fits the next step", "next=learn | A: a=3 | B: b=3,kind:learn", "b/4 a/4"},
		{"another next step", "next=embed | A: a=3 | B: b=3,kind:learn", "a/4 b/4"},
		{"no next step", "A: a=3,kind:embed | B: b=3,kind:learn", "a/4 b/4"},
		{"the gap before the next step", "next=learn | A: a2=3 | B: b=3,kind:learn", "a/4 b/4"},
		{"the reason before the next step", "next=learn | A: a=3,duty | B: b=3,kind:learn", "a/4 b/4"},

		{"then less effort", "A: a=3,L | B: b=3,M | C: c=3,S", "c/4 b/4 a/4"},
		{"the effort of this action", "A: a=3,SLS | B: b=3,LSL", "b/4 a/4"},
		{"the next step before effort", "next=learn | A: a=3,S | B: b=3,L,kind:learn", "b/4 a/4"},

		{"then the order of the questionnaire", "B: z=3 | A: y=3 x=3", "z/4 y/4 x/4"},
	}, sayOrder)
}

func TestOrderOfLater(t *testing.T) {
	try(t, []example{
		{"good before better", "A>5: a3=4 b3=5 c3=5 | B: d!=2 e3=3 f=3", "d/3 e/4 f/4 a/5"},
		{"good before better, however urgent", "A>5: a3=4,urgent,duty b3=5 c3=5 | B: d!=2 e3=3 f=3", "d/3 e/4 f/4 a/5"},
		{"then the larger gap", "A: d!=2 e=3 f3=3 g3=3", "d/3 f/4 g/4 e/4"},
		{"then urgent, then what the law asks", "target=5 | A: a=4 b=4,duty c=4,urgent d=4,urgent,duty", "c/5 d/5 b/5 a/5"},
		{"the gap before what is urgent", "target=5 | A: a2=4 b=4,urgent", "a/5 b/5"},
		{"then what fits the next step", "target=5 next=learn | A: a=4 b=4,kind:learn", "b/5 a/5"},
		{"then less effort", "target=5 | A: a=4,L b=4,S", "b/5 a/5"},
		{"then the order of the questionnaire", "target=5 | B: z=4 | A: y=4 x=4", "z/5 y/5 x/5"},
	}, sayOrder)
}
