import { at } from '../errors/at.ts';
import { defineError, found } from '../errors/index.ts';
import { wrongType } from '../errors/shape.ts';
import { type Content, type Json, recordOf, sortedJson } from './part.ts';

/** What a summary holds of the records it has seen. Plain JSON, exact; keep it, send it, merge it with others. */
export interface SummaryState {
  readonly kind: 'summary';
  /** The id of the summary. */
  readonly summary: string;
  readonly version: number;
  /** A mark of what the summary takes, so that states of two definitions are not merged. */
  readonly definition: string;
  /** The sources it was sealed with; none while it is open. */
  readonly sources: readonly string[];
  /** It is of a part of what should be counted: the reading was aborted. */
  readonly incomplete?: true;
  readonly content: Content;
}

/** What every state of a summary says of itself. */
export type SummaryHead = Pick<SummaryState, 'summary' | 'version' | 'definition'>;

const notASummary = /* @__PURE__ */ defineError('not-a-summary-state', {
  vi: '«{found}» không phải là trạng thái của bảng tổng hợp; hãy dùng kết quả của empty, add, merge hoặc seal',
  en: '"{found}" is not the state of a summary; give what empty, add, merge or seal gave back',
});

const otherSummary = /* @__PURE__ */ defineError('other-summary', {
  vi: 'trạng thái này của bảng tổng hợp «{found}», không phải «{expected}»; chỉ gộp trạng thái của cùng một bảng',
  en: 'the state is of the summary "{found}", not of "{expected}"; only states of one summary go together',
});

const otherVersion = /* @__PURE__ */ defineError('other-version', {
  vi: 'trạng thái này thuộc phiên bản {found}, bảng tổng hợp thuộc phiên bản {expected}; hãy dùng migrate cho trạng thái cũ hơn',
  en: 'the state is of version {found}, the summary of version {expected}; take an older state through migrate',
});

const otherDefinition = /* @__PURE__ */ defineError('other-definition', {
  vi: 'trạng thái này do một định nghĩa khác của «{summary}» tạo ra; hãy dùng cùng định nghĩa, hoặc tăng version khi sửa định nghĩa',
  en: 'the state was made by another definition of "{summary}"; use the same one, or raise its version where it changes',
});

const noSuchSource = /* @__PURE__ */ defineError('no-such-source', {
  vi: '«{found}» không phải là tên nguồn; cần một chuỗi có nội dung, mỗi nguồn một lần',
  en: '"{found}" does not name a source; give a text with something in it, each source once',
});

const stateSealed = /* @__PURE__ */ defineError('state-sealed', {
  vi: 'trạng thái đã được chốt với nguồn «{source}» nên không nhận thêm gì nữa; hãy mở một trạng thái mới',
  en: 'the state is sealed with the source "{source}" and takes nothing more; begin another state',
});

const sourceMergedTwice = /* @__PURE__ */ defineError('source-merged-twice', {
  vi: 'nguồn «{source}» có trong cả hai trạng thái; gộp lại thì số liệu của nguồn này bị tính hai lần',
  en: 'the source "{source}" is in both states; merged, its records would count twice',
});

const unsealedBesideSealed = /* @__PURE__ */ defineError('unsealed-beside-sealed', {
  vi: 'trạng thái này chưa được chốt nguồn, còn trạng thái kia đã chốt; hãy chốt bằng seal trước khi gộp',
  en: 'this state is not sealed and another one is; seal it with its source before they are merged',
});

const stateIncomplete = /* @__PURE__ */ defineError('state-incomplete', {
  vi: 'trạng thái này chưa đủ: việc đọc đã bị dừng giữa chừng; hãy tính lại từ tất cả các bản ghi rồi mới chốt',
  en: 'the state is incomplete: the reading was aborted half-way; take it anew from all records before it is sealed',
});

/** A mark of a definition: the same for the same one, hardly ever the same for two. */
export function markOf(definition: Json): string {
  let mark = 0x811c9dc5;
  for (const letter of sortedJson(definition)) mark = Math.imul(mark ^ (letter.codePointAt(0) as number), 0x01000193);
  return (mark >>> 0).toString(16).padStart(8, '0');
}

/** Checks that a state is of a summary, whatever its content is. */
export function checkHead(state: unknown, head: SummaryHead): SummaryState {
  const given = checkKind(state, head);
  const { version, definition, sources, incomplete } = given;
  if (version !== head.version) {
    throw otherVersion({ found: found(version), expected: head.version }, ['version']);
  }
  if (definition !== head.definition) throw otherDefinition({ summary: head.summary }, ['definition']);
  checkSources(sources);
  if (incomplete !== undefined && incomplete !== true) {
    throw wrongType({ found: found(incomplete), expected: 'true' }, ['incomplete']);
  }
  if (given.sources.length > 0) checkWhole(given);
  return given;
}

/** Checks that a state is one of a summary, of any version. */
export function checkKind(state: unknown, head: SummaryHead): SummaryState {
  const { kind, summary }: Readonly<Record<string, unknown>> = Object(state);
  if (kind !== 'summary') throw notASummary({ found: found(state) }, []);
  recordOf(state, [], ['kind', 'summary', 'version', 'definition', 'sources', 'incomplete', 'content']);
  if (summary !== head.summary) {
    throw otherSummary({ found: found(summary), expected: head.summary }, ['summary']);
  }
  return state as SummaryState;
}

function checkSources(sources: unknown): void {
  if (!Array.isArray(sources)) throw noSuchSource({ found: found(sources) }, ['sources']);
  sources.forEach((source, i) => {
    checkSource(source, ['sources', i]);
    if (sources.indexOf(source) !== i) throw noSuchSource({ found: found(source) }, ['sources', i]);
  });
}

/** Checks the name of a source. */
export function checkSource(source: unknown, path: readonly (string | number)[]): string {
  if (typeof source !== 'string' || source.trim() === '') throw noSuchSource({ found: found(source) }, path);
  return source;
}

/** Refuses a state that is sealed. */
export function checkOpen({ sources }: SummaryState): void {
  if (sources.length > 0) throw stateSealed({ source: at(sources, 0) }, ['sources']);
}

/** Refuses a state that is marked as a part of what should be counted. */
export function checkWhole({ incomplete }: SummaryState): void {
  if (incomplete) throw stateIncomplete({}, ['incomplete']);
}

/** The sources of several states together; refuses what would count twice or has no source beside those that have. */
export function joinSources(states: readonly { readonly sources: readonly string[]; readonly isEmpty: boolean }[]) {
  const joined = new Set<string>();
  states.forEach(({ sources }, i) => {
    for (const source of sources) {
      if (joined.has(source)) throw sourceMergedTwice({ source }, [i, 'sources']);
      joined.add(source);
    }
  });
  const stray = states.findIndex(({ sources, isEmpty }) => joined.size > 0 && sources.length === 0 && !isEmpty);
  if (stray >= 0) throw unsealedBesideSealed({}, [stray]);
  return [...joined].sort();
}
