package command

import (
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"peil/export/disk"
	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/wizard"
	"peil/wizard/flow"
	"peil/wizard/lines"
	"peil/wizard/text"
)

// sit holds a sitting: on the whole screen, or line by line where there is no
// screen or none is wanted.
func sit(f flags, args []string, in *os.File, out, errOut io.Writer) error {
	o, saver, err := f.options(args)
	if err != nil {
		return err
	}
	if front := lookAt(in, out).front(f.plain); front != onScreen {
		return sitInLines(o.Opening, saver, front, in, out)
	}
	outcome, err := wizard.Run(o)
	if err == nil || outcome.Path != "" { // else the error says why nothing was saved
		farewell(errOut, outcome)
	}
	return err
}

// sitInLines holds a sitting line by line.
func sitInLines(o flow.Opening, saver *disk.Saver, front front, in io.Reader, out io.Writer) error {
	if front == inLinesOld {
		words, err := text.In(o.Language)
		if err != nil {
			return err
		}
		fmt.Fprint(out, words.Lines.OldConsole, "\n\n")
	}
	return lines.Run(o, saver, in, out)
}

// options is what a sitting starts from, and what saves it.
func (f flags) options(args []string) (wizard.Options, *disk.Saver, error) {
	lang, err := f.language()
	if err != nil {
		return wizard.Options{}, nil, err
	}
	o := wizard.Options{
		Opening:   flow.Opening{Language: lang, Country: systemCountry(os.Getenv), Today: scoring.DateOf(time.Now())},
		Languages: offered(), Asked: f.lang != "", Store: wizard.Disk(), Home: home(), Signs: signs(),
	}
	if o.Scope, err = f.scope(); err != nil {
		return o, nil, err
	}
	switch {
	case f.previous != "" && len(args) == 1:
		return o, nil, wrong("--previous begins a new scan: leave out %q", args[0])
	case f.previous != "":
		return f.newYear(o)
	case len(args) == 1:
		return f.goOn(o, args[0])
	}
	if o.Dir, err = f.folder(); err != nil {
		return o, nil, err
	}
	saver := disk.NewSaver(o.Dir)
	o.Saver = saver
	return o, saver, nil
}

// home is the user's own folder; empty where the system names none.
func home() string {
	dir, err := os.UserHomeDir()
	if err != nil {
		return ""
	}
	return dir
}

// scope is the one asked for: of a new scan, or to go on with one in. Empty where
// none is.
func (f flags) scope() (questions.Scope, error) {
	switch {
	case f.quick && f.full:
		return "", wrong("--quick and --full are two scopes: leave one of them out")
	case f.quick:
		return questions.Quick, nil
	case f.full:
		return questions.Full, nil
	}
	return "", nil
}

// goOn adds the scan file to go on with.
func (f flags) goOn(o wizard.Options, path string) (wizard.Options, *disk.Saver, error) {
	if f.dir != "" {
		return o, nil, wrong("--dir is for a new scan: leave it out to go on with a file")
	}
	o, opened, err := f.read(o, path)
	if err != nil {
		return o, nil, err
	}
	saver := disk.OpenSaver(opened.Path, opened.Data)
	o.Record, o.Saver = &opened.Record, saver
	return o, saver, nil
}

// read reads a scan file whole, before anything is shown. The sitting is in the
// language of that scan unless another is asked for.
func (f flags) read(o wizard.Options, path string) (wizard.Options, *disk.Opened, error) {
	var err error
	if o.Questionnaire, err = questions.IBP(); err != nil {
		return o, nil, err
	}
	opened, err := disk.Open(path, o.Questionnaire)
	if err != nil {
		return o, nil, err
	}
	o.Language, err = f.languageFor(opened.Record.Scan)
	return o, opened, err
}

// folder is where new scans go: the one asked for, which must exist.
func (f flags) folder() (string, error) {
	if f.dir == "" {
		return startFolder()
	}
	return disk.Folder(f.dir)
}

// farewell says where the files are and how to go on.
func farewell(w io.Writer, o wizard.Outcome) {
	if o.Words == nil {
		return
	}
	say := func(sentence, path string) {
		fmt.Fprintln(w, locale.Fill(sentence, "file", scoring.Line(path)))
	}
	if o.Path == "" {
		fmt.Fprintln(w, o.Words.Frame.Nothing)
		return
	}
	say(o.Words.Frame.Saved, o.Path)
	for _, f := range o.Reports {
		say(f.Said, f.Path)
	}
	// The command stands alone, so that no letter of a sentence is copied with it, and
	// a terminal that has to break it breaks only what it can put together again.
	fmt.Fprintf(w, "%s\n  peil %s\n", o.Words.Frame.GoOn, scoring.Line(quoted(o.Path)))
}

// quoted is a path as it is typed on a command line, where it is neither two words
// nor a flag.
func quoted(path string) string {
	if strings.HasPrefix(path, "-") {
		path = "." + string(os.PathSeparator) + path
	}
	if strings.ContainsAny(path, " '\"$&();<>|`\\*?[#~!") {
		return quote(path)
	}
	return path
}
