import { parsePreset, presetNamed, SHIPPED_PRESETS, type Preset } from '../../core/presets';
import { RULES } from '../../core/rules';
import { presetProblemSentence } from '../../core/words';
import { CannotRun } from '../cannot-run';
import type { Session } from '../session';
import { readTrouble } from './file-trouble';

/** The preset that --preset names: one of ours, or a JSON file. undefined where none was asked for. */
export async function presetOf(name: string | undefined, session: Session): Promise<Preset | undefined> {
  if (name === undefined) return undefined;
  const shipped = presetNamed(name);
  if (shipped) return shipped;
  if (!/\.json$/i.test(name)) {
    const known = SHIPPED_PRESETS.map(({ id }) => id);
    throw new CannotRun(session.problems.unknownPreset(name, known), 'preset');
  }
  const parsed = parsePreset(
    await jsonOf(name, session),
    RULES.map(({ id }) => id),
  );
  if (parsed.ok) return parsed.preset;
  const lines = parsed.problems.map((problem) => `  ${presetProblemSentence(problem, session.language)}`);
  throw new CannotRun([session.problems.presetProblems(name), ...lines].join('\n'), 'preset');
}

async function jsonOf(path: string, { io, problems }: Session): Promise<unknown> {
  let bytes: Uint8Array;
  try {
    bytes = await io.readFile(path);
  } catch (thrown) {
    throw readTrouble(thrown, path, problems);
  }
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (thrown) {
    if (!(thrown instanceof SyntaxError)) throw thrown;
    throw new CannotRun(problems.presetNotJson(path), 'preset');
  }
}
