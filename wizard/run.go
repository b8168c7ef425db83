package wizard

import (
	"os"
	"os/signal"
	"syscall"

	tea "charm.land/bubbletea/v2"
)

// frameRate halves the wait for a frame against Bubble Tea's default of 60 a
// second: the frame clock, not the work, is what a key waits for.
const frameRate = 120

// Run holds a sitting on the terminal. It saves once more after the program has
// ended, whatever ended it: a key, a signal, a closed window.
func Run(o Options) (Outcome, error) {
	m, err := New(o)
	if err != nil {
		return Outcome{}, err
	}
	m.suspend = suspend
	p := tea.NewProgram(m, tea.WithFPS(frameRate))

	// A closed window sends SIGHUP, which Bubble Tea leaves alone, and so does it
	// SIGQUIT.
	ending := make(chan os.Signal, 1)
	signal.Notify(ending, syscall.SIGHUP, syscall.SIGQUIT)
	go func() {
		if _, ok := <-ending; ok {
			p.Quit()
		}
	}()
	forget := suspending(p)

	end, err := p.Run()
	forget()
	signal.Stop(ending)
	close(ending)
	if last, ok := end.(Model); ok {
		return last.finish(err)
	}
	return Outcome{}, err
}
