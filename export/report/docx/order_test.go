package docx_test

import (
	"slices"
	"testing"
)

// orders is the order in which ECMA-376 part 1, annex A, wants the children of an
// element. Word refuses a file in which they stand otherwise; LibreOffice does not. What
// is not named here may hold its children in any order.
var orders = map[string][]string{
	"styles":      {"docDefaults", "style"},
	"docDefaults": {"rPrDefault", "pPrDefault"},
	"style": {"name", "basedOn", "next", "link", "uiPriority", "semiHidden", "unhideWhenUsed", "qFormat",
		"pPr", "rPr", "tblPr", "trPr", "tcPr", "tblStylePr"},
	"tblStylePr": {"pPr", "rPr", "tblPr", "trPr", "tcPr"},
	"pPr": {"pStyle", "keepNext", "keepLines", "pageBreakBefore", "widowControl", "numPr", "pBdr", "shd", "tabs",
		"spacing", "ind", "contextualSpacing", "jc", "outlineLvl", "rPr"},
	"rPr":         {"rStyle", "rFonts", "b", "bCs", "i", "iCs", "color", "sz", "szCs", "u", "shd", "lang"},
	"numPr":       {"ilvl", "numId"},
	"pBdr":        {"top", "left", "bottom", "right"},
	"p":           {"pPr", "r hyperlink fldSimple"},
	"r":           {"rPr", "br t tab"},
	"tbl":         {"tblPr", "tblGrid", "tr"},
	"tblPr":       {"tblStyle", "tblW", "jc", "tblInd", "tblBorders", "shd", "tblLayout", "tblCellMar", "tblLook"},
	"tblBorders":  {"top", "left", "bottom", "right", "insideH", "insideV"},
	"tcBorders":   {"top", "left", "bottom", "right", "insideH", "insideV"},
	"tblCellMar":  {"top", "left", "bottom", "right"},
	"tr":          {"trPr", "tc"},
	"tc":          {"tcPr", "p"},
	"tcPr":        {"tcW", "gridSpan", "tcBorders", "shd", "vAlign"},
	"body":        {"p tbl", "sectPr"},
	"sectPr":      {"footerReference", "pgSz", "pgMar"},
	"settings":    {"defaultTabStop", "compat", "themeFontLang"},
	"numbering":   {"abstractNum", "num"},
	"abstractNum": {"multiLevelType", "lvl"},
	"lvl":         {"start", "numFmt", "pStyle", "lvlText", "lvlJc", "pPr", "rPr"},
	"num":         {"abstractNumId", "lvlOverride"},
	"lvlOverride": {"startOverride", "lvl"},
}

// inOrder wants the elements of a part where the standard has them.
func inOrder(t *testing.T, part string, e element) {
	t.Helper()
	if order, known := orders[e.Name.Local]; known && e.Name.Space == wordSpace {
		at := 0
		for _, child := range e.Children {
			place := slices.IndexFunc(order, func(names string) bool { return names == child.Name.Local || among(names, child.Name.Local) })
			if place < 0 {
				t.Errorf("%s: a %s does not belong in %s, or the order of the test does not know it", part, child.Name.Local, e.Name.Local)
			} else if place < at {
				t.Errorf("%s: in %s the %s comes too late", part, e.Name.Local, child.Name.Local)
			}
			at = max(at, place)
		}
	}
	for _, child := range e.Children {
		inOrder(t, part, child)
	}
}
