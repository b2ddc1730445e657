/**
 * Writes the pages of docs/ that are made from the data of the library: docs/coverage.md, rule by rule, and docs/ocop/, the
 * OCOP forms. With `--check` it writes nothing and fails where a page is out of date.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { coveragePage } from './coverage-page.ts';
import { ocopPages } from './ocop-pages.ts';

const pages: Readonly<Record<string, string>> = { 'docs/coverage.md': coveragePage(), ...ocopPages() };
const isCheck = process.argv.includes('--check');

for (const [file, page] of Object.entries(pages)) {
  if (!isCheck) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, page);
  } else if (!existsSync(file) || readFileSync(file, 'utf8') !== page) {
    console.error(`${file} is out of date; run: npm run generate`);
    process.exitCode = 1;
  }
}
