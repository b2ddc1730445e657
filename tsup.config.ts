import { defineConfig } from 'tsup';
import rooms from './scripts/rooms.json';

/** One entry for the root and one for each room's door; shared code becomes shared chunks. */
const doors = [...rooms, 'schemas'];

export default defineConfig({
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
