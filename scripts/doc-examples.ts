import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** A piece of code that the documentation shows. */
export interface DocExample {
  /** Where it stands: a file and the line it begins on. */
  readonly place: string;
  readonly code: string;
}

/** Every `@example` of src/ and every TypeScript block of the pages. */
export function docExamples(): readonly DocExample[] {
  const sources = filesBelow('src', '.ts').flatMap(examplesOfSource);
  const pages = [...readdirSync('.').filter((name) => name.endsWith('.md')), ...filesBelow('docs', '.md')];
  return [...sources, ...pages.flatMap(examplesOfPage)];
}

/** What an example claims: the statements, and after each the value or the error that a comment beside it promises. */
export interface Claim {
  readonly code: string;
  /** The expression of the statement, where it is one. */
  readonly expression: string | null;
  readonly promised: { readonly kind: 'value' | 'error'; readonly text: string } | null;
}

/** Splits an example into its statements; `// → value` and `// throws code` stand behind or below a statement. */
export function claimsOf({ place, code }: DocExample): readonly Claim[] {
  const file = ts.createSourceFile(`${place}.ts`, code, ts.ScriptTarget.ES2022, true);
  return file.statements.map((statement, i) => {
    const after = code.slice(statement.end, file.statements[i + 1]?.getStart(file) ?? code.length);
    return {
      code: statement.getText(file),
      expression: expressionOf(statement, file),
      promised: promiseIn(after, place),
    };
  });
}

function promiseIn(after: string, place: string): Claim['promised'] {
  const lines = after.split('\n').map((line) => line.trim());
  const first = lines.findIndex((line) => /^\/\/ (→|throws)/.test(line));
  if (first < 0) return null;
  const rest = lines.slice(first).map((line) => line.replace(/^\/\/ ?/, ''));
  const text = rest.join('\n').trim();
  if (text.startsWith('→')) return { kind: 'value', text: text.slice(1).trim() };
  const code = /^throws ([a-z-]+)$/.exec(text)?.[1];
  if (code === undefined) throw new Error(`${place}: «// throws code» names one code`);
  return { kind: 'error', text: code };
}

function expressionOf(statement: ts.Statement, file: ts.SourceFile): string | null {
  if (ts.isExpressionStatement(statement)) return statement.expression.getText(file);
  const declared = ts.isVariableStatement(statement) ? statement.declarationList.declarations[0] : undefined;
  return declared ? declared.name.getText(file) : null;
}

function examplesOfSource(name: string): readonly DocExample[] {
  const source = readFileSync(name, 'utf8');
  return [...source.matchAll(/^ \* @example\n((?: \*.*\n)+?)(?= \*\/| \* @)/gm)].map((match) => ({
    place: `${name}:${lineAt(source, match.index)}`,
    code: (match[1] ?? '').replace(/^ \* ?/gm, ''),
  }));
}

function examplesOfPage(name: string): readonly DocExample[] {
  const page = readFileSync(name, 'utf8');
  return [...page.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map((match) => ({
    place: `${name}:${lineAt(page, match.index)}`,
    code: match[1] ?? '',
  }));
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

function filesBelow(folder: string, ending: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => `${folder}/${name}`);
}
