package page

import (
	"slices"
	"strconv"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/wizard/flow"
	"peil/wizard/look"
)

// resultPage is where a school stands, as a picture. The cursor goes over the
// domains: each says what it still needs, and its target can be moved.
type resultPage struct {
	cursor  int
	covered // by the question which scope to go on in
}

var resultKeys = struct{ Higher, Lower, Plan, Changed, Review, Back, Full, Quick, School, Undo key.Binding }{
	Higher:  Bind("target", "+/-", "+", "="),
	Lower:   Bind("", "", "-"),
	Plan:    Bind("plan", "enter", "enter", "right"),
	Changed: Bind("changed", "v", "v"),
	Review:  Bind("review", "o", "o"),
	Back:    Bind("back", "←", "left", "esc", "backspace"),
	Full:    Bind("widen", "s", "s"),
	Quick:   Bind("narrow", "s", "s"),
	School:  Bind("school", "e", "e"),
	Undo:    Bind("undo", "u", "u"),
}

func (p resultPage) Update(msg tea.Msg, d Drawing) (Page, Want, tea.Cmd) {
	if p.sheet != nil {
		want, cmd := p.toSheet(msg, d)
		return p, want, cmd
	}
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return p, nil, nil
	}
	if by, ok := moved(press, d.Height); ok {
		p.cursor = clamped(p.cursor+by, len(charted(d))-1)
		return p, nil, nil
	}
	switch k := resultKeys; {
	case key.Matches(press, k.Higher), key.Matches(press, k.Lower):
		by := questions.Level(1)
		if key.Matches(press, k.Lower) {
			by = -1
		}
		return p, wants(p.aim(d, by)), nil
	case key.Matches(press, k.Plan):
		return p, Do{flow.GoTo{Place: flow.Place{Page: flow.Plan}}}, nil
	case key.Matches(press, k.Changed) && d.Session.Previous != nil:
		return p, Do{flow.GoTo{Place: flow.Place{Page: flow.Changed}}}, nil
	case key.Matches(press, k.Review):
		return p, Do{flow.GoTo{Place: flow.Place{Page: flow.Review}}}, nil
	case key.Matches(press, k.Back):
		return p, Do{flow.Back{}}, nil
	case key.Matches(press, k.School):
		return p, Do{flow.GoTo{Place: flow.Place{Page: flow.School}}}, nil
	case key.Matches(press, k.Undo):
		return p, Do{flow.Undo{}}, nil
	case key.Matches(press, k.Full):
		p.sheet = scopeSheet{}
	}
	return p, nil, nil
}

// aim moves the target of the domain under the cursor. The target of the whole
// scan is not written as one of the domain.
func (p resultPage) aim(d Drawing, by questions.Level) flow.Intent {
	dom, ok := domainAt(d, p.cursor)
	if !ok {
		return nil
	}
	id, s := dom.ID, d.Session.Scan
	target := min(max(s.TargetOf(id)+by, questions.FirstSteps), questions.StructuralImprovement)
	s.Targets = nil
	if target == s.TargetOf(id) {
		target = 0
	}
	return flow.Aim{Domain: id, Target: target}
}

// View draws the picture and what it means: under each other, or beside each other
// where the screen is wide.
func (p resultPage) View(d Drawing) []string {
	if p.sheet != nil {
		return p.sheet.View(d)
	}
	d = brief(d)
	r := d.result()
	left, right := d.columns()
	if right == 0 {
		return p.viewNarrow(d, r)
	}
	head := append(p.head(d, r), "")
	height := d.Height - len(head)
	chart, legend := chartLines(d.sized(left, height), r, p.cursor)
	picture := look.Fit([]look.Piece{
		{Lines: append(chart, p.below(d.sized(left, height), legend)...)},
		{Lines: []string{""}, Rank: 1},
		{Lines: progressOf(d.sized(left, height), p.cursor)},
	}, height)
	e := d.sized(right, height)
	var meaning []look.Piece
	for i, lines := range [][]string{p.held(e, r), p.changed(e, true), p.doubt(e, r), p.indication(e), p.selfImage(e, r), p.poll(e), p.coverage(e, r)} {
		if lines == nil {
			continue
		}
		if meaning != nil {
			lines = append([]string{""}, lines...)
		}
		meaning = append(meaning, look.Piece{Lines: lines, Rank: 1 + i})
	}
	return append(head, d.Styles.Beside(picture, left, look.Fit(meaning, height), height)...)
}

// viewNarrow draws it all under each other. Where room is short the least important
// goes, and last the picture scrolls.
func (p resultPage) viewNarrow(d Drawing, r scoring.Result) []string {
	head, need := p.head(d, r), progressOf(d, p.cursor)
	chart, legend := chartLines(d, r, p.cursor)
	blocks := []look.Piece{
		{Lines: head},
		{Lines: p.held(d, r), Rank: 1},
		{Lines: p.changed(d, false), Rank: 2},
		{Lines: p.doubt(d, r), Rank: 4},
		{Lines: p.indication(d), Rank: 6},
		{Lines: []string{""}, Rank: 9},
		{Lines: chart},
		{Lines: p.below(d, legend), Rank: 7},
		{Lines: need},
		{Lines: []string{""}, Rank: 8},
		{Lines: p.selfImage(d, r), Rank: 3},
		{Lines: p.poll(d), Rank: 5},
		{Lines: append([]string{""}, p.coverage(d, r)...), Rank: 10},
	}
	lines := look.Fit(blocks, d.Height)
	if len(lines) <= d.Height {
		return lines
	}
	row := 1 + p.cursor
	need = need[:min(len(need), max(d.Height-len(head)-leastChart, 0))]
	// The sign that there is more stands in the margin: the row is full, and its end says
	// how high a level can be.
	shown, _ := d.Styles.Window(chart, row, row, 0, d.Height-len(head)-len(need), d.Width+1)
	return append(append(head, shown...), need...)
}

