import { defineConfig } from 'tsup';

/** One entry for the root and one for each room's door; shared code becomes shared chunks. */
const rooms = ['errors', 'numbers', 'calendar', 'language', 'law', 'statistics', 'commitments', 'reports', 'schemas'];

export default defineConfig({
  entry: { index: 'src/index.ts', ...Object.fromEntries(rooms.map((room) => [room, `src/${room}/index.ts`])) },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  clean: true,
  silent: true,
  // tsup sets baseUrl itself, which TypeScript 6 reports as deprecated.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
});
