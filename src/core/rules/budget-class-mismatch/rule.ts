import type { ListTable } from '../../book';
import { BUDGET_CLASS_LABELS, classesIn, classNamed, fundSubjectIn } from '../../naming';
import { defineRule } from '../define';
import { countedLists } from '../shared/counted-lists';
import { cellIn } from '../shared/places';

const named = { subject: 'text', expected: 'text' } as const;

/** 彩票公益金, 土地出让 … in a row whose class, or whose table's heading, says 一般公共预算. */
export default defineRule({
  id: 'budget-class-mismatch',
  severity: 'info',
  certainty: 'review',
  clause: 'practice',
  facts: { column: { ...named, found: 'text' }, heading: named },
  *check({ lists }) {
    for (const list of countedLists(lists)) {
      const isGeneral = isHeadedGeneral(list);
      for (const project of list.projects) {
        const subject = fundSubjectIn(project.name.value ?? '');
        if (subject === undefined) continue;
        const said = { subject, expected: BUDGET_CLASS_LABELS.fund };
        const written = project.budgetClass;
        if (written?.value !== undefined) {
          if (classNamed(written.value) !== 'general') continue;
          const isOwn = list.columns.budgetClass !== undefined;
          // Told by a group row (一般公共预算项目) it is the name that a person must look at.
          const at = cellIn(list, isOwn ? written : project.name);
          const related = [cellIn(list, isOwn ? project.name : written)];
          yield { message: 'column', at, related, data: { ...said, found: written.value } };
        } else if (isGeneral) yield { message: 'heading', at: cellIn(list, project.name), data: said };
      }
    }
  },
});

/** Headed 一般公共预算 and no other class. */
function isHeadedGeneral({ headings, sheet }: ListTable): boolean {
  const classes = new Set([...headings, sheet].flatMap(classesIn));
  return classes.size === 1 && classes.has('general');
}
