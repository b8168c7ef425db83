package disk

import (
	"cmp"
	"context"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"peil/export"
	"peil/scoring"
)

// longestHead is how many bytes of a file are read to list it.
const longestHead = 256 << 10

// Find lists the scan files of a folder that could be read, as [List].
func Find(dir string) []ScanFile {
	all := List(context.Background(), dir).Scans
	return slices.DeleteFunc(all, func(f ScanFile) bool { return f.Large })
}

// List lists the scan files of a folder, and stops early when the context ends. It
// is silent on files that are none, and on a folder that cannot be read. Of a file
// at most its first 256 KiB are read, and its ids are not judged: opening one can
// still bring faults to light.
func List(ctx context.Context, dir string) Listing { return local.list(ctx, dir) }

func (d drive) list(ctx context.Context, dir string) Listing {
	entries, err := d.ReadDir(dir)
	if err != nil {
		return Listing{}
	}
	var paths []string
	for _, e := range entries {
		if !e.IsDir() && strings.EqualFold(filepath.Ext(e.Name()), ".toml") {
			paths = append(paths, filepath.Join(dir, e.Name()))
		}
	}
	var l Listing
	for _, file := range d.identifyAll(ctx, paths) {
		switch file.likeness {
		case readable:
			l.Scans = append(l.Scans, file.scan)
		case unreadable:
			l.Unread = append(l.Unread, file.scan.Path)
		}
	}
	slices.SortFunc(l.Scans, func(a, b ScanFile) int {
		return cmp.Or(b.ModTime.Compare(a.ModTime), cmp.Compare(b.Date.String(), a.Date.String()), cmp.Compare(a.Path, b.Path))
	})
	tellApart(l.Scans)
	return l
}

// likeness is how much a file is a scan file.
type likeness int

const (
	foreign    likeness = iota // it is none
	readable                   // it is one, or one that is too large to be listed
	unreadable                 // it looks like one
)

// identified is a file and what it is.
type identified struct {
	scan     ScanFile
	likeness likeness
}

// identifyAll tells of each file what it is, on all processors: to take a text apart
// costs more than to read it. The order stays.
func (d drive) identifyAll(ctx context.Context, paths []string) []identified {
	all := make([]identified, len(paths))
	var next atomic.Int64
	var work sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), len(paths)) {
		work.Go(func() {
			for i := next.Add(1) - 1; int(i) < len(paths) && ctx.Err() == nil; i = next.Add(1) - 1 {
				all[i].scan, all[i].likeness = d.identify(paths[i])
			}
		})
	}
	work.Wait()
	return all
}

// identify reads the beginning of a file and tells what it is.
func (d drive) identify(path string) (ScanFile, likeness) {
	f := ScanFile{Path: path, Name: filepath.Base(path)}
	data, info, err := d.readStart(path, longestHead+1)
	if err != nil {
		// Of a pipe, or a file that others may not read, there is only the name.
		return f, unreadableIf(ours().MatchString(f.Name))
	}
	f.ModTime = info.ModTime()
	if len(data) > longestHead {
		if f.Large = looksLikeScan(data); f.Large {
			return f, readable
		}
		return f, foreign
	}
	s, ok := export.Outline(data)
	if !ok {
		return f, unreadableIf(looksLikeScan(data) || len(data) > 0 && ours().MatchString(f.Name))
	}
	f.School, f.Date, f.Scope, f.Answered = s.School.Name, s.Date, s.Scope, answered(s.Answers)
	return f, readable
}

func unreadableIf(like bool) likeness {
	if like {
		return unreadable
	}
	return foreign
}

// ours is the name of a scan file as [FileName] makes it, with or without a number.
var ours = onUse(`^(?i)peil-.+-\d{4}-\d{2}-\d{2}(-\d+)?\.toml$`)

// answered lists the questions that an answer is given to.
func answered(answers map[string]scoring.Answer) []string {
	var ids []string
	for id, a := range answers {
		if a.Kind() != scoring.Open {
			ids = append(ids, id)
		}
	}
	slices.Sort(ids)
	return ids
}
