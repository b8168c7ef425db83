// Package export is the scan file: what peil writes down and reads back.
//
// The scan file is one TOML file that is draft, save and export at once. [Encode]
// writes it whole, the same bytes for the same content, so that two years of one
// school show a clean diff. [Decode] reads back only what the school said itself;
// levels and plan are computed anew, never believed. It refuses what it does not
// know rather than lose it, and names every fault at once, as [Faults], in the
// language of the user.
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
