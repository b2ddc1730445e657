import type { Attempt } from '../errors/collect-faults.ts';
import { defineError, found, type Path } from '../errors/index.ts';
import { refuse } from '../errors/shape.ts';
import type { Commitment } from './commitment.ts';
import type { MeasuredFigure } from './measured.ts';

/** The measured figure of each target, by the target's id; a target without one is missing its figure. */
export type MeasuredFigures = Readonly<Record<string, MeasuredFigure>>;

const unknownTarget = /* @__PURE__ */ defineError('unknown-target', {
  vi: 'cam kết không có mục tiêu «{found}»; các mục tiêu là: {allowed}',
  en: 'the commitment has no target "{found}"; its targets are: {allowed}',
});

/** The figure given for a target. */
export function figureOf(figures: MeasuredFigures, id: string): MeasuredFigure {
  return Object.hasOwn(figures, id) ? figures[id] : null;
}

/** Reports each key of data by target that is no target's. */
export function refuseUnknownTargets({ targets }: Commitment, path: Path, byTarget: object, attempt: Attempt): void {
  const ids = targets.map(({ id }) => id);
  for (const id of Object.keys(byTarget)) {
    if (!ids.includes(id)) {
      refuse(() => unknownTarget({ found: found(id), allowed: ids.join(', ') }, [...path, id]), attempt);
    }
  }
}
