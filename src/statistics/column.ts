import { found, type Path } from '../errors/index.ts';
import { wrongType } from '../errors/shape.ts';
import type { Missing } from '../numbers/states.ts';
import type { Block } from './blocks.ts';

/** Where something of a record is read: the name of a field, or a function of the record. */
export type Of<Value> = string | ((record: never) => Value);

/** The records that something can be read of: those with the field, or those the function takes. */
export type RecordOf<Source, Value> = Source extends string
  ? { readonly [Field in Source]?: Value | Missing }
  : Source extends (record: infer Rec) => unknown
    ? Rec
    : never;

/** What was read of the records of a block, in their order. */
export type Column = unknown[];

/** One thing that is read of records. */
export class Reading {
  /** The name of a field to read, or what reads a record. */
  readonly of: string | ((record: unknown) => unknown);
  readonly #field: string | null;

  constructor(of: Of<unknown>) {
    if (typeof of !== 'string' && typeof of !== 'function') {
      throw wrongType({ found: found(of), expected: 'string, function' }, ['of']);
    }
    this.#field = typeof of === 'string' ? of : null;
    this.of = typeof of === 'string' && of in Object.prototype ? ownField(of) : (of as typeof this.of);
  }

  /** What it reads, as plain data; of a function nothing can be said. */
  get definition(): { readonly field: string } | { readonly function: true } {
    return this.#field === null ? { function: true } : { field: this.#field };
  }

  /** The place of what was read of a record. */
  pathOf(block: Block<unknown>, index: number): Path {
    const path = block.pathOf(index);
    return this.#field === null ? path : [...path, this.#field];
  }
}

/** Reads a field with a name that every object answers to, such as `constructor`: only if the record has it itself. */
function ownField(name: string): (record: unknown) => unknown {
  return (record) => (Object.hasOwn(Object(record), name) ? Object(record)[name] : undefined);
}
