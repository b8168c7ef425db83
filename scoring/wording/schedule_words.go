package wording

// scheduleWords say how a plan fits into a school year.
type scheduleWords struct {
	Week    string `toml:"week"` // hours a week
	WeekOne string `toml:"week_one"`
	Month   string `toml:"month"`

	All      string `toml:"all"`  // everything fits
	Part     string `toml:"part"` // a band fits, and something falls outside
	PartOne  string `toml:"part_one"`
	Short    string `toml:"short"` // not even the first band fits
	ShortOne string `toml:"short_one"`
	None     string `toml:"none"`
	NoWeeks  string `toml:"no_weeks"`

	UsualHours  string `toml:"usual_hours"`
	UsualBreaks string `toml:"usual_breaks"`
	UsualSummer string `toml:"usual_summer"` // where other holidays were named
	Adjust      string `toml:"adjust"`
	Overlap     string `toml:"overlap"`
	FewWeeks    string `toml:"few_weeks"`
	FewWeeksOne string `toml:"few_weeks_one"`
	Late        string `toml:"late"`
	LateOne     string `toml:"late_one"`
	Tight       string `toml:"tight"`
	TightOne    string `toml:"tight_one"`
	TakenOn     string `toml:"taken_on"` // more than is enough for a year

	ThisMonth   string `toml:"this_month"`
	MonthOf     string `toml:"month_of"` // where the plan begins in another month
	Before      string `toml:"before"`
	BeforeNamed string `toml:"before_named"` // by the school, in its own words
	ThisYear    string `toml:"this_year"`
	DoesNotFit  string `toml:"does_not_fit"`
	Settled     string `toml:"settled"`

	Total        string `toml:"total"`
	TotalOne     string `toml:"total_one"`
	TotalAsks    string `toml:"total_asks"` // no action, only what has to be found out
	TotalSettled string `toml:"total_settled"`

	Begins          string `toml:"begins"`
	Promised        string `toml:"promised"` // for that very day
	PromisedSooner  string `toml:"promised_sooner"`
	PromisedLate    string `toml:"promised_late"`
	PromisedGone    string `toml:"promised_gone"` // late, and not finished in this school year
	PromisedTight   string `toml:"promised_tight"`
	PromisedOutside string `toml:"promised_outside"`

	Holiday  string            `toml:"holiday"` // with its days
	Unnamed  string            `toml:"unnamed"`
	Holidays map[string]string `toml:"holidays"` // by scoring.HolidayNames
}
