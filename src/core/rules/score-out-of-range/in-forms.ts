import { isStated, type Form, type Reading, type Stated } from '../../book';
import type { Points } from '../../money';
import { HUNDRED, saysNotEvaluated } from '../../scoring';
import type { RuleForm } from '../define';
import { filledForms } from '../shared/filled-forms';
import { cellIn } from '../shared/places';

/** The total of a form, and scores below 0; a score above its weight is another rule's. */
export function* outOfRangeInForms(forms: readonly RuleForm[]) {
  for (const form of filledForms(forms)) {
    yield* totalOf(form);
    for (const { score, weight } of form.indicators) yield* scoreOf(form, score, weight);
    for (const { score, weight } of form.funds?.rows ?? []) yield* scoreOf(form, score, weight);
  }
}

function* totalOf(form: Form) {
  const score = form.total?.score;
  const weight = form.total?.weight;
  const full = isStated(weight) && weight.value > HUNDRED ? weight.value : HUNDRED;
  if (isWord(score)) yield wordIn(form, score);
  else if (isStated(score) && (score.value < 0n || score.value > full)) {
    const place = {
      at: cellIn(form, score),
      ...(weight ? { related: [cellIn(form, weight)] } : {}),
      causes: [cellIn(form, score), ...exceeding(form).map((one) => cellIn(form, one))],
    };
    const message = score.value > full ? ('above' as const) : ('below' as const);
    yield { message, ...place, data: { found: score.value, full } };
  }
}

/** Scores that take a total above what there is. */
function exceeding({ indicators, funds }: Form): Stated<Points>[] {
  const rows = [...indicators, ...(funds?.rows ?? [])];
  return rows.flatMap(({ score, weight }) =>
    isStated(score) && isStated(weight) && score.value > weight.value ? [score] : [],
  );
}

function* scoreOf(form: Form, score: Reading<Points> | undefined, weight: Reading<Points> | undefined) {
  if (isWord(score)) yield wordIn(form, score);
  else if (isStated(score) && score.value < 0n) {
    const data = { found: score.value, full: weight?.value ?? HUNDRED };
    yield { message: 'below' as const, at: cellIn(form, score), data };
  }
}

type Word = Reading<Points> & { readonly state: 'unreadable'; readonly value?: undefined };

function isWord(score: Reading<Points> | undefined): score is Word {
  return score?.state === 'unreadable' && typeof score.cell?.value === 'string' && !saysNotEvaluated(score.cell.value);
}

function wordIn(form: Form, score: Word) {
  const found = typeof score.cell?.value === 'string' ? score.cell.value.trim() : '';
  return { message: 'notNumber' as const, at: cellIn(form, score), data: { found } };
}
