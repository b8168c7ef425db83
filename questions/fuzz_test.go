package questions_test

import (
	"testing"
	"testing/fstest"

	"peil/questions"
	"peil/questions/locale"
)

// Own questionnaires will come from other people. Whatever the two files hold,
// reading them ends in breaches or in something that can be printed whole.
//
// Run it with -fuzzminimizetime 10x: the seeds are long, and making each find as
// short as can be takes the fuzzer a minute.
func FuzzLoad(f *testing.F) {
	sound := smallFS(f, "nl.toml")
	structure, words := sound["broken/questionnaire.toml"].Data, sound["broken/nl.toml"].Data
	f.Add(structure, words)
	f.Add(structure, []byte{})
	f.Add([]byte("id = 1"), words)
	f.Add([]byte("[[domains]]\n[[domains.questions]]\nneeds = [\"\"]"), words)
	f.Add([]byte("domains = [{questions = [{effort = []}]}]"), []byte("[questions.a]\nsteps.9 = [\"\"]"))
	f.Fuzz(func(t *testing.T, structure, words []byte) {
		qn, err := questions.Load(fstest.MapFS{
			"x/questionnaire.toml": {Data: structure},
			"x/nl.toml":            {Data: words},
		}, "x")
		if err != nil {
			return
		}
		translation, err := qn.Translation(locale.Dutch)
		if err != nil {
			return
		}
		for _, c := range locale.Countries() {
			p := prose{translation.In(c), qn}
			for _, x := range p.texts() {
				if x.text == "" {
					t.Errorf("%s is empty in %s, and no breach", x.key, c)
				}
			}
		}
	})
}
