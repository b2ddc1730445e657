/** What can stop a reading: an `AbortSignal`, of which this is all that is needed. */
export interface StopSignal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** The items of a source until a signal is aborted, which ends the wait for the next one too. */
export function untilAborted<Item>(source: AsyncIterable<Item>, signal: StopSignal | undefined): AsyncIterable<Item> {
  return signal ? { [Symbol.asyncIterator]: () => abortable(source[Symbol.asyncIterator](), signal) } : source;
}

const noMore = { done: true, value: undefined } as const;

/** An iterator that a signal can end. One listener serves all its items, and none is left on the signal. */
function abortable<Item>(items: AsyncIterator<Item>, signal: StopSignal): AsyncIterator<Item, undefined> {
  let endWait: (() => void) | undefined;
  const onAbort = () => endWait?.();
  const leave = () => signal.removeEventListener('abort', onAbort);
  signal.addEventListener('abort', onAbort);

  const next = () =>
    new Promise<IteratorResult<Item, undefined>>((resolve, reject) => {
      const end = () => {
        leave();
        // The source may be waiting for ever, so its end is not waited for.
        closed(items).catch(() => {});
        resolve(noMore);
      };
      if (signal.aborted) return end();
      endWait = end;
      nextOf(items).then(
        (result) => {
          endWait = undefined;
          if (result.done) leave();
          resolve(result.done ? noMore : result);
        },
        (error) => {
          leave();
          reject(error);
        },
      );
    });
  const end = async () => {
    leave();
    await closed(items);
    return noMore;
  };
  return { next, return: end };
}

/** The next item; what a source throws at once comes as what it promises would. */
async function nextOf<Item>(items: AsyncIterator<Item>): Promise<IteratorResult<Item>> {
  return items.next();
}

/** Tells a source that no more of it is wanted. */
async function closed(items: AsyncIterator<unknown>): Promise<void> {
  await items.return?.();
}
