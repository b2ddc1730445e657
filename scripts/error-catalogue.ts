/**
 * Collects every `defineError` of src/ and writes the union of codes (src/errors/codes.ts) and docs/errors.md.
 * With `--check` it writes nothing and fails where either is out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { catalogue, codesSource, errorsPage, generatedFiles } from './error-definitions.ts';

const definitions = catalogue();
const wanted = { [generatedFiles.codes]: codesSource(definitions), [generatedFiles.page]: errorsPage(definitions) };

for (const [file, content] of Object.entries(wanted)) {
  if (!process.argv.includes('--check')) {
    writeFileSync(file, content);
  } else if (readFileSync(file, 'utf8') !== content) {
    console.error(`${file} is out of date; run: npm run generate`);
    process.exitCode = 1;
  }
}
