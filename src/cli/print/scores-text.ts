import { isDiffering, type FormScores, type ScoreLineView } from '../../app';
import { formatCell } from '../../core/address';
import { FORM_SCORES_WORDS, type Language } from '../../core/words';
import type { Line } from './line';

/** A form's scores for a person: one line a score, its steps below it. */
export function scoresText(form: FormScores, language: Language): Line[] {
  const words = FORM_SCORES_WORDS[language];
  const { sheet, name, lines, isBlank, differing, unfilled } = form;
  const said = isBlank ? words.blank : lines.length === 0 ? words.unscored : words.summary(differing, unfilled);
  return [
    { text: '' },
    { text: [sheet, ...(name === null || name === sheet ? [] : [name])].join('  '), style: 'heading' },
    { text: said, indent: 2, style: differing > 0 ? 'warning' : 'quiet' },
    ...lines.flatMap((line) => lineText(line, language)),
  ];
}

function lineText(line: ScoreLineView, language: Language): Line[] {
  const words = FORM_SCORES_WORDS[language];
  const { name, at, standing, note, steps } = line;
  const place = at ? (language === 'zh-CN' ? `（${formatCell(at)}）` : ` (${formatCell(at)})`) : '';
  const head = `${name}${place}  ${words.figures(line)}  ${words.standings[standing]}`;
  return [
    { text: head, indent: 2, hanging: 4, ...(isDiffering(line) ? { style: 'error' as const } : {}) },
    ...(note === null ? [] : [{ text: note, indent: 4, hanging: 6 }]),
    ...steps.map((text): Line => ({ text, indent: 4, hanging: 6, style: 'quiet' })),
  ];
}
