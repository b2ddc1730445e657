import type { Path } from '../errors/index.ts';
import type { Ratio } from '../numbers/ratio.ts';
import { type NotApplicable, notApplicable } from '../numbers/states.ts';
import { type Asker, answers } from './asker.ts';
import type { Block, Slots } from './blocks.ts';
import type { Columns } from './columns.ts';
import type { ReadCondition } from './condition.ts';
import { type Content, type Ledger, recordOf } from './part.ts';
import { countIn } from './tallies.ts';
import type { Tally } from './tally.ts';

/** How many records gave each answer to a condition. */
export interface AnswerCounts {
  readonly yes: number;
  readonly no: number;
  readonly missing: number;
  readonly notApplicable: number;
}

/** The answers of those that belong to a population, and of those that may belong to it. */
export interface Answers {
  readonly certain: AnswerCounts;
  readonly maybe: AnswerCounts;
}

/**
 * Those who meet a condition: `count` answered it, `notApplicable` have nothing to answer, `missing` did not tell, or may
 * not belong to the population at all.
 */
export interface Counted extends Tally {
  /** How many are known to meet it. */
  readonly having: number;
  /** The least it can be, whatever the missing answers are. */
  readonly low: number;
  /** The most it can be. */
  readonly high: number;
}

/** A share of records with everything it was taken from; its ends are one where nothing is missing. */
export interface Share extends Tally {
  /** How many are known to meet the condition. */
  readonly having: number;
  /** The exact share; `null` while missing answers could change it, not applicable where there is nobody to share it. */
  readonly value: Ratio | null | NotApplicable;
  /** The share among those who told. */
  readonly ofKnown: Ratio | null | NotApplicable;
  /** The least it can be, whatever the missing answers are. */
  readonly low: Ratio | null;
  /** The most it can be. */
  readonly high: Ratio | null;
}

/** The answers in the order of their numbers. */
const names = ['yes', 'notApplicable', 'missing', 'no'] as const;
const width = 2 * names.length;

/** Counts of answers; in each slot first of those that belong to the population, then of those that may. */
export class ShareLedger<Rec, Result> implements Ledger<Rec, Result> {
  readonly #having: Asker;
  readonly #over: Asker | null;
  readonly #resultOf: (answers: Answers) => Result;
  readonly #cells: number[] = [];
  readonly #answered: number[] = [];
  readonly #belongs: number[] = [];

  constructor(
    having: ReadCondition,
    over: ReadCondition | null,
    resultOf: (answers: Answers) => Result,
    columns: Columns,
    isWhole: boolean,
  ) {
    this.#having = having.on(columns, isWhole && over === null);
    this.#over = over?.on(columns, false) ?? null;
    this.#resultOf = resultOf;
  }

  open(): void {
    for (let i = 0; i < width; i += 1) this.#cells.push(0);
  }

  absorb(slot: number, content: unknown, path: Path): number {
    const { maybe, ...certain } = recordOf(content, path, this.#over ? [...names, 'maybe'] : names);
    const belonging = this.#absorbCounts(slot * width, certain, path);
    if (maybe === undefined) return belonging;
    const at = [...path, 'maybe'];
    return belonging + this.#absorbCounts(slot * width + names.length, recordOf(maybe, at, names), at);
  }

  #absorbCounts(from: number, counts: Readonly<Record<string, unknown>>, path: Path): number {
    let all = 0;
    names.forEach((name, i) => {
      const count = countIn(counts, name, path);
      this.#cells[from + i] = (this.#cells[from + i] as number) + count;
      all += count;
    });
    return all;
  }