// below draws a legend under the picture; nothing where there is none left to draw.
func (p resultPage) below(d Drawing, legend string) []string {
	if legend == "" {
		return nil
	}
	return look.Styled(d.Styles.Dim, legend, d.textWidth())
}

// head says where the school stands.
func (p resultPage) head(d Drawing, r scoring.Result) []string {
	stands := d.Voice.Stands(d.Session.Scan.School.Name, r)
	mean := ""
	if r.Mean > 0 {
		mean = locale.Fill(d.Words.Result.Mean, "mean", d.Voice.Means(r.Mean, r.MeanHigh))
	}
	if look.Width(stands)+look.Width(mean)+6 <= d.Width {
		return []string{d.Styles.Ends(d.Styles.Strong.Render(stands)+" "+levelSign(d, r.Level), d.Styles.Dim.Render(mean), d.Width)}
	}
	lines := look.Styled(d.Styles.Strong, stands, d.Width)
	return append(lines, d.Styles.Dim.Render(mean))
}

// levelSign is the shape of a level that is certain.
func levelSign(d Drawing, l scoring.Range) string {
	if !l.Known() {
		return ""
	}
	return d.Styles.Sign(int(l.Low))
}

// held says what holds the school back.
func (p resultPage) held(d Drawing, r scoring.Result) []string {
	return said(d, d.Voice.HeldDown(r))
}

// changed says where the school stood before, and, where there is room for it, what the
// difference is made of.
func (p resultPage) changed(d Drawing, whole bool) []string {
	if d.Session.Previous == nil {
		return nil
	}
	step := d.since()
	sentence := d.Voice.LevelMoved(d.Session.Scan.School.Name, step)
	if whole {
		sentence += " " + d.Voice.LikeForLike(step)
	}
	return said(d, sentence)
}

// doubt says what is not known, who can settle it and what is certain all the same.
func (p resultPage) doubt(d Drawing, r scoring.Result) []string {
	settle := scoring.Settle(d.Session.Questionnaire, d.Session.Scan, r)
	certain := ""
	if len(charted(d)) == len(r.Domains) { // else the picture shows nothing but them
		certain = d.Voice.Certain(r)
	}
	return said(d, strings.TrimSpace(d.Voice.Doubt(r, settle)+" "+certain))
}

// said is a sentence in lines; none where there is none.
func said(d Drawing, sentence string) []string {
	if sentence == "" {
		return nil
	}
	return look.Wrap(sentence, d.textWidth())
}

// indication says what a quick scan is worth.
func (p resultPage) indication(d Drawing) []string {
	if d.Session.Scan.Scope != questions.Quick {
		return nil
	}
	return look.Styled(d.Styles.Dim, d.Voice.Words.Result.Quick, d.Width)
}

// selfImage sets what the school thought beside what was measured.
func (p resultPage) selfImage(d Drawing, r scoring.Result) []string {
	say := d.Voice.SelfImage
	if d.Height < 24 {
		say = d.Voice.SelfImageBeside
	}
	said := say(d.Session.Scan.SelfImage, r)
	if said == "" {
		return nil
	}
	return look.Styled(d.Styles.Text, said, d.textWidth())
}

// poll sets what others thought of theirs beside it: a line that says who they
// were.
func (p resultPage) poll(d Drawing) []string {
	poll := d.Session.Questionnaire.Poll
	if poll == nil || poll.Country != d.Session.Scan.School.Country {
		return nil
	}
	var counts []string
	for i, c := range poll.Counts {
		counts = append(counts, d.Styles.Sign(i+1)+" "+strconv.Itoa(c))
	}
	return look.Wrap(strings.Join(counts, "  ")+"  "+d.Styles.Dim.Render(d.Voice.Poll), d.textWidth())
}

func (p resultPage) coverage(d Drawing, r scoring.Result) []string {
	lines := look.Styled(d.Styles.Dim, d.Voice.Coverage(r), d.textWidth())
	if e := d.Voice.Evidence(r); e != "" {
		lines = append(lines, look.Styled(d.Styles.Dim, e, d.textWidth())...)
	}
	return lines
}

func (p resultPage) Title(d Drawing) string {
	scope := d.Voice.Scopes[string(d.Session.Scan.Scope)]
	if d.Session.Scan.Scope == questions.Quick {
		scope = locale.Fill(d.Words.Result.Indication, "scope", scope)
	}
	if d.small() {
		return d.Words.Result.Title
	}
	return d.Words.Result.Title + " · " + scope
}

func (p resultPage) Keys(d Drawing) []key.Binding {
	k := resultKeys
	if p.sheet != nil {
		return p.sheet.Keys(d)
	}
	keys := []key.Binding{k.Plan, k.Quick, k.Review, k.Back}
	if d.Session.Scan.Scope == questions.Quick {
		keys[1] = k.Full
	}
	if len(charted(d)) > 0 {
		keys = append(keys, k.Higher, moveKeys.Up)
	}
	if d.Session.Previous != nil {
		keys = slices.Insert(keys, 2, k.Changed)
	}
	return append(keys, k.Undo, k.School)
}

func (p resultPage) Help(d Drawing) []string { return d.resultHelp() }
