import { RULES } from '../../core/rules';
import { EXPLAINING_WORDS, levelName, RULE_WORDS } from '../../core/words';
import { COMMON_OPTIONS, readArguments } from '../arguments/read-arguments';
import { EXIT, type Exit } from '../exit';
import { printLines, type Line } from '../print/line';
import { padded, textWidth } from '../print/text-width';
import type { Session } from '../session';

/** jihe rules: all rules with severity and title. */
export function rules(args: readonly string[], { problems, language, io }: Session): Exit {
  readArguments(args, COMMON_OPTIONS, problems);
  const rows = RULES.map((rule) => ({
    id: rule.id,
    level: levelName(rule, language),
    title: RULE_WORDS[rule.id]?.[language].title ?? '',
  }));
  const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(textWidth));
  const idWidth = widest(rows.map(({ id }) => id));
  const levelWidth = widest(rows.map(({ level }) => level));
  const lines = rows.map(({ id, level, title }): Line => ({
    text: `${padded(id, idWidth)}  ${padded(level, levelWidth)}  ${title}`,
    isVerbatim: true,
  }));
  printLines([...lines, { text: '' }, { text: EXPLAINING_WORDS[language].count(rows.length) }], io);
  return EXIT.passed;
}
