//go:build unix

package wizard

import (
	"os"
	"os/signal"
	"syscall"

	tea "charm.land/bubbletea/v2"
)

// suspending has a stop from outside (kill -TSTP) leave the screen as ctrl+z does:
// left to itself the system stops the program with its page on the screen, and a
// terminal that is not given back. The function it returns ends that.
func suspending(p *tea.Program) func() {
	stops := make(chan os.Signal, 1)
	signal.Notify(stops, syscall.SIGTSTP)
	go func() {
		for range stops {
			// Bubble Tea stops itself by the same signal, which must not be caught then.
			signal.Reset(syscall.SIGTSTP)
			goesOn := make(chan os.Signal, 1)
			signal.Notify(goesOn, syscall.SIGCONT)
			p.Send(tea.SuspendMsg{})
			<-goesOn
			signal.Stop(goesOn)
			signal.Notify(stops, syscall.SIGTSTP)
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
