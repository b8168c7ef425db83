package page

import "peil/wizard/look"

// resultInShort draws where the school stands, to stand beside the way to the result:
// in a sentence, as a picture, and how much of the scan that rests on.
func resultInShort(d Drawing) []string {
	d.Voice = d.Voice.Brief() // the picture has the short names
	r, s := d.result(), d.Styles
	said := func(text string) []string { return look.Styled(s.Text, text, d.Width) }
	pieces := []look.Piece{
		{Lines: look.Styled(s.Strong, d.Voice.Stands(d.Session.Scan.School.Name, r), d.Width)},
		{Lines: said(d.Voice.HeldDown(r)), Rank: 2},
		{Lines: append([]string{""}, look.Styled(s.Dim, d.Voice.Coverage(r), d.Width)...), Rank: 1},
	}
	if d.Width >= leastPicture {
		chart, legend := chartLines(d, r, noRow)
		chart = append(append([]string{""}, chart...), look.Styled(s.Dim, legend, d.Width)...)
		pieces = append(pieces[:2:2], look.Piece{Lines: chart, Rank: 3}, pieces[2])
	}
	lines := look.Fit(pieces, d.Height)
	return lines[:min(len(lines), d.Height)]
}

// leastPicture is how wide the picture of the domains is at least.
const leastPicture = 37
