import { CLASS_NAMES } from './class-names';
import { measureText, moneyText, percentText, pointsText } from './figures';
import type { ScoringWords } from './step-words';

const LEVELS = { reached: 'Reached (达成)', partly: 'Partly reached (部分达成)', missed: 'Missed (未达成)' } as const;

const NO_BUDGET = {
  'score-zero': 'No budget: the execution rate earns 0 points',
  'not-applicable': 'No budget: the execution rate is left out and the other indicators count for 100',
  'not-evaluated': 'No budget: the project is not evaluated',
} as const;

export const EN: ScoringWords = {
  steps: {
    reached: ({ target, actual, score }) =>
      `${measureText(actual)} reaches the target ${measureText(target)}: all ${pointsText(score)} points`,
    'negative-actual': ({ actual }) => `${measureText(actual)} is below 0 and counts as 0: 0 points`,
    share: ({ ratio, weight }) => `actual ÷ target ${equal(percentText(ratio))} × ${pointsText(weight)} points`,
    excess: ({ excess, weight }) =>
      `above the target by ${percentText(excess)}: (1 − excess) × ${pointsText(weight)} points`,
    twice: ({ target, actual }) =>
      `${measureText(actual)} is twice the target ${measureText(target)} or more: 0 points`,
    'inverse-share': ({ ratio, weight }) =>
      `target ÷ actual ${equal(percentText(ratio))} × ${pointsText(weight)} points`,
    'above-zero': ({ actual }) => `the target is 0 and the actual ${measureText(actual)}: 0 points`,
    result: ({ score, isRounded }) =>
      `${isRounded ? 'rounded half up to two decimals: ' : 'that is '}${pointsText(score)} points`,
    overachieved: ({ fromPercent, deducted, score }) =>
      `${fromPercent}% of the target or more: the standard takes ${pointsText(deducted)} points off, ${pointsText(score)} are left`,
    band: ({ level, fromPercent, toPercent }) =>
      `${LEVELS[level]} stands for ${fromPercent}% to ${toPercent}% of the weight`,
    bounds: ({ from, to, isToIncluded }) =>
      `for a person to judge: from ${pointsText(from)} ${isToIncluded ? `to ${pointsText(to)}` : `to below ${pointsText(to)}`} points`,
    rate: ({ executed, budget, rate }) =>
      `execution rate: ${moneyText(executed)} ÷ ${moneyText(budget)} ${equal(percentText(rate))}`,
    'rate-capped': () => 'above 100%, it counts as 100%',
    'rate-share': ({ rate, weight }) => `${percentText(rate)} × ${pointsText(weight)} points`,
    'no-budget': ({ policy }) => NO_BUDGET[policy],
    part: ({ class: of, score, weight }) =>
      `${CLASS_NAMES[of]['en-US']}: ${pointsText(score)} of ${pointsText(weight)} points`,
    sum: ({ score, weight }) => `together ${pointsText(score)} of ${pointsText(weight)} points`,
    rescaled: ({ score, of }) => `of ${pointsText(of)} points, raised to 100: ${pointsText(score)} points`,
    capped: ({ below, most }) =>
      `with an execution rate below ${below}% the standard allows at most ${pointsText(most)} points`,
  },
  causes: {
    'not-stated': 'Target, actual or weight is empty or cannot be understood, so there is no score to reckon.',
    'no-amounts': 'Budget, executed amount or weight is empty or cannot be understood, so there is no score to reckon.',
    words: 'The target or the actual is in words: a person must judge the score.',
    'not-comparable': 'Target and actual differ in their units, or cannot be told to agree: please look at the units.',
    inexact: 'An approximate figure, a range or an incomplete date gives no exact score: please state the exact one.',
    'no-direction': 'The target has no sign such as ≥ or ≤, so that it cannot be told whether more or less is better.',
    'no-quotient': 'By a target of 0 or below nothing can be divided: a person must judge the score.',
    late: 'It was late, and no formula says what that costs: a person must judge the score.',
    'not-evaluated': 'Without a budget the project is not evaluated under this standard.',
    incomplete: 'Some indicators have no score yet, so there is no total.',
  },
  suggested: (points) => `suggested: ${points} points, no more than a suggestion`,
};

function equal(figure: string): string {
  return figure.startsWith('≈') ? figure.replace('≈', '≈ ') : `= ${figure}`;
}
