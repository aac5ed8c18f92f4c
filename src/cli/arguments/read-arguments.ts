import { parseArgs } from 'node:util';
import type { ProblemWords } from '../../core/words';
import { CannotRun } from '../cannot-run';

/** The options of a command: text takes a value, flag none. */
export type OptionSpec = Readonly<Record<string, 'text' | 'flag'>>;

export interface Arguments<S extends OptionSpec> {
  readonly files: readonly string[];
  readonly options: { readonly [K in keyof S]?: S[K] extends 'text' ? string : true };
}

/** Options that every command has. */
export const COMMON_OPTIONS = { lang: 'text', help: 'flag' } as const satisfies OptionSpec;

const SHORT: Readonly<Record<string, string>> = { output: 'o', help: 'h' };

/** Takes a command's arguments apart; throws CannotRun with a sentence where one is not understood. */
export function readArguments<const S extends OptionSpec>(
  [command = '', ...args]: readonly string[],
  spec: S,
  problems: ProblemWords,
): Arguments<S> {
  const files: string[] = [];
  const options: Record<string, string | true> = {};
  for (const token of tokensOf(args, spec)) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const kind = spec[token.name];
    if (!kind) throw new CannotRun(problems.unknownOption(token.rawName, command), 'usage');
    options[token.name] = kind === 'flag' ? flagOf(token, problems) : textOf(token, problems);
  }
  return { files, options: options as Arguments<S>['options'] };
}

interface OptionToken {
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function tokensOf(args: readonly string[], spec: OptionSpec) {
  const options = Object.fromEntries(
    Object.entries(spec).map(([name, kind]) => {
      const short = SHORT[name];
      return [
        name,
        {
          type: kind === 'text' ? ('string' as const) : ('boolean' as const),
          ...(short === undefined ? {} : { short }),
        },
      ];
    }),
  );
  return parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true }).tokens;
}

function flagOf(token: OptionToken, problems: ProblemWords): true {
  if (token.value !== undefined) throw new CannotRun(problems.noValueWanted(token.rawName), 'usage');
  return true;
}

function textOf({ rawName, value, inlineValue }: OptionToken, problems: ProblemWords): string {
  const isAnOption = value?.startsWith('-') === true && inlineValue !== true;
  if (value === undefined || value === '' || isAnOption) throw new CannotRun(problems.missingValue(rawName), 'usage');
  return value;
}
