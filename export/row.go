package export

import (
	"slices"

	"peil/questions/locale"
	"peil/scoring"
)

// InRow is a scan that is to stand in a row with others of its school.
type InRow struct {
	File   string // as the user gave it; empty: another scan carries it along
	Record scoring.Record
}

// Row puts scans of one school in order of their dates, the oldest first. It refuses
// those that are not two or more scans of one school at different dates: the error can
// be said in a language. With force a school may have changed its name or its owner,
// and only the country has to be the same.
//
// A single scan stands in a row with the one that it carries along.
func Row(scans []InRow, force bool) ([]InRow, error) {
	row := slices.Clone(scans)
	if len(row) == 1 {
		was, ok := row[0].Record.Before()
		if !ok {
			return nil, rowError{func(w *rowText) string { return w.Alone }, []string{"file", row[0].File}}
		}
		row = append(row, InRow{Record: was})
	}
	slices.SortStableFunc(row, func(a, b InRow) int { return a.Record.Scan.Date.Compare(b.Record.Scan.Date) })
	for i := range row[1:] {
		if err := beside(row[i], row[i+1], force); err != nil {
			return nil, err
		}
	}
	return row, nil
}

// beside refuses two neighbours of a row that are not two scans of one school.
func beside(a, b InRow, force bool) error {
	one, other := a.Record.Scan, b.Record.Scan
	with := []string{
		"file", scoring.Line(a.File), "other", scoring.Line(b.File), "date", one.Date.String(),
		"school", scoring.Line(one.School.Name), "other_school", scoring.Line(other.School.Name),
		"owner", scoring.Line(one.School.Owner), "other_owner", scoring.Line(other.School.Owner),
		"country", string(one.School.Country), "other_country", string(other.School.Country),
	}
	switch {
	case one.School.Country != other.School.Country:
		return rowError{func(w *rowText) string { return w.Countries }, with}
	case !force && !one.School.Same(other.School):
		return rowError{func(w *rowText) string { return w.Schools }, with}
	case !force && !one.School.SameOwner(other.School):
		return rowError{func(w *rowText) string { return w.Owners }, with}
	case one.Date == other.Date:
		return rowError{func(w *rowText) string { return w.Dates }, with}
	}
	return nil
}

// rowError is why scans cannot stand in a row.
type rowError struct {
	says func(*rowText) string
	with []string
}

// Error says it in English.
func (e rowError) Error() string { return e.In(locale.English) }

// In says in a language what is wrong and what to do.
func (e rowError) In(l locale.Language) string {
	return locale.Fill(e.says(&textsIn(l).Row), slices.Clone(e.with)...)
}
