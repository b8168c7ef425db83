package disk

import (
	"path/filepath"
	"strings"
)

// Taken finds the scan that already has a name of [FileName] in a folder, or that
// name with a number, so that a front end can ask whether to go on with it before
// a [Saver] makes another beside it. Of several it is the one changed last. A file
// there that is no scan, or cannot be read, is none to go on with.
//
// The name stands for a school only about: "De Linde" and "de linde" share it, and
// so can schools of two places. ScanFile.School says whose it is.
func Taken(dir, name string) (ScanFile, bool) { return local.taken(dir, name) }

func (d drive) taken(dir, name string) (last ScanFile, taken bool) {
	ext := filepath.Ext(name)
	stem := strings.TrimSuffix(name, ext)
	for n := 1; ; n++ {
		path := filepath.Join(dir, numberedName(stem, n, ext))
		if _, err := d.Lstat(path); err != nil {
			return last, taken
		}
		f, like := d.identify(path)
		if like == readable && (!taken || f.ModTime.After(last.ModTime)) {
			last, taken = f, true
		}
	}
}
