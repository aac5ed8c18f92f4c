import { isStated } from '../../book';
import { plain } from '../../naming';
import type { GradeScale } from '../../presets';
import { bandNamed, saysNotEvaluated } from '../../scoring';
import type { RuleForm } from '../define';
import { filledForms } from '../shared/filled-forms';
import { cellIn } from '../shared/places';

/** The grade of a form, where it is a word and no sentence (评价结论：完成较好) and no row of boxes to tick. */
export function* unknownGradesOfForms(forms: readonly RuleForm[], scale: GradeScale) {
  const labels = scale.bands.map(({ label }) => label);
  for (const form of filledForms(forms)) {
    const { grade, total } = form;
    if (!isStated(grade) || !isUnknown(plain(grade.value), scale)) continue;
    yield {
      message: 'unknown' as const,
      at: cellIn(form, grade),
      related: total?.score ? [cellIn(form, total.score)] : [],
      data: { found: grade.value, labels },
    };
  }
}

const LONGEST = 4;
const TICKED = /[□☐☑☒■√✓✔○●◯\d]/;

function isUnknown(grade: string, scale: GradeScale): boolean {
  if (grade.length > LONGEST || TICKED.test(grade) || bandNamed(grade, scale) || saysNotEvaluated(grade)) return false;
  // 优 良 中 差: the choice is still to be made.
  return scale.bands.filter(({ label }) => grade.includes(label)).length < 2;
}
