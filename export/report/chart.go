package report

// Chart is amounts beside each other, to be drawn as lengths. It holds what is to be
// shown and no drawing.
type Chart struct{ Amounts []Amount }

// Amount is one row of a chart.
type Amount struct {
	Name  string
	N     int    // 0 or more
	Label string // the amount in words: nothing is said by the drawing alone
}

// length is how long an amount is on a scale of some steps, on which the largest takes
// all; at least one where there is any.
func (c Chart) length(n, steps int) int {
	most := 1
	for _, a := range c.Amounts {
		most = max(most, a.N)
	}
	return (n*steps + most - 1) / most
}
