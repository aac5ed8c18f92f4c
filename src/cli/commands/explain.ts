import { checkBook } from '../../core/checking';
import { drawWorkbook } from '../../core/drawing';
import { NATIONAL_PRESET } from '../../core/presets';
import { readBook } from '../../core/reading';
import type { Rule } from '../../core/rules/define';
import { RULES } from '../../core/rules';
import { RULE_EXAMPLES } from '../../core/rules/examples';
import {
  CLAUSE_PROVISIONS,
  clauseLine,
  describeFinding,
  EXPLAINING_WORDS,
  RULE_WORDS,
  levelName,
  type Language,
} from '../../core/words';
import { oneFile } from '../arguments/one-file';
import { COMMON_OPTIONS, readArguments } from '../arguments/read-arguments';
import { CannotRun } from '../cannot-run';
import { EXIT, type Exit } from '../exit';
import { printLines, type Line } from '../print/line';
import type { Session } from '../session';
import { closest } from './closest';

/** jihe explain RULE: what it checks, why, what to do, the provision, and an example. */
export function explain(args: readonly string[], session: Session): Exit {
  const { problems, language, io } = session;
  const { files } = readArguments(args, COMMON_OPTIONS, problems);
  if (files.length === 0) throw new CannotRun(problems.needsRule(), 'usage');
  const name = oneFile(files, 'explain', session);
  const rule = RULES.find(({ id }) => id === name);
  if (!rule) {
    const known = RULES.map(({ id }) => id);
    throw new CannotRun(problems.unknownRule(name, closest(name, known)), 'usage');
  }
  printLines(explanation(rule, language), io);
  return EXIT.passed;
}

function explanation(rule: Rule, language: Language): Line[] {
  const { id, severity, clause } = rule;
  const words = EXPLAINING_WORDS[language];
  const text = RULE_WORDS[id]?.[language];
  return [
    { text: `${text?.title ?? id}  ${id}  ${levelName(rule, language)}`, style: severity },
    ...section(words.why, text?.why),
    ...section(words.todo, text?.todo),
    ...section(words.clause, clauseLine(clause, language)),
    { text: CLAUSE_PROVISIONS[clause][language], indent: 2 },
    ...example(rule, language),
  ];
}

function section(heading: string, text: string | undefined): Line[] {
  return text === undefined ? [] : [{ text: '' }, { text: heading, style: 'heading' }, { text, indent: 2 }];
}

function example(rule: Rule, language: Language): Line[] {
  const { example: heading, finds } = EXPLAINING_WORDS[language];
  const shown = RULE_EXAMPLES[rule.id];
  if (!shown) return [];
  const book = readBook(drawWorkbook(shown.drawing));
  const { findings } = checkBook(book, NATIONAL_PRESET, { rules: [rule] });
  return [
    { text: '' },
    { text: heading, style: 'heading' },
    ...drawn(shown.drawing),
    { text: '' },
    { text: finds, style: 'heading' },
    ...findings.map((finding): Line => {
      const { label, message } = describeFinding(finding, book, language);
      return { text: `${label}  ${message}`, indent: 2, hanging: 4 };
    }),
  ];
}

// As drawn, only moved to the left edge.
function drawn(drawing: string): Line[] {
  const lines = drawing.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => ({ text: line.trim(), indent: 2, isVerbatim: true }));
}
