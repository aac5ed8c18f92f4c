import type { Form } from '../../book';
import { LABEL_SETS, thresholdsOf, type GradeBand, type GradeScale } from '../../presets';
import { HUNDRED, isFarFrom, type Grading } from '../../scoring';
import type { RuleForm } from '../define';
import { filledForms } from '../shared/filled-forms';
import { cellIn } from '../shared/places';
import { setCells } from '../shared/set-cells';
import { mismatchOf, type Mismatch } from './mismatch';
import { scalesThatFit } from './scales-that-fit';

/** The grade that a form states beside its total score. */
export function* wrongGradesOfForms(forms: readonly RuleForm[], scale: GradeScale) {
  if (scale.bands.length === 0) return;
  for (const form of filledForms(forms)) {
    const { total, grade } = form;
    if (!total?.score || !grade) continue;
    const grading = { scale, full: fullOf(form) };
    const mismatch = mismatchOf({ score: total.score, grade }, grading);
    if (mismatch) yield ofForm(form, mismatch, grading);
  }
}

function fullOf({ total }: Form): Grading['full'] {
  const weight = total?.weight?.value;
  return weight !== undefined && weight > HUNDRED ? weight : HUNDRED;
}

function ofForm(form: Form, mismatch: Mismatch, grading: Grading) {
  const { score, grade, found, expected, written } = mismatch;
  const { scale } = grading;
  const value = worded(expected, found, scale);
  const isFar = isFarFrom(written, expected, scale);
  const isFixed = !isFar && grade.cell?.formula === undefined && grade.cell?.value === found;
  const place = {
    at: cellIn(form, grade),
    related: [cellIn(form, score)],
    // A wrong total gives a wrong grade.
    causes: [cellIn(form, score)],
    ...(isFixed ? { suggest: setCells(form, [{ row: grade.row, column: grade.column, value }]) } : {}),
  };
  const data = { score: score.value, found, expected: value, scale: thresholdsOf(scale) };
  const others = scalesThatFit(mismatch, grading).map(thresholdsOf);
  if (others.length > 0) return { message: 'otherScale' as const, ...place, data: { ...data, others } };
  return { message: isFar ? ('farOff' as const) : ('differs' as const), ...place, data };
}

/** As the form words its grade: 优秀 beside 良好. */
function worded(band: GradeBand, found: string, { bands }: GradeScale): string {
  const rank = bands.indexOf(band);
  const set = bands.some(({ label }) => label === found)
    ? undefined
    : LABEL_SETS.find(({ labels }) => labels.includes(found));
  return set?.labels.length === bands.length ? set.labels[rank]! : band.label;
}
