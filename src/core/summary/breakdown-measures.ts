import { amountColumns } from './amount-look';
import type { Context, Measure } from './breakdown';
import { roundedQuotient, numberOf } from './fixed';
import type { Ledger, LedgerMoney } from './ledger';
import { rateValue } from './rate-value';
import { amountSum, figureCount, gradeCount, meanScore, projectCount } from './measures';
import { evaluated } from './tally';

const RATE = '0.00%';

export const COUNT: Measure = {
  id: 'count',
  column: { title: '项目数', width: 9, style: 'count', format: '0' },
  figure: ({ scope, isTotal, above }) => ({
    ...projectCount(scope),
    ...(isTotal ? { formula: `SUM(${above})` } : {}),
  }),
};

/** The amounts that the workbook has; empty where no list of the group states them. */
export function amountMeasures(ledger: Ledger): Measure[] {
  return amountColumns(ledger).map(({ field, ...column }) => ({
    id: field,
    column,
    figure: ({ scope, isTotal, above }) => {
      if (!scope.tally.states[field]) return undefined;
      return { ...amountSum(ledger, scope, field), ...(isTotal ? { formula: `SUM(${above})` } : {}) };
    },
  }));
}

/** A group's part of the whole adjusted budget. */
export const BUDGET_SHARE: Measure = {
  id: 'share',
  column: { title: '预算占比', width: 10, style: 'rate', format: RATE },
  figure: ({ scope, whole, cell, total }) => {
    const [part, all] = [scope.tally.sums.adjustedBudget, whole.tally.sums.adjustedBudget];
    const sum = total('adjustedBudget');
    if (!scope.tally.states.adjustedBudget) return undefined;
    return {
      formula: `IF(${sum}=0,"",ROUND(${cell('adjustedBudget')}/${sum},4))`,
      value: all === 0n ? '' : roundedQuotient(part, all, 4),
    };
  },
};

export const EXECUTION_RATE: Measure = {
  id: 'rate',
  column: { title: '预算执行率', width: 11, style: 'rate', format: RATE },
  figure: ({ scope: { tally }, cell }) => ({
    formula: `IF(${cell('adjustedBudget')}=0,"—",ROUND(${cell('executed')}/${cell('adjustedBudget')},4))`,
    value: rateValue(tally.sums.executed, tally.sums.adjustedBudget),
  }),
};

/** 调整后预算数 − 执行数. */
export function unspent({ width, format }: Measure['column']): Measure {
  return {
    id: 'unspent',
    column: { title: '未执行数', width, style: 'amount', ...(format === undefined ? {} : { format }) },
    figure: ({ scope: { tally }, cell }) => ({
      formula: `${cell('adjustedBudget')}-${cell('executed')}`,
      value: numberOf((tally.sums.adjustedBudget - tally.sums.executed) as typeof tally.sums.executed),
    }),
  };
}

export const WITHOUT_EXECUTED: Measure = {
  id: 'unexecuted',
  column: { title: '未填执行数的项目', width: 12, style: 'count', format: '0' },
  figure: (context) => ({
    formula: context.isTotal
      ? `SUM(${context.above})`
      : `${context.cell('count')}-${figureCount(context.ledger, context.scope, 'executed')}`,
    value: context.scope.tally.unexecuted,
  }),
};

export const MEAN_SCORE: Measure = {
  id: 'mean',
  column: { title: '平均得分', width: 10, style: 'score', format: '0.00' },
  figure: ({ ledger, scope }) => meanScore(ledger, scope),
};

/** One column a grade, then the projects without a grade of the scale. */
export function gradeMeasures({ preset }: Ledger): Measure[] {
  const { bands } = preset.grades;
  const counts = bands.map(({ label }, rank): Measure => ({
    id: gradeId(rank),
    column: { title: label, width: 8, style: 'count', format: '0' },
    figure: ({ ledger, scope, isTotal, above }) => ({
      ...gradeCount(ledger, scope, rank),
      ...(isTotal ? { formula: `SUM(${above})` } : {}),
    }),
  }));
  const ungraded: Measure = {
    id: 'ungraded',
    column: { title: '未定等级', width: 9, style: 'count', format: '0' },
    figure: (context) => ({
      formula: `${context.cell('count')}-${sumOfGrades(context)}`,
      value: context.scope.tally.count - evaluated(context.scope.tally),
    }),
  };
  return [...counts, ungraded];
}

/** Each grade's share of the projects that have a grade. */
export function shareMeasures({ preset }: Ledger): Measure[] {
  return preset.grades.bands.map(({ label }, rank) => shareOfGrade(rank, `${label}占比`));
}

/** 评优率: the best grade's share of the projects that have a grade. */
export const EXCELLENT_RATE: Measure = { ...shareOfGrade(0, '评优率'), id: 'excellent' };

function shareOfGrade(rank: number, title: string): Measure {
  return {
    id: `share-${rank}`,
    column: { title, width: 10, style: 'rate', format: RATE },
    figure: (context) => {
      const { tally } = context.scope;
      const all = evaluated(tally);
      const sum = sumOfGrades(context);
      return {
        formula: `IF(${sum}=0,"",ROUND(${context.cell(gradeId(rank))}/${sum},4))`,
        value: all === 0 ? '' : roundedQuotient(BigInt(tally.grades[rank]!), BigInt(all), 4),
      };
    },
  };
}

function sumOfGrades({ ledger, cell }: Context): string {
  const last = ledger.preset.grades.bands.length - 1;
  return `SUM(${cell(gradeId(0))}:${cell(gradeId(last))})`;
}

function gradeId(rank: number): string {
  return `grade-${rank}`;
}

export function has(ledger: Ledger, ...fields: readonly (LedgerMoney | 'score' | 'grade')[]): boolean {
  return fields.every((field) => ledger.fields.includes(field));
}
