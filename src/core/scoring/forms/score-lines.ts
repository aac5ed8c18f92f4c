import {
  fundsTotal,
  isStated,
  type Form,
  type FundsRow,
  type Indicator,
  type IndicatorClass,
  type Reading,
} from '../../book';
import type { Points } from '../../money';
import { repeatsFunds } from './execution-indicator';

/** A line of a form that has points of its own: the execution rate's in the funds block, or an indicator's. */
export interface ScoreLine {
  readonly row: number;
  readonly class: IndicatorClass;
  readonly weight?: Reading<Points>;
  readonly score?: Reading<Points>;
  /** Absent for the funds block. */
  readonly indicator?: Indicator;
  readonly funds?: FundsRow;
}

/** The lines whose scores make the total (总分). Where an indicator row repeats the execution rate of the funds block, only one of them counts. */
export function scoreLines(form: Form): ScoreLine[] {
  const indicators = form.indicators.map(indicatorLine).filter(counts);
  const funds = fundsLine(form);
  if (!funds || !counts(funds)) return indicators;
  return repeatsFunds(form) ? indicators : [funds, ...indicators];
}

function fundsLine(form: Form): ScoreLine | undefined {
  const row = fundsTotal(form);
  return row && { ...pointsOfLine(row), row: row.row, class: 'execution', funds: row };
}

function indicatorLine(indicator: Indicator): ScoreLine {
  const of = indicator.isExecutionRate ? 'execution' : indicator.class;
  return { ...pointsOfLine(indicator), row: indicator.row, class: of, indicator };
}

function pointsOfLine({ weight, score }: Pick<ScoreLine, 'weight' | 'score'>): Pick<ScoreLine, 'weight' | 'score'> {
  return { ...(weight ? { weight } : {}), ...(score ? { score } : {}) };
}

function counts({ weight, score }: ScoreLine): boolean {
  return isStated(weight) || isStated(score);
}
