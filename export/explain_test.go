package export

import (
	"fmt"
	"strings"
	"testing"

	"peil/questions/locale"
)

func TestExplain(t *testing.T) {
	_, refused := Decode("x.toml", []byte("format = 1\nodd = 2\n"), sample(t))
	got := Explain(fmt.Errorf("read: %w", refused), locale.Dutch)
	if !strings.Contains(got, "x.toml:2: odd: ") {
		t.Errorf("faults are said as %q", got)
	}
}
