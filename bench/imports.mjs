import { execFileSync } from 'node:child_process';
import { pairOf } from './pairs.mjs';

/** How long a program waits for `import 'kttt'`, against `import 'zod'`, each in a process of its own. */
export function imports({ quick }) {
  const root = new URL('../dist/index.js', import.meta.url).href;
  const times = pairOf(
    () => importTime(root),
    () => importTime('zod'),
    { quick, rounds: 15 },
  );
  return [
    {
      id: 'import-root-vs-zod',
      title: 'import of the root in a fresh process, against `import "zod"`',
      unit: 'ms',
      ...times,
      ratio: times.ours / times.other,
    },
  ];
}

/** The milliseconds that a fresh process needs for an import. */
function importTime(name) {
  const program = `const start = performance.now();
    await import(${JSON.stringify(name)});
    console.log(performance.now() - start);`;
  const options = { cwd: import.meta.dirname, encoding: 'utf8' };
  return Number(execFileSync(process.execPath, ['--input-type=module', '--eval', program], options));
}
