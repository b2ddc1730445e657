import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** One `defineError` as it stands in the source. */
export interface ErrorEntry {
  readonly code: string;
  readonly room: string;
  readonly vi: string;
  readonly en: string;
}

export const generatedFiles = { codes: 'src/errors/codes.ts', page: 'docs/errors.md' } as const;

/** Every error that the rooms define, by code. A code defined twice is refused. */
export function catalogue(): readonly ErrorEntry[] {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const entries = files.sort().flatMap((name) => entriesOf(name, readFileSync(`src/${name}`, 'utf8')));
  const codes = entries.map(({ code }) => code);
  const repeated = codes.find((code, i) => codes.indexOf(code) !== i);
  if (repeated) throw new Error(`the error code ${repeated} is defined twice`);
  return entries.toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

/** The file that holds the codes and the facts of each. */
export function codesSource(entries: readonly ErrorEntry[]): string {
  return [
    '/** Facts of an error, by name. */',
    'export type Facts<Name extends string> = { readonly [N in Name]: string | number };',
    '',
    '/** The facts of every error that the library throws, by its code. Generated from the definitions: npm run generate. */',
    'export interface ErrorFacts {',
    ...entries.map(({ code, en }) => `  readonly '${code}': ${factsOf(en)};`),
    '}',
    '',
    '/** The code of every error that the library throws. */',
    'export type KtttErrorCode = keyof ErrorFacts;',
    '',
  ].join('\n');
}

function factsOf(message: string): string {
  const names = [...new Set([...message.matchAll(/\{(\w+)\}/g)].map(([, name]) => `'${name}'`))].sort();
  return `Facts<${names.join(' | ') || 'never'}>`;
}

/** The page that lists the errors for readers. */
export function errorsPage(entries: readonly ErrorEntry[]): string {
  return [
    '---',
    'title: Lỗi và cách xử lý (errors)',
    '---',
    '',
    '# Lỗi và cách xử lý',
    '',
    'Mọi lỗi của thư viện là một `KtttError` với `code`, `info` (các số liệu trong ngoặc nhọn), `path` (vị trí trong dữ liệu) và `messages` bằng tiếng Việt và tiếng Anh. Trang này được tạo từ mã nguồn: `npm run generate`.',
    '',
    'Every error of the library is a `KtttError` with a `code`, its `info` (the facts in braces), a `path` (the place in the input) and `messages` in Vietnamese and English. This page is generated from the source: `npm run generate`.',
    '',
    '| code | phòng (room) | tiếng Việt | English |',
    '| --- | --- | --- | --- |',
    ...entries.map(({ code, room, vi, en }) => `| \`${code}\` | ${room} | ${cell(vi)} | ${cell(en)} |`),
    '',
  ].join('\n');
}

function cell(text: string): string {
  return text.replace(/[|<>]/g, '\\$&').replace(/\{(\w+)\}/g, '`{$1}`');
}

function entriesOf(name: string, source: string): ErrorEntry[] {
  const entries: ErrorEntry[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'defineError') entries.push(entryOf(name, node));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(name, source, ts.ScriptTarget.ES2022, true));
  return entries;
}

function entryOf(name: string, call: ts.CallExpression): ErrorEntry {
  const [code, messages] = call.arguments;
  if (!code || !ts.isStringLiteral(code) || !messages || !ts.isObjectLiteralExpression(messages)) {
    throw new Error(`${name}: a code and two messages must stand in defineError as plain text`);
  }
  return {
    code: code.text,
    room: name.split(/[\\/]/)[0] ?? '',
    vi: message(messages, 'vi'),
    en: message(messages, 'en'),
  };
}

function message(messages: ts.ObjectLiteralExpression, language: string): string {
  for (const property of messages.properties) {
    if (
      ts.isPropertyAssignment(property) &&
      property.name.getText() === language &&
      ts.isStringLiteral(property.initializer)
    ) {
      return property.initializer.text;
    }
  }
  throw new Error(`an error has no message in ${language}`);
}
