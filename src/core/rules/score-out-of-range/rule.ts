import type { ListTable, Project, Reading } from '../../book';
import type { Points } from '../../money';
import { fullScoreOf, saysNotEvaluated } from '../../scoring';
import { defineRule, type RuleList } from '../define';
import { censusOf } from '../shared/census';
import { countedLists } from '../shared/counted-lists';
import { explanations } from '../shared/explanation';
import { isMostRows } from '../shared/most-rows';
import { cellIn, columnOf } from '../shared/places';
import { outOfRangeInForms } from './in-forms';

/** The score lies below 0 or above the full score, or is no number; empty ones are blank-required's. */
export default defineRule({
  id: 'score-out-of-range',
  severity: 'error',
  certainty: 'certain',
  clause: 'weights-100',
  causedBy: ['score-exceeds-weight', 'form-total-mismatch', 'weights-not-100'],
  facts: {
    above: { found: 'score', full: 'score' },
    below: { found: 'score', full: 'score' },
    notNumber: { found: 'text' },
    notScored: { found: 'text' },
    mostNotNumbers: { found: 'text', count: 'count', total: 'count' },
  },
  *check({ lists, forms }) {
    yield* outOfRangeInForms(forms);
    for (const list of countedLists(lists)) {
      const full = fullScoreOf(list);
      const { states, least = 0n, most = 0n } = censusOf(list, 'score');
      if (least < 0n || most > full) yield* outsideIn(list, full);
      if (states.has('unreadable')) yield* wordsIn(list);
      if (states.has('value') && (states.has('dash') || states.has('unreadable'))) yield* passedOverIn(list);
    }
  },
});

function* outsideIn(list: ListTable, full: Points) {
  for (const { score } of list.projects) {
    const value = score?.value;
    if (value === undefined || (value >= 0n && value <= full)) continue;
    const message = value > full ? ('above' as const) : ('below' as const);
    yield { message, at: cellIn(list, score!), data: { found: value, full } };
  }
}

/** Words where a score belongs; said once where they fill the column. */
function* wordsIn(list: ListTable) {
  const words = list.projects.flatMap(({ score }) => (score && isWord(score) ? [score] : []));
  const [first] = words;
  if (first && isMostRows(words.length, list)) {
    const data = { found: written(first), count: words.length, total: list.projects.length };
    yield { message: 'mostNotNumbers' as const, at: columnOf(list, first.column), data };
    return;
  }
  for (const score of words) {
    yield { message: 'notNumber' as const, at: cellIn(list, score), data: { found: written(score) } };
  }
}

/** Projects with a budget whose score is a dash or “未评价”, though others are scored and nobody says why. */
function* passedOverIn(list: RuleList) {
  const isExplained = list.once(explanations);
  for (const project of list.projects) {
    if (!isPassedOver(project) || isExplained(project)) continue;
    yield {
      message: 'notScored' as const,
      at: cellIn(list, project.score!),
      severity: 'warning' as const,
      certainty: 'review' as const,
      data: { found: written(project.score!) },
    };
  }
}

function isWord(score: Reading<Points>): boolean {
  return score.state === 'unreadable' && !saysNotEvaluated(written(score));
}

// A dash is right where there was nothing to evaluate; where there was a budget somebody should look.
function isPassedOver(project: Project): boolean {
  const { score, adjustedBudget } = project;
  if (!score || !isSetAside(score)) return false;
  return adjustedBudget?.value !== undefined && adjustedBudget.value > 0n;
}

function isSetAside(score: Reading<Points>): boolean {
  return score.state === 'dash' || (score.state === 'unreadable' && saysNotEvaluated(written(score)));
}

function written({ cell }: Reading<Points>): string {
  return typeof cell?.value === 'object' ? cell.value.error : String(cell?.value ?? '').trim();
}
