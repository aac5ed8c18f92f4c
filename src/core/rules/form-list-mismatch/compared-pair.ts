import { fundsTotal, type MoneyField, type Reading, type Stated } from '../../book';
import type { FormPair } from '../../matching';
import { magnitude, roundPoints, subtract, type Money, type Points } from '../../money';
import { plain } from '../../naming';
import type { GradeScale } from '../../presets';
import { bandNamed, fullScoreOf, HUNDRED } from '../../scoring';
import type { RuleForm, RuleList } from '../define';
import { fundsSlack } from '../shared/forms/funds-amount';
import { slackOf } from '../shared/rounding-hair';

export type Pair = FormPair<RuleForm, RuleList>;

export type ComparedField = 'initialBudget' | 'adjustedBudget' | 'executed' | 'score' | 'grade';

/** A figure that stands in the list and in the form. */
export interface Compared {
  readonly field: ComparedField;
  readonly inList: Reading<unknown>;
  readonly inForm: Reading<unknown>;
  readonly isSame: boolean;
  /** It says something of which project this is: an amount that is not 0. */
  readonly isTelling: boolean;
}

/** All that both state. */
export function comparedPair(pair: Pair, scale: GradeScale): Compared[] {
  return [
    ...(['initialBudget', 'adjustedBudget', 'executed'] as const).flatMap((field) => amounts(pair, field)),
    ...scores(pair),
    ...grades(pair, scale),
  ];
}

function amounts(pair: Pair, field: MoneyField & ComparedField): Compared[] {
  const inList = pair.project[field];
  const inForm = fundsTotal(pair.form)?.[field];
  // An amount merged over several rows is none of a single project.
  if (!isGiven(inList) || !isGiven(inForm) || inList.row !== pair.project.row) return [];
  if (isOnlyUnitUnsaid(pair, field, [inList.value, inForm.value])) return [];
  const isSame = areNear(pair, field, [inList, inForm]) || isInitial(pair, field, inList);
  return [{ field, inList, inForm, isSame, isTelling: inList.value !== 0n }];
}

function areNear({ form, list, project }: Pair, field: MoneyField, [a, b]: readonly [Stated<Money>, Stated<Money>]) {
  const difference = magnitude(subtract(a.value, b.value));
  return difference <= slackOf(list, project, field) || difference <= fundsSlack(form, b);
}

/** 预算数 of the list may be the initial budget, where its header does not say that it is the adjusted one. */
function isInitial(pair: Pair, field: MoneyField, inList: Stated<Money>): boolean {
  if (field !== 'adjustedBudget' || pair.list.columns.initialBudget) return false;
  if (/调整|全年/.test(pair.list.columns.adjustedBudget?.header ?? '')) return false;
  const initial = fundsTotal(pair.form)?.initialBudget;
  return isGiven(initial) && areNear(pair, field, [inList, initial]);
}

const TEN_THOUSAND = 10_000n;

/** Off by just 10,000, and one of the two names no unit: 元 were read as 万元. */
function isOnlyUnitUnsaid({ form, list }: Pair, field: MoneyField, [a, b]: readonly [Money, Money]): boolean {
  const isSaid = form.funds?.unit !== undefined && (list.columnUnits[field] ?? list.unit) !== undefined;
  return !isSaid && isTimes(a, b);
}

/** Whether one is 10,000 times the other: 元 beside 万元. */
export function isTimes(a: Money, b: Money): boolean {
  return a !== 0n && (a === b * TEN_THOUSAND || b === a * TEN_THOUSAND);
}

function scores({ form, list, project }: Pair): Compared[] {
  const inList = project.score;
  const inForm = form.total?.score;
  if (!isGiven(inList) || !isGiven(inForm) || inList.row !== project.row) return [];
  const full = form.total?.weight?.value;
  const isSame = agree(inList, inForm, inForm.value) || isRaised({ inList, inForm, full, list });
  return [{ field: 'score', inList, inForm, isSame, isTelling: false }];
}

/** What both show, at the decimals of the one that is printed with fewer. */
function agree(a: Stated<Points>, b: Stated<Points>, value: Points): boolean {
  const decimals = Math.min(a.decimals, b.decimals);
  return roundPoints(a.value, decimals) === roundPoints(value, decimals);
}

interface Raised {
  readonly inList: Stated<Points>;
  readonly inForm: Stated<Points>;
  readonly full: Points | undefined;
  readonly list: RuleList;
}

/** 81 of 90 in the form, 90 of 100 in the list: where a part does not count the rest may be raised. */
function isRaised({ inList, inForm, full, list }: Raised): boolean {
  const whole = fullScoreOf(list);
  if (full === undefined || full <= 0n || full === whole || whole !== HUNDRED) return false;
  const raised = ((inForm.value * whole * 2n + full) / (full * 2n)) as Points;
  return agree(inList, inForm, raised);
}

function grades({ form, list, project }: Pair, scale: GradeScale): Compared[] {
  const inList = project.grade;
  const inForm = form.grade;
  if (!isGiven(inList) || !isGiven(inForm) || inList.row !== project.row || !list.columns.grade) return [];
  const [a, b] = [bandNamed(inList.value, scale), bandNamed(inForm.value, scale)];
  // A conclusion in sentences is no grade.
  if (!a || !b) return [];
  const isSame = a === b || plain(inList.value) === plain(inForm.value);
  return [{ field: 'grade', inList, inForm, isSame, isTelling: false }];
}

function isGiven<T>(reading: Reading<T> | undefined): reading is Stated<T> {
  return reading?.value !== undefined;
}
