import { MONEY_FIELDS, type MoneyField, type Project, type Reading } from '../../book';
import { add, agree, NO_MONEY, subtract, sum, type Money, type MoneyUnit } from '../../money';
import type { Span } from './covers';

export type Amounts = Readonly<Partial<Record<MoneyField, Reading<Money>>>>;

/** Sums of any run of projects in constant time, so that many subtotals cost no more than few. */
export class RunningSums {
  readonly #sums = new Map<MoneyField, readonly Money[]>();

  constructor(
    readonly projects: readonly Project[],
    readonly unitOf: (field: MoneyField) => MoneyUnit,
  ) {}

  /** Whether stated amounts are those of a run, as far as their printed decimals can tell; no amounts fit nothing. */
  fits(amounts: Amounts, span: Span): boolean {
    return this.#agree(amounts, (field) => this.#over(field, span));
  }

  /** The same for projects that need not stand together. */
  fitsProjects(amounts: Amounts, projects: readonly Project[]): boolean {
    return this.#agree(amounts, (field) => sum(projects.map((project) => project[field]?.value ?? NO_MONEY)));
  }

  #agree(amounts: Amounts, sumOf: (field: MoneyField) => Money): boolean {
    let hasAmount = false;
    for (const field of MONEY_FIELDS) {
      const stated = amounts[field];
      if (stated?.value === undefined) continue;
      if (!agree(stated.value, sumOf(field), { unit: this.unitOf(field), decimals: stated.decimals })) return false;
      hasAmount ||= stated.value !== NO_MONEY;
    }
    return hasAmount;
  }

  #over(field: MoneyField, { from, to }: Span): Money {
    const sums = this.#sums.get(field) ?? runningSums(this.projects, field);
    this.#sums.set(field, sums);
    return subtract(sums[to]!, sums[from]!);
  }
}

function runningSums(projects: readonly Project[], field: MoneyField): Money[] {
  let total = NO_MONEY;
  const sums: Money[] = [total];
  for (const project of projects) sums.push((total = add(total, project[field]?.value ?? NO_MONEY)));
  return sums;
}
