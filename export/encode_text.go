package export

import (
	"slices"
	"sync/atomic"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/scoring/wording"
)

// lastVoice is the voice that was made last for a scan that nobody looks at in its own
// language: each change of it is saved, and a voice costs reading a language.
var lastVoice atomic.Pointer[wording.Voice]

// voiceOf is the voice in which a scan says what peil computes of it. v is that
// voice where it speaks the scan's language; where the language is not offered it
// is an English one.
func voiceOf(s scoring.Scan, v *wording.Voice) *wording.Voice {
	for _, l := range []locale.Language{s.Language, locale.English} {
		for _, voice := range []*wording.Voice{v, lastVoice.Load()} {
			if voice != nil && voice.Questionnaire == v.Questionnaire && voice.Language == l && voice.Country == s.School.Country {
				return voice
			}
		}
		if voice, err := wording.Speak(v.Questionnaire, l, s.School.Country); err == nil {
			lastVoice.Store(voice)
			return voice
		}
	}
	return v // a questionnaire of one's own without English
}

// short is a list that is no longer than one can be.
func short[T any](list []T) []T { return list[:min(len(list), scoring.LongestList)] }

// among is a word where it is one of those allowed, else none.
func among[T ~string](word T, allowed []T) T {
	if slices.Contains(allowed, word) {
		return word
	}
	return ""
}

// levelFrom is a level where it is one from lowest up, else none.
func levelFrom(l, lowest questions.Level) questions.Level {
	if lowest <= l && l <= questions.StructuralImprovement {
		return l
	}
	return 0
}

// sound is a date where a scan file can hold it, else none.
func sound(d scoring.Date) day {
	if d.InRange() {
		return day(d)
	}
	return day{}
}

// day is a date as TOML writes one: 2026-11-21, without quotes. time.Time would
// add a time and a zone.
type day scoring.Date

// MarshalTOML writes the ten characters of the date.
func (d day) MarshalTOML() ([]byte, error) { return []byte(scoring.Date(d).String()), nil }
