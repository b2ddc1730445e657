/** Type-checks every example of the documentation, each as a file of its own. */
import ts from 'typescript';
import { docExamples } from './doc-examples.ts';

const examples = new Map(
  docExamples().map(({ place, code }, i) => [ts.sys.resolvePath(`docs/example-${i}.ts`), { place, code }]),
);
const read = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(read.config, ts.sys, '.');
const settings = { ...options, noUnusedLocals: false };
const host = ts.createCompilerHost(settings);
const { fileExists, readFile } = host;
host.fileExists = (name) => examples.has(name) || fileExists(name);
host.readFile = (name) => examples.get(name)?.code ?? readFile(name);

const program = ts.createProgram([...examples.keys()], settings, host);
for (const [name, { place }] of examples) {
  const file = program.getSourceFile(name);
  for (const { messageText, start } of ts.getPreEmitDiagnostics(program, file)) {
    const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
    console.error(`${place}, line ${line} of the example: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`);
    process.exitCode = 1;
  }
}
