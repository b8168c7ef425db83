//go:build !windows

package command

import (
	"os"
	"strings"

	"peil/questions/locale"
)

// startFolder is where new scans go.
func startFolder() (string, error) { return ".", nil }

// holdWindow does nothing: only Windows closes a window with its program.
func holdWindow(locale.Language) {}

// userLocale is empty: the environment says it all.
func userLocale() string { return "" }

// oldConsole is a matter of Windows.
func oldConsole(func(string) string) bool { return false }

// refusesCodes is a matter of Windows: elsewhere TERM says what is obeyed.
func refusesCodes(*os.File) bool { return false }

// quote quotes a path for a shell.
func quote(path string) string { return "'" + strings.ReplaceAll(path, "'", `'\''`) + "'" }
