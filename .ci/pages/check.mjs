// Checks pages that peil wrote: `node check.mjs PAGE.html ...`. It says what it finds and
// then exits with 1. What a page must be:
//
//   valid HTML, by html-validate;
//   without a finding of axe-core, on a phone and on a desk, light and dark;
//   within the column of its title, and whole without asking for anything else;
//   with its first part on one sheet of A4, in a narrow and in a wide letter: a blank
//   quick scan, which has no second part, on six.

import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { HtmlValidate } from 'html-validate';
import puppeteer from 'puppeteer-core';

const screens = [
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
];
const themes = ['light', 'dark'];
const letters = ['Liberation Sans', 'DejaVu Sans'];

const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:document'] });

const found = [];
const find = (page, where, what) => found.push(`${basename(page)}: ${where}: ${what}`);

async function validate(page) {
  const report = await validator.validateString(await readFile(page, 'utf8'), page);
  for (const { messages } of report.results) {
    for (const m of messages) find(page, `line ${m.line}`, `${m.message} (${m.ruleId})`);
  }
}

// look sees the open page as one reader does.
async function look(tab, page, screen, theme) {
  const where = `${screen.width} px, ${theme}`;
  await tab.setViewport(screen);
  await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);

  const wide = await tab.evaluate(() => {
    const { right } = document.querySelector('h1').getBoundingClientRect();
    return [...document.querySelectorAll('main *')].filter((e) => e.getBoundingClientRect().right > right + 1).map((e) => e.outerHTML.slice(0, 100));
  });
  if (wide.length > 0) find(page, where, `${wide.length} elements reach out of the column: ${wide[0]}`);

  // What it cannot judge counts too.
  const { rules, passed } = await tab.evaluate(async () => {
    const result = await window.axe.run({ resultTypes: ['violations', 'incomplete'] });
    return { rules: [...result.violations, ...result.incomplete], passed: result.passes.length };
  });
  if (passed === 0) find(page, where, 'axe-core looked at nothing');
  for (const rule of rules) {
    const nodes = rule.nodes.filter((node) => !headsGroups(rule, node));
    if (nodes.length > 0) find(page, where, `${rule.help}: ${nodes.length} times, ${nodes[0].html} (${rule.id})`);
  }
}

// headsGroups tells whether all that axe-core cannot judge is heads of groups of rows: it
// knows the scopes row and col, and looks for cells beside the head alone.
function headsGroups(rule, node) {
  const heads = node.all.flatMap((check) => check.relatedNodes);
  return rule.id === 'th-has-data-cells' && heads.length > 0 && heads.every((head) => head.html.includes('scope="rowgroup"'));
}

// mostSheets is how many sheets the first part of a page may take.
const mostSheets = (page) => (basename(page).startsWith('paper-quick') ? 6 : 1);

// print counts the sheets that the first part of the open page takes.
async function print(tab, page, letter) {
  await tab.addStyleTag({ content: `body { font-family: "${letter}" !important } section ~ section { display: none }` });
  const pdf = Buffer.from(await tab.pdf({ preferCSSPageSize: true })).toString('latin1');
  const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  if (sheets < 1 || sheets > mostSheets(page)) find(page, `printed in ${letter}`, `its first part takes ${sheets} sheets`);
}

// alone hears of everything that a page asks for, and of every complaint about it.
function alone(tab, page) {
  const own = pathToFileURL(resolve(page)).href;
  tab.on('request', (r) => r.url().split('#')[0] !== own && find(page, 'opened', `asks for ${r.url()}`));
  tab.on('console', (m) => find(page, 'opened', m.text()));
  tab.on('pageerror', (e) => find(page, 'opened', e.message));
}

const pages = process.argv.slice(2);
if (pages.length === 0) throw new Error('usage: node check.mjs PAGE.html ...');

const browser = await puppeteer.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
try {
  for (const page of pages) {
    await validate(page);
    const tab = await browser.newPage();
    alone(tab, page);
    await tab.goto(pathToFileURL(resolve(page)).href);
    await tab.evaluate(axe.source);
    for (const screen of screens) {
      for (const theme of themes) await look(tab, page, screen, theme);
    }
    if (!basename(page).startsWith('compare')) {
      for (const letter of letters) await print(tab, page, letter);
    }
    await tab.close();
  }
} finally {
  await browser.close();
}

for (const one of found) console.log(one);
console.log(`${pages.length} pages, ${found.length} findings`);
process.exit(found.length === 0 ? 0 : 1);
