import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const CORE = join(__dirname, '..', '..', 'src', 'core');

/** What the compiler says of a text that stands in the core, under the core's own settings. */
function complaints(text: string): string[] {
  const folder = mkdtempSync(join(CORE, 'probe-'));
  try {
    const file = join(folder, 'probe.ts');
    writeFileSync(file, text);
    const { config } = ts.readConfigFile(join(CORE, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
      config: object;
    };
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, CORE);
    const program = ts.createProgram([file], options);
    return program
      .getSemanticDiagnostics(program.getSourceFile(file))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test.each(['Excel', 'Office', 'process', 'console', 'document', 'window', 'setTimeout', 'fetch', 'Buffer'])(
  'a core file that says %s does not compile',
  (name) => {
    expect(complaints(`export const probe: unknown = ${name};`)).toEqual([expect.stringContaining(`'${name}'`)]);
  },
);

test('a core file that says none of them compiles', () => {
  expect(complaints('export const probe: unknown = 1n;')).toEqual([]);
});

test('a bare number where money is asked for does not compile', () => {
  const use = "import { formatMoney } from '../money';\nexport const probe = formatMoney(";
  expect(complaints(`${use}1n, '万元');`)).toHaveLength(1);
  expect(complaints(`import { fen } from '../money';\n${use}fen(1n), '万元');`)).toEqual([]);
});
