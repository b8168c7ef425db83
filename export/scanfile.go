// Package export is the scan file: what peil writes down and reads back.
//
// The scan file is one TOML file that is draft, save and export at once. [Encode]
// writes it whole, the same bytes for the same content. [Decode] reads back only
// what the school said itself; levels and plan are computed anew, never believed. It
// refuses what it does not know rather than lose it, and names every fault at once,
// as [Faults], in the language of the user. [Verify] says where what a file says of
// levels and plan does not follow from its answers.
//
// A text on its way in is judged as a whole (whole.go), read into a tree that knows
// its lines (parse.go, tree.go), and taken apart by what a scan file may hold
// (table.go, decode.go). Each goes over it once and adds what is wrong to the same
// list. On its way out the TOML library writes the values, the package their order.
//
// The package decides nothing about levels, plan or wording: those come from
// packages scoring and wording. It touches no disk, which is the matter of package
// disk, and makes no report, which is that of package report.
package export

// format is the format of the scan files that this program writes, and the
// newest that it reads.
const format = 1

// MaxSize is the size in bytes above which a file is no scan file. A full one is
// about 30 kB; without a limit, opening a wrong file could fill the memory.
const MaxSize = 4 << 20
