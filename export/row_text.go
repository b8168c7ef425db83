package export

// rowText are the sentences about scans that cannot stand in a row.
type rowText struct {
	Alone     string `toml:"alone"`     // {file}
	Countries string `toml:"countries"` // {file}, {other}, {country}, {other_country}
	Schools   string `toml:"schools"`   // {file}, {other}, {school}, {other_school}
	Owners    string `toml:"owners"`    // {file}, {other}, {owner}, {other_owner}
	Dates     string `toml:"dates"`     // {file}, {other}, {date}
}
