import type { Project } from '../book';
import type { Rate } from '../money';
import { executionRate } from './execution';

/** The execution rate of a project, or of a form's funds, by its amounts, else as its row states it; undefined where neither tells, and without a budget. */
export function rateOfProject({
  executed,
  adjustedBudget,
  executionRate: stated,
}: Pick<Project, 'executed' | 'adjustedBudget' | 'executionRate'>): Rate | undefined {
  const budget = adjustedBudget?.value;
  if (budget !== undefined && budget <= 0n) return undefined;
  if (budget === undefined || executed?.value === undefined) return stated?.value;
  return executionRate(executed.value, budget);
}
