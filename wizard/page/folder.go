package page

import (
	tea "charm.land/bubbletea/v2"

	"peil/export"
)

// FolderPage offers another folder where saving failed. On the way out it asks
// whether to leave what is unsaved.
type FolderPage struct {
	*form
	dir     *textField
	choice  *choiceField
	reason  string
	refused bool // the folder that was named last
	leaving bool
}

// What can be done where saving failed, in the order of the page.
const (
	sameFolder = iota
	otherFolder
	leaveUnsaved
)

// longestPath is what a folder's name may take, in characters.
const longestPath = 1000

// NewFolderPage makes the page that asks where to save after an error, and on the way
// out whether to leave.
func NewFolderPage(d Drawing, err error, leaving bool) *FolderPage {
	p := &FolderPage{dir: newLineField(d.Home), choice: &choiceField{count: leaveUnsaved}, reason: export.Explain(err, d.language()), leaving: leaving}
	p.dir.longest = longestPath
	if leaving {
		p.choice.count++
	}
	p.form = newForm(p.choice, p.dir)
	return p
}

// Refused says that the folder that was named will not do, and asks again.
func (p *FolderPage) Refused() *FolderPage {
	p.refused = true
	p.form.at = 1
	return p
}

func (p *FolderPage) rows(d Drawing) []formRow {
	w := d.Words.Trouble
	folder := formRow{field: p.dir, label: w.Folder}
	if p.refused {
		folder.lead = w.FolderBad
	}
	options := []string{w.TryAgain, w.Other, w.Leave}
	return []formRow{{field: p.choice, label: w.SaveLead, lead: p.reason, options: options[:p.choice.count]}, folder}
}

func (p *FolderPage) Update(msg tea.Msg, d Drawing) (Page, Want, tea.Cmd) {
	switch p.form.update(msg, d, p.rows(d)) {
	case left:
		return p, Close{}, nil
	case finished, saved:
		switch p.choice.at {
		case otherFolder:
			return p, SaveIn{p.dir.said()}, nil
		case leaveUnsaved:
			return p, Leave{}, nil
		}
		return p, SaveAgain{}, nil
	}
	return p, nil, nil
}

func (p *FolderPage) View(d Drawing) []string {
	title := d.Words.Trouble.SaveTitle
	if p.leaving {
		title = d.Words.Trouble.Unsaved
	}
	return p.form.view(d, title, p.rows(d))
}
func (p *FolderPage) Title(d Drawing) string  { return d.Words.Trouble.Title }
func (p *FolderPage) Help(d Drawing) []string { return []string{d.Words.Trouble.SaveLead} }
