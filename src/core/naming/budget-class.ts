import { plain } from './width';

/** 预算类型: the four budgets of a government. */
export const BUDGET_CLASSES = ['general', 'fund', 'insurance', 'capital'] as const;

export type BudgetClass = (typeof BUDGET_CLASSES)[number];

export const BUDGET_CLASS_LABELS: Readonly<Record<BudgetClass, string>> = {
  general: '一般公共预算',
  fund: '政府性基金预算',
  insurance: '社会保险基金预算',
  capital: '国有资本经营预算',
};

const CLASS_WORDS: readonly (readonly [BudgetClass, RegExp])[] = [
  ['insurance', /社会?保险?(?:资金|基金)|社保/],
  ['fund', /政府性?基金|^基金(?:预算)?$/],
  ['capital', /国有资本|国资/],
  ['general', /一般公共|公共财政|一般预算|^公共预算|^一般$/],
];

/** The classes that a text speaks of: a cell of a 预算类型 or 资金性质 column, or a heading. */
export function classesIn(text: string): BudgetClass[] {
  const said = plain(text);
  return CLASS_WORDS.filter(([, words]) => words.test(said)).map(([name]) => name);
}

/** The class that a cell names; undefined where it names none, or several. */
export function classNamed(text: string): BudgetClass | undefined {
  const [name, ...others] = classesIn(text);
  return others.length === 0 ? name : undefined;
}
