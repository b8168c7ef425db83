package scoring_test

import "testing"

func TestComesFirst(t *testing.T) {
	try(t, []example{
		{"what is needed", "A: a=1,urgent,needs:b b=1", "b/3 comes-first for a, a/3 urgent"},
		{"and what that needs", "A: a=1,urgent,needs:b b=2,needs:c c=1", "c/3 comes-first for b, b/3 comes-first for a, a/3 urgent"},
		{"in the order of the list, not of the needs", "A: a3=1,urgent,needs:c+b b=2 c=2",
			"b/3 comes-first for a, c/3 comes-first for a, a/3 urgent"},
		{"the order of the list is that of the plan", "A: a3=1,urgent,needs:b+c b=2 c2=2",
			"c/3 comes-first for a, b/3 comes-first for a, a/3 urgent"},
		{"a fork that meets again", "A: a3=1,urgent,needs:b+c b2=1,needs:d c=1,needs:d d=1",
			"d/3 comes-first for b, b/3 comes-first for a, c/3 comes-first for a, a/3 urgent"},
		{"from another domain", "A: a=1,urgent,needs:b | B: b=1", "b/3 comes-first for a, a/3 urgent"},
		{"for an action to a higher level too", "A: a=3,duty,needs:b | B: b=2 c!=1",
			"c/3 holds-back, b/3 comes-first for a, a/4 duty-partly"},
		{"instead of its own reason", "A: a3=1,urgent,needs:b b=1,duty", "b/3 comes-first for a, a/3 urgent"},

		{"placed already: keeps place and reason", "A: a=1,urgent,needs:b b3=1,urgent", "b/3 urgent, a/3 urgent"},
		{"for the first that needs it", "A: a3=1,urgent,needs:c b=1,urgent,needs:c c=1",
			"c/3 comes-first for a, a/3 urgent, b/3 urgent"},

		{"not when it has first steps", "A: a=1,urgent,needs:b | B: b=3", "a/3 urgent, b/4 holds-back"},
		{"a need to find out", "A: a=1,urgent,needs:b b=?", "b/find-out comes-first for a, a/3 urgent"},
		{"to find out needs nothing", "A: a=?,urgent,needs:b b=1", "a/find-out urgent, b/3 holds-back"},
		{"nor does a need to find out", "A: a=1,urgent,needs:b b=?,needs:c c=1",
			"b/find-out comes-first for a, a/3 urgent, c/3 holds-back"},
		{"not what is open", "A: a=1,urgent,needs:b b=.", "a/3 urgent"},
		{"not what is not applicable", "A: a=1,urgent,needs:b b=-,na", "a/3 urgent"},
		{"not what is outside the scope", "quick | A: a=1,quick,urgent,needs:b b=1", "a/3 urgent"},
	}, sayReasons)
}
