import { RULES } from '../../core/rules';
import { SESSION_WORDS, type Language } from '../../core/words';
import { explainRule } from '../explain-rule';
import type { Explanation } from './desk';

/** A rule in words, for the pane; one that is not known is told by its id rather than not at all. */
export function explanationOf(id: string, language: Language): Explanation {
  const rule = RULES.find((one) => one.id === id);
  if (!rule) return { ...UNKNOWN, rule: id, title: id, why: SESSION_WORDS[language].unknownRule() };
  const { example, ...words } = explainRule(rule, language);
  return { rule: id, ...words, example: example ? { rows: rowsOf(example.drawing), finds: example.finds } : null };
}

const UNKNOWN = { level: '', todo: '', clause: '', provision: '', example: null };

/** The cells as drawn; what the drawing says of the sheet itself stands in a row alone. */
function rowsOf(drawing: string): string[][] {
  const lines = drawing.split('\n').map((line) => line.trim());
  const sheets = lines.filter((line) => line.startsWith('# '));
  return lines
    .filter((line) => line !== '' && (sheets.length > 1 || !line.startsWith('# ')))
    .map((line) => (line.startsWith('|') ? cellsOf(line) : [line.replace(/^# /, '')]));
}

function cellsOf(line: string): string[] {
  return line
    .slice(1, -1)
    .split('|')
    .map((text) => text.trim().replace(/^'/, '').replaceAll('\\n', ' '));
}
