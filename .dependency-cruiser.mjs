import { readFileSync } from 'node:fs';

/** The rooms of src/ in their order; src/schemas/ and src/index.ts stand after all of them. */
const rooms = JSON.parse(readFileSync(new URL('./scripts/rooms.json', import.meta.url), 'utf8'));

const onlyIn = (place, path) => ({ severity: 'error', from: { path: '^src/', pathNot: place }, to: { path } });

/**
 * What may import what: a room imports only rooms before it, and each runtime dependency has one place.
 *
 * @param {readonly string[]} order
 * @returns {import('dependency-cruiser').IForbiddenRuleType[]}
 */
export const rules = (order) => [
  ...order.map((room, i) => ({
    name: `${room}-imports-only-rooms-before-it`,
    severity: 'error',
    from: { path: `^src/${room}/` },
    to: { path: `^src/(${[...order.slice(i + 1), 'schemas'].join('|')})/` },
  })),
  {
    name: 'every-file-stands-in-a-room',
    severity: 'error',
    from: { path: '^src/' },
    to: { path: `^src/(?!(${[...order, 'schemas'].join('|')})/)` },
  },
  { name: 'no-circle', severity: 'error', from: { path: '^src/' }, to: { circular: true } },
  { name: 'zod-only-in-schemas', ...onlyIn('^src/schemas/', 'node_modules/zod') },
  { name: 'one-private-decimal', ...onlyIn('^src/numbers/numeric\\.ts$', 'node_modules/decimal\\.js') },
  { name: 'no-builtin-module', severity: 'error', from: { path: '^src/' }, to: { dependencyTypes: ['core'] } },
  { name: 'every-import-resolves', severity: 'error', from: { path: '^src/' }, to: { couldNotResolve: true } },
];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: rules(rooms),
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
