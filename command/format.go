package command

import (
	"iter"

	"github.com/spf13/cobra"
)

// formats is a table of formats: the name of each and what it is.
type formats interface {
	All() iter.Seq2[string, string]
	Offer() string
}

// offerFormats adds --format to a command, whose help and completion follow the table.
func offerFormats(cmd *cobra.Command, to *string, standard string, table formats) {
	cmd.Flags().StringVar(to, "format", standard, table.Offer())
	var words []string
	for name, about := range table.All() {
		words = append(words, cobra.CompletionWithDesc(name, about))
	}
	completeFlag(cmd, "format", words)
}

// noText is the error of a format that no terminal can show.
func noText(format string) error {
	return wrong("--format %s is no text for a terminal: name a file with --output", format)
}
