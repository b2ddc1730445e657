/** A record, field by field. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * Copies of one loop. JavaScript engines keep what they learned of a property at the place in the source that reads it,
 * and read about three times as slowly where one place reads several; so what is read gets a loop of its own, as long as
 * there are any. Which one changes how fast something is read, never what is read. No code is generated.
 */
export class Lanes<Lane> {
  /** All copies. */
  readonly all: readonly Lane[];
  readonly #taken = new Map<string, Lane>();

  constructor(lanes: readonly Lane[]) {
    this.all = lanes;
  }

  /** The loop of some fields; `undefined` where all are taken by others. */
  of(fields: string): Lane | undefined {
    const lane = this.#taken.get(fields) ?? this.all[this.#taken.size];
    if (lane !== undefined) this.#taken.set(fields, lane);
    return lane;
  }
}
