import { readFileSync } from 'node:fs';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { describe, expect, it } from 'vitest';
import config, { rules } from '../.dependency-cruiser.mjs';
import rooms from '../scripts/rooms.json';

/** The imports that break the rules for an order of the rooms, by the rule's name. */
async function broken(order: readonly string[]): Promise<readonly string[]> {
  const options = { ...config.options, ruleSet: { forbidden: rules(order) }, validate: true };
  const { output } = await cruise(['src'], options, undefined, { tsConfig: extractTSConfig('tsconfig.json') });
  if (typeof output === 'string') throw new Error(output);
  return output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} imports ${to}`);
}

describe('the rooms', () => {
  it('import only rooms before them, without a circle', async () => {
    expect(await broken(rooms)).toEqual([]);
  });

  it('would be told apart in any other order', async () => {
    const [first, second, ...others] = rooms;
    expect(await broken([second, first, ...others].map(String))).toContain(
      'numbers-imports-only-rooms-before-it: src/numbers/interval.ts imports src/errors/index.ts',
    );
  });

  it('have a door each in package.json', () => {
    const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(Object.keys(exports)).toEqual(['.', ...rooms.map((room) => `./${room}`), './schemas', './package.json']);
  });
});
