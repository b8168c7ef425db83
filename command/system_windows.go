package command

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"

	"github.com/inconshreveable/mousetrap"
	"golang.org/x/sys/windows"

	"peil/questions/locale"
	"peil/wizard/text"
)

// startFolder is the current folder; started by a double click it is
// Documents/peil, because the folder of a download is no place to keep scans.
func startFolder() (string, error) {
	if !mousetrap.StartedByExplorer() {
		return ".", nil
	}
	documents, err := windows.KnownFolderPath(windows.FOLDERID_Documents, 0)
	if err != nil {
		return ".", nil
	}
	dir := filepath.Join(documents, "peil")
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return "", fmt.Errorf("make folder %s for scans: %w", dir, err)
	}
	return dir, nil
}

// holdWindow waits for enter, and says so in a language, where the window would
// close at once.
func holdWindow(l locale.Language) {
	if !mousetrap.StartedByExplorer() {
		return
	}
	if w, err := text.In(l); err == nil {
		fmt.Fprintln(os.Stderr, w.Frame.Enter)
	}
	_, _ = bufio.NewReader(os.Stdin).ReadString('\n')
}

// userLocale is the language that Windows itself is shown in.
func userLocale() string {
	names, err := windows.GetUserPreferredUILanguages(windows.MUI_LANGUAGE_NAME)
	if err != nil || len(names) == 0 {
		return ""
	}
	return names[0]
}

// oldConsole reports whether the console is the old one, whose fonts lack most
// block characters. Windows Terminal and other new ones say who they are.
func oldConsole(getenv func(string) string) bool {
	return getenv("WT_SESSION") == "" && getenv("TERM_PROGRAM") == "" && getenv("TERM") == ""
}

// refusesCodes reports whether a console refuses the codes that draw a screen, as
// Windows did before version 10 and still does where somebody chose the legacy
// console. It asks for them and puts the mode back. What has no console mode (the
// windows of Git and Cygwin) is no console, and draws.
func refusesCodes(screen *os.File) bool {
	console := windows.Handle(screen.Fd())
	var mode uint32
	if windows.GetConsoleMode(console, &mode) != nil || mode&windows.ENABLE_VIRTUAL_TERMINAL_PROCESSING != 0 {
		return false
	}
	err := windows.SetConsoleMode(console, mode|windows.ENABLE_VIRTUAL_TERMINAL_PROCESSING)
	_ = windows.SetConsoleMode(console, mode)
	return err != nil
}

// quote quotes a path for the command prompt and for PowerShell.
func quote(path string) string { return `"` + path + `"` }
