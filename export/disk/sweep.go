package disk

import (
	"path/filepath"
	"time"
)

// A file that is not yet whole is called .peil-123.tmp.
const (
	tempPrefix = ".peil-"
	tempSuffix = ".tmp"
)

// unfinished is the name of a file that is not yet whole, and of nothing else.
var unfinished = onUse(`^\.peil-[0-9]+\.tmp$`)

// leftAfter is how old an unfinished file is before it counts as left behind on a
// disk that cannot tell whether its program lives. Writing takes far less, and on
// a network disk two clocks can differ by minutes.
const leftAfter = time.Hour

// sweep removes the unfinished files that killed programs left in a folder: each
// is a full copy of what a school lacks, under a name that nobody sees.
//
// A file of a program that lives must stay. Neither its age nor a process number
// in its name would say so: a disk can hang for an hour, and on a network disk the
// process may run on another machine. What says it is the hold that the writer has
// on the file, which the system ends with the program. A gap is left on network
// disks that keep locks to one machine: a writer who loses a file there notices at
// the rename and writes it again, so that the worst is a save that takes longer.
//
// It is silent: a file that cannot be removed is no reason not to save.
func (d drive) sweep(dir string) {
	entries, err := d.ReadDir(dir)
	if err != nil {
		return
	}
	for _, e := range entries {
		if !unfinished().MatchString(e.Name()) || !e.Type().IsRegular() {
			continue
		}
		path := filepath.Join(dir, e.Name())
		if d.RemoveLeft(path) {
			continue
		}
		if info, err := e.Info(); err == nil && d.Now().Sub(info.ModTime()) > leftAfter {
			d.Remove(path)
		}
	}
}
