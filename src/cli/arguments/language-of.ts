import { LANGUAGES, type Language } from '../../core/words';

/** The language asked for, or that of the system; Chinese where neither says. undefined: asked for one that we do not speak. */
export function languageOf(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Language | undefined {
  const asked = askedFor(args);
  if (asked !== undefined) return LANGUAGES.find((one) => one.toLowerCase() === asked.toLowerCase());
  const system = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return /^en/i.test(system) ? 'en-US' : 'zh-CN';
}

// Looked for before anything else is understood, so that all that follows is said in it. A missing value is told later.
function askedFor(args: readonly string[]): string | undefined {
  const inline = args.find((arg) => arg.startsWith('--lang='));
  if (inline !== undefined) return inline.slice('--lang='.length);
  const index = args.indexOf('--lang');
  const next = index < 0 ? undefined : args[index + 1];
  return next?.startsWith('-') === true ? undefined : next;
}
