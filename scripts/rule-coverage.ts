/**
 * Writes docs/coverage.md: rule by rule, what the library has encoded, how surely it is known and where it stands. With
 * `--check` it writes nothing and fails where the page is out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { coveragePage } from './coverage-page.ts';

const file = 'docs/coverage.md';
const page = coveragePage();
if (!process.argv.includes('--check')) {
  writeFileSync(file, page);
} else if (readFileSync(file, 'utf8') !== page) {
  console.error(`${file} is out of date; run: npm run generate`);
  process.exitCode = 1;
}
