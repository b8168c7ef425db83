//go:build unix

package wizard

import (
	"os"
	"os/signal"
	"syscall"

	tea "charm.land/bubbletea/v2"
)

// suspending has every stop, from a key or from outside (kill -TSTP), give the
// terminal back first and draw the page again after: left to itself the system
// stops the program with its page on the screen, and a terminal in which nothing
// that is typed can be seen. The function it returns ends that.
//
// Bubble Tea gives the terminal back and then stops itself by the same signal. A
// program in Go that ever caught it never stops by it again, so that second one is
// caught here too and made SIGSTOP, which nothing catches.
func suspending(p *tea.Program) func() {
	stops := make(chan os.Signal, 1)
	signal.Notify(stops, syscall.SIGTSTP)
	go func() {
		for given := false; ; given = !given {
			if _, ok := <-stops; !ok {
				return
			}
			if !given {
				p.Send(tea.SuspendMsg{})
			} else {
				_ = syscall.Kill(0, syscall.SIGSTOP) // with what started it, such as go run
			}
		}
	}()
	return func() {
		signal.Stop(stops)
		close(stops)
	}
}

// suspend stops the program until the shell has it go on.
func suspend() tea.Msg {
	_ = syscall.Kill(os.Getpid(), syscall.SIGTSTP)
	return nil
}
