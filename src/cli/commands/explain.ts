import { explainRule } from '../../app';
import type { Rule } from '../../core/rules/define';
import { RULES } from '../../core/rules';
import { EXPLAINING_WORDS, type Language } from '../../core/words';
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
  const words = EXPLAINING_WORDS[language];
  const { title, level, why, todo, clause, provision, example } = explainRule(rule, language);
  return [
    { text: `${title}  ${rule.id}  ${level}`, style: rule.severity },
    ...section(words.why, why),
    ...section(words.todo, todo),
    ...section(words.clause, clause),
    { text: provision, indent: 2 },
    ...(example
      ? [
          { text: '' },
          { text: words.example, style: 'heading' } as const,
          ...drawn(example.drawing),
          { text: '' },
          { text: words.finds, style: 'heading' } as const,
          ...example.finds.map((text): Line => ({ text, indent: 2, hanging: 4 })),
        ]
      : []),
  ];
}

function section(heading: string, text: string): Line[] {
  return text === '' ? [] : [{ text: '' }, { text: heading, style: 'heading' }, { text, indent: 2 }];
}

// As drawn, only moved to the left edge.
function drawn(drawing: string): Line[] {
  const lines = drawing.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => ({ text: line.trim(), indent: 2, isVerbatim: true }));
}
