import { parseDecimal, type Decimal } from '../../money';
import { narrow } from '../../naming';

/** A figure in the sentences of a goal, with the words right before it in its clause. */
export interface GoalFigure {
  readonly amount: Decimal;
  /** What follows it: 人，其中…, up to a few characters. */
  readonly after: string;
  readonly before: string;
  readonly sentence: number;
}

// Figures of several years, of each of something, or only about right are not the year's target.
const OTHER =
  /累计|[两二三四五六七八九十\d]年内|年间|中期|长期|十[三四五]五|每|人均|平均|上年|去年|往年|同比|较.{0,6}年|力争|远期|总目标/;
const FIGURE = /(?<![\d.第〔[(])(\d[\d,]*(?:\.\d+)?)(?=[万亿]?[\u4e00-\u9fff%㎡])/g;

/** The figures of a goal's sentences that speak of this year. */
export function figuresInGoal(goal: string): GoalFigure[] {
  return narrow(goal)
    .split(/[。;；\n]|(?<=\D)\d[、.)](?=\D)/)
    .flatMap((sentence, index) => (OTHER.test(sentence) ? [] : figuresIn(sentence, index)));
}

const AROUND = 14;

function figuresIn(sentence: string, index: number): GoalFigure[] {
  return [...sentence.matchAll(FIGURE)].flatMap((match) => {
    const amount = parseDecimal(match[1]!.replaceAll(',', ''));
    const clause = sentence
      .slice(0, match.index)
      .split(/[,，、:：]/)
      .at(-1)!;
    const after = sentence.slice(match.index + match[1]!.length, match.index + match[1]!.length + AROUND);
    return amount ? [{ amount, after, before: clause.replace(/\s/g, ''), sentence: index }] : [];
  });
}
