package report

import (
	"slices"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring/wording"
)

// File is a report that was written beside a scan file.
type File struct {
	Path  string
	For   Audience // the last of those who may read it
	Said  string   // that it is there, with a place for {file}
	About string   // what is in it, in a few words
}

// Files says what was written of [Beside]. The paths go by what [Beside] gave with
// each. What may be shown to most people comes first.
func Files(paths map[string]string, v *wording.Voice) []File {
	words := textsIn(v.Language).Files
	var files []File
	for _, f := range allFormats {
		if path := paths[f.Ext]; path != "" {
			said := words[f.Name]
			files = append(files, File{path, f.Parts[len(f.Parts)-1], said.Said,
				locale.Fill(said.About, "owner", v.Knows[questions.Owner])})
		}
	}
	slices.SortStableFunc(files, func(a, b File) int { return int(a.For - b.For) })
	return files
}
