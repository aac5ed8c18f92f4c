import type { Project, Reading } from '../../book';
import type { Points } from '../../money';
import { fullScoreOf, saysNotEvaluated } from '../../scoring';
import { defineRule } from '../define';
import { countedLists } from '../shared/counted-lists';
import { cellIn } from '../shared/places';

/** The score lies below 0 or above the full score, or is no number; empty ones are blank-required's. */
export default defineRule({
  id: 'score-out-of-range',
  severity: 'error',
  certainty: 'certain',
  clause: 'weights-100',
  facts: {
    above: { found: 'score', full: 'score' },
    below: { found: 'score', full: 'score' },
    notNumber: { found: 'text' },
    notScored: { found: 'text' },
  },
  *check({ lists }) {
    for (const list of countedLists(lists)) {
      const full = fullScoreOf(list);
      const hasScores = list.projects.some(({ score }) => score?.state === 'value');
      for (const project of list.projects) {
        const { score } = project;
        if (!score) continue;
        const at = cellIn(list, score);
        const value = score.value;
        if (value !== undefined && value > full) yield { message: 'above', at, data: { found: value, full } };
        if (value !== undefined && value < 0n) yield { message: 'below', at, data: { found: value, full } };
        if (isWord(score)) yield { message: 'notNumber', at, data: { found: written(score) } };
        if (hasScores && isPassedOver(project))
          yield { message: 'notScored', at, certainty: 'review', data: { found: written(score) } };
      }
    }
  },
});

function isWord(score: Reading<Points>): boolean {
  return score.state === 'unreadable' && !saysNotEvaluated(written(score));
}

// A dash is right where there was nothing to evaluate; where there was a budget somebody should look.
function isPassedOver({ score, adjustedBudget }: Project): boolean {
  const hasBudget = adjustedBudget?.value !== undefined && adjustedBudget.value > 0n;
  return hasBudget && score !== undefined && isSetAside(score);
}

function isSetAside(score: Reading<Points>): boolean {
  return score.state === 'dash' || (score.state === 'unreadable' && saysNotEvaluated(written(score)));
}

function written({ cell }: Reading<Points>): string {
  return typeof cell?.value === 'object' ? cell.value.error : String(cell?.value ?? '').trim();
}
