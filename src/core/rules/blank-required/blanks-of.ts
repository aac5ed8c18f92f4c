import { isBlank, type Project, type Reading } from '../../book';
import type { RequiredField } from './empty-columns';

/** An empty cell that must not be. */
export interface Blank {
  readonly project: Project;
  readonly field: RequiredField;
  readonly reading: Reading<unknown>;
  /** The grade, which follows from the score, is empty as well. */
  readonly isGradeToo: boolean;
}

/** The empty cells of a project in these columns, where the rest of the row says that something belongs there. */
export function blanksOf(project: Project, fields: readonly RequiredField[]): readonly Blank[] {
  if (!fields.some((field) => isBlank(project[field]))) return [];
  return fields.flatMap((field) => {
    const reading = project[field];
    if (!reading || !isBlank(reading) || !isExpected(project, field, fields)) return [];
    const isGradeToo = field === 'score' && fields.includes('grade') && isBlank(project.grade);
    return [{ project, field, reading, isGradeToo }];
  });
}

/** Whether the row's other cells ask for this one. A name is asked for only by all of them: else it may be a sum without a label. */
function isExpected(project: Project, field: RequiredField, fields: readonly RequiredField[]): boolean {
  const { score, grade, executed } = project;
  switch (field) {
    case 'name':
      return fields.every((other) => other === 'name' || isFilled(project[other]));
    case 'grade':
      return isFilled(score);
    case 'score':
      return isFilled(grade) || isFilled(executed) || hasBudget(project);
    case 'adjustedBudget':
    case 'initialBudget':
      return isFilled(score) || isFilled(grade) || isFilled(executed);
  }
}

function hasBudget({ adjustedBudget, initialBudget }: Project): boolean {
  return isFilled(adjustedBudget ?? initialBudget);
}

// A dash says that there is nothing to say: no other cell is asked for on its account.
function isFilled(reading: Reading<unknown> | undefined): boolean {
  return reading !== undefined && !isBlank(reading) && reading.state !== 'dash';
}
