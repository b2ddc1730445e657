import { readFile } from 'node:fs/promises';
import { defineConfig, type Options } from 'tsup';
import rooms from './scripts/rooms.json';

/** One entry for the root and one for each room's door; shared code becomes shared chunks. */
const doors = [...rooms, 'schemas'];

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** The doors that are worth having without decimal.js and the rest of the root. */
const small = ['errors', 'calendar'];
const large = doors.filter((room) => !small.includes(room));

/**
 * Keeps what the root holds together: every large door loads the root, so esbuild puts it into a few chunks instead of
 * one for each set of doors that share something, and a program does not spend its start on opening files. A bundler
 * drops the import, which is for its effect only and has none.
 */
const rootTogether: Plugin = {
  name: 'root-together',
  setup(build) {
    const root = `${import.meta.dirname}/src/index.ts`;
    build.onResolve({ filter: /^the-root$/ }, () => ({ path: root, sideEffects: true }));
    build.onLoad({ filter: new RegExp(`/src/(?:${large.join('|')})/index\\.ts$`) }, async ({ path }) => ({
      contents: `${await readFile(path, 'utf8')}\nimport 'the-root';\n`,
      loader: 'ts',
    }));
  },
};

export default defineConfig({
  esbuildPlugins: [rootTogether],
  entry: { index: 'src/index.ts', ...Object.fromEntries(doors.map((room) => [room, `src/${room}/index.ts`])) },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  clean: true,
  silent: true,
  // tsup sets baseUrl itself, which TypeScript 6 reports as deprecated.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
});
