package wizard

import (
	"reflect"
	"time"

	tea "charm.land/bubbletea/v2"
)

// run does what a command does, and what comes of it, until nothing is asked for
// any more.
func (p *person) run(cmd tea.Cmd) {
	switch {
	case cmd == nil:
	case p.patient:
		p.waiting = append(p.waiting, cmd)
	default:
		p.take(cmd())
	}
}

// take does with a message what the program would do.
func (p *person) take(msg tea.Msg) {
	switch msg := msg.(type) {
	case nil:
	case tea.QuitMsg:
		p.gone = true
	case tea.SuspendMsg:
		p.suspended = true
	default:
		if cmds, ok := several(msg); ok {
			for _, cmd := range cmds {
				p.run(cmd)
			}
			return
		}
		p.send(msg)
	}
}

// several unpacks a batch or a sequence, whose type is not exported.
func several(msg tea.Msg) ([]tea.Cmd, bool) {
	v := reflect.ValueOf(msg)
	if want := reflect.TypeFor[[]tea.Cmd](); v.Kind() == reflect.Slice && v.Type().ConvertibleTo(want) {
		return v.Convert(want).Interface().([]tea.Cmd), true
	}
	return nil, false
}

// never is a clock that brings nothing.
func never(time.Duration, tea.Msg) tea.Cmd { return nil }