  enter(block: Block<Rec>, slots: Slots): void {
    if (this.#over) this.#enterThose(block, slots, this.#over);
    else this.#having.count(block, { cells: this.#cells, cellsPerSlot: width, slots });
  }

  #enterThose(block: Block<Rec>, slots: Slots, over: Asker): void {
    this.#having.read(block, this.#answered);
    over.read(block, this.#belongs);
    for (let i = 0; i < block.to - block.from; i += 1) {
      const belongs = this.#belongs[i];
      if (belongs !== answers.yes && belongs !== answers.missing) continue;
      const shift = belongs === answers.yes ? 0 : names.length;
      const cell = (slots[i] as number) * width + shift + (this.#answered[i] as number);
      this.#cells[cell] = (this.#cells[cell] as number) + 1;
    }
  }

  content(slot: number): Content {
    const content = this.#nonZero(slot * width);
    const maybe = this.#nonZero(slot * width + names.length);
    return Object.keys(maybe).length > 0 ? { ...content, maybe } : content;
  }

  #nonZero(from: number): Content {
    const counts: Content = {};
    for (let i = 0; i < names.length; i += 1) {
      const count = this.#cells[from + i] as number;
      if (count !== 0) counts[names[i] as string] = count;
    }
    return counts;
  }

  records(slot: number): number {
    return this.#cells.slice(slot * width, (slot + 1) * width).reduce((all, count) => all + count, 0);
  }

  result(slot: number): Result {
    return this.#resultOf({
      certain: this.#counts(slot * width),
      maybe: this.#counts(slot * width + names.length),
    });
  }

  #counts(from: number): AnswerCounts {
    const cellOf = (answer: number) => this.#cells[from + answer] as number;
    return {
      yes: cellOf(answers.yes),
      no: cellOf(answers.no),
      missing: cellOf(answers.missing),
      notApplicable: cellOf(answers.notApplicable),
    };
  }
}

/** How many did not tell: those that may not belong are missing, whatever they said. */
function untold({ certain, maybe }: Answers): number {
  return certain.missing + maybe.yes + maybe.no + maybe.missing + maybe.notApplicable;
}

/** How many meet a condition, and how many it may be. */
export function countedOf(given: Answers): Counted {
  const { certain, maybe } = given;
  return {
    count: certain.yes + certain.no,
    notApplicable: certain.notApplicable,
    missing: untold(given),
    having: certain.yes,
    low: certain.yes,
    high: certain.yes + certain.missing + maybe.yes + maybe.missing,
  };
}

/**
 * The share of those who meet a condition. It is least where all who might lower it are of the population and none who
 * could raise it is, and most the other way round.
 *
 * @param outOf `all`: one to whom the condition does not apply does not meet it; `applicable`: those are left out
 */
export function shareOf(given: Answers, outOf: 'all' | 'applicable'): Share {
  const { certain, maybe } = given;
  const share = (numerator: number, denominator: number) => (denominator === 0 ? null : { numerator, denominator });
  const told = certain.yes + certain.no + (outOf === 'all' ? certain.notApplicable : 0);
  const doubtfulYes = certain.missing + maybe.yes + maybe.missing;
  const doubtfulNo = certain.missing + maybe.no + maybe.missing + (outOf === 'all' ? maybe.notApplicable : 0);
  const low = share(certain.yes, told + doubtfulNo);
  const high = share(certain.yes + doubtfulYes, told + doubtfulYes);
  const missing = untold(given);
  const isOfNobody = missing === 0 && low === null;
  const isSettled = low !== null && high !== null && isSame(low, high);
  return {
    count: certain.yes + certain.no,
    notApplicable: certain.notApplicable,
    missing,
    having: certain.yes,
    value: isOfNobody ? notApplicable : isSettled ? low : null,
    ofKnown: isOfNobody ? notApplicable : share(certain.yes, told),
    low,
    high,
  };
}

/** Whether two shares of counts are the same. */
function isSame(a: CountShare, b: CountShare): boolean {
  return BigInt(a.numerator) * BigInt(b.denominator) === BigInt(b.numerator) * BigInt(a.denominator);
}

interface CountShare {
  readonly numerator: number;
  readonly denominator: number;
}
