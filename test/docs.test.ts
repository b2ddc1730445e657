import * as root from 'kttt';
import * as audit from 'kttt/audit';
import * as calendar from 'kttt/calendar';
import * as commitments from 'kttt/commitments';
import * as errors from 'kttt/errors';
import * as language from 'kttt/language';
import * as law from 'kttt/law';
import * as localities from 'kttt/localities';
import * as numbers from 'kttt/numbers';
import * as ocop from 'kttt/ocop';
import * as organizations from 'kttt/organizations';
import * as rating from 'kttt/rating';
import * as registers from 'kttt/registers';
import * as reports from 'kttt/reports';
import * as schemas from 'kttt/schemas';
import * as scorecard from 'kttt/scorecard';
import * as statistics from 'kttt/statistics';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import * as zod from 'zod';
import { claimsOf, type DocExample, docExamples } from '../scripts/doc-examples.ts';

const modules: Readonly<Record<string, unknown>> = {
  kttt: root,
  'kttt/audit': audit,
  'kttt/calendar': calendar,
  'kttt/commitments': commitments,
  'kttt/errors': errors,
  'kttt/language': language,
  'kttt/law': law,
  'kttt/numbers': numbers,
  'kttt/reports': reports,
  'kttt/schemas': schemas,
  'kttt/statistics': statistics,
  'kttt/localities': localities,
  'kttt/organizations': organizations,
  'kttt/ocop': ocop,
  'kttt/rating': rating,
  'kttt/registers': registers,
  'kttt/scorecard': scorecard,
  zod,
};

const checks = {
  value(actual: unknown, promised: unknown) {
    expect(actual).toEqual(promised);
  },
  error(run: () => unknown, code: string) {
    let thrown: unknown;
    try {
      run();
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({ name: 'KtttError', code });
  },
};

/** The example with a check in place of each promise. */
function withChecks(example: DocExample): string {
  return claimsOf(example)
    .map(({ code, expression, promised }) => {
      if (!promised) return code;
      if (!expression) throw new Error(`${example.place}: only a value can be promised, not «${code}»`);
      if (promised.kind === 'error') return `checks.error(() => ${expression}, '${promised.text}');`;
      const before = code.startsWith(expression) ? '' : `${code}\n`;
      return `${before}checks.value(${expression}, (${promised.text}));`;
    })
    .join('\n');
}

/** The constructor of functions that may wait, as an example does in a `for await` loop. */
const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor;

async function run(example: DocExample): Promise<void> {
  const { outputText } = ts.transpileModule(withChecks(example), {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const load = (name: string) => {
    if (!Object.hasOwn(modules, name)) throw new Error(`${example.place}: there is no «${name}» for users`);
    return modules[name];
  };
  await new AsyncFunction('require', 'exports', 'checks', outputText)(load, {}, checks);
}

describe('the documentation', () => {
  const examples = docExamples();

  it.each(examples.map((example) => [example.place, example] as const))('%s does what it says', async (_, example) => {
    expect(claimsOf(example).some(({ promised }) => promised !== null)).toBe(true);
    await run(example);
  });
});
