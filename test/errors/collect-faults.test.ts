import { defineError } from 'kttt/errors';
import { describe, expect, it } from 'vitest';
import { type Attempt, collectFaults } from '../../src/errors/collect-faults.ts';
import { allFaults } from '../../src/errors/define-error.ts';
import { caught } from './caught.ts';

const missing = defineError('missing-field', { vi: 'thiếu', en: 'missing' });

function refuse(field: string): never {
  throw missing({}, [field]);
}

describe('collecting the faults of one input', () => {
  it('gives back what was built where every check passes', () => {
    const built = collectFaults((attempt) => ({ name: attempt(() => 'HTX Thanh Bình'), members: attempt(() => 24) }));
    expect(built).toEqual({ name: 'HTX Thanh Bình', members: 24 });
  });

  it('throws the one fault as it is', () => {
    const only = missing({}, ['name']);
    const build = (attempt: Attempt) =>
      attempt(() => {
        throw only;
      });
    expect(caught(() => collectFaults(build))).toBe(only);
  });

  it('throws all faults together and still runs the checks after the first', () => {
    const ran: string[] = [];
    const error = caught(() =>
      collectFaults((attempt) => {
        attempt(() => refuse('name'));
        attempt(() => ran.push('members'));
        attempt(() => refuse('capital'));
        attempt(() => refuse('founded'));
      }),
    );
    expect(ran).toEqual(['members']);
    expect(error.code).toBe('several-faults');
    expect(error.info).toEqual({ count: 3 });
    expect(error.faults.map(({ path }) => path)).toEqual([['name'], ['capital'], ['founded']]);
  });

  it('loses no fault that it found before one that was thrown between the checks', () => {
    const error = caught(() =>
      collectFaults((attempt) => {
        attempt(() => refuse('name'));
        refuse('capital');
      }),
    );
    expect(error.faults.map(({ path }) => path)).toEqual([['name'], ['capital']]);
  });

  it('gives nothing in place of a value that was refused', () => {
    const seen: unknown[] = [];
    caught(() =>
      collectFaults((attempt) =>
        seen.push(
          attempt(() => refuse('name')),
          attempt(() => 24),
        ),
      ),
    );
    expect(seen).toEqual([undefined, 24]);
  });

  it('counts the faults of an error that already held several', () => {
    const error = caught(() =>
      collectFaults((attempt) => {
        attempt(() => {
          throw allFaults([missing({}, ['a']), missing({}, ['b'])]);
        });
        attempt(() => refuse('c'));
      }),
    );
    expect(error.info).toEqual({ count: 3 });
    expect(error.faults.map(({ path }) => path)).toEqual([['a'], ['b'], ['c']]);
  });

  it('lets a foreign error pass at once: it is a fault of a program, not of the input', () => {
    const foreign = new RangeError('out of memory');
    const ran: string[] = [];
    const build = (attempt: Attempt) => {
      attempt(() => refuse('name'));
      attempt(() => {
        throw foreign;
      });
      ran.push('after');
    };
    expect(() => collectFaults(build)).toThrow(foreign);
    expect(ran).toEqual([]);
  });

  it('lets an error pass that no check threw', () => {
    expect(caught(() => collectFaults(() => refuse('name'))).path).toEqual(['name']);
  });
});
