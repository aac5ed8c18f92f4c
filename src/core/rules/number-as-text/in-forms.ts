import type { Form, Reading } from '../../book';
import { ASSUMED_UNIT } from '../../book';
import type { CellWrite } from '../../changes';
import {
  decimalOf,
  formatDecimal,
  formatMoney,
  formatPoints,
  MONEY_PLACES,
  type Money,
  type Points,
} from '../../money';
import { cellAt, sheetNamed, type WorkbookSnapshot } from '../../snapshot';
import type { RuleForm } from '../define';
import { filledForms } from '../shared/filled-forms';
import { cellIn } from '../shared/places';
import { setCells } from '../shared/set-cells';
import { flawOf } from './flaw-of';

const MANY = 10;

/** Amounts, weights and scores of forms that are text; milder where the form has no formula that could miss them. */
export function* textNumbersOfForms(forms: readonly RuleForm[], snapshot: WorkbookSnapshot) {
  for (const form of filledForms(forms)) {
    const found = textsIn(form);
    if (found.length === 0) continue;
    const mild = hasFormula(form, snapshot) ? {} : { severity: 'warning' as const };
    if (found.length > MANY) yield { ...ofForm(form, found), ...mild };
    else for (const one of found) yield { ...ofCell(form, one), ...mild };
  }
}

interface FormText {
  readonly reading: Reading<bigint>;
  readonly text: string;
  /** The number that it says, exactly; absent where it is only words. */
  readonly digits?: string;
}

function textsIn(form: Form): FormText[] {
  const { funds, indicators, total } = form;
  const rows = funds?.rows ?? [];
  return [
    ...rows.flatMap((row) => [
      ...amountText(form, row.initialBudget, false),
      ...amountText(form, row.adjustedBudget, true),
      ...amountText(form, row.executed, true),
    ]),
    ...rows.flatMap(({ weight, score }) => [...pointsText(weight), ...pointsText(score)]),
    ...indicators.flatMap(({ weight, score }) => [...pointsText(weight), ...pointsText(score)]),
    ...[total?.weight, total?.score].flatMap(pointsText),
  ];
}

function amountText(form: Form, reading: Reading<Money> | undefined, isCounted: boolean): FormText[] {
  const text = reading?.cell?.value;
  if (!reading || typeof text !== 'string') return [];
  if (reading.state === 'unreadable') return isCounted ? [{ reading, text: text.trim() }] : [];
  if (!reading.isText) return [];
  const unit = form.funds?.unit ?? ASSUMED_UNIT;
  // Below 分 the text says more than an amount can hold.
  const isExact = reading.decimals <= MONEY_PLACES[unit];
  return [{ reading, text, ...(isExact ? { digits: formatMoney(reading.value!, unit) } : {}) }];
}

/** A label with its figure, 总分：95.6, is text by nature. */
const LABELLED = /[总合得评分][^\d]*[:：]/;

function pointsText(reading: Reading<Points> | undefined): FormText[] {
  const text = reading?.cell?.value;
  if (!reading?.isText || typeof text !== 'string' || LABELLED.test(text)) return [];
  return [{ reading, text, digits: formatPoints(reading.value!) }];
}

function hasFormula({ sheet: name, range }: Form, snapshot: WorkbookSnapshot): boolean {
  const sheet = sheetNamed(snapshot, name);
  for (let row = range.top; sheet && row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) {
      if (cellAt(sheet, { row, column })?.formula !== undefined) return true;
    }
  }
  return false;
}

function ofCell(form: Form, { reading, text, digits }: FormText) {
  const cells = numberFor({ reading, text, ...(digits === undefined ? {} : { digits }) });
  return {
    message: reading.state === 'value' ? flawOf(text) : ('words' as const),
    at: cellIn(form, reading),
    data: { found: text },
    ...(cells.length > 0 ? { suggest: setCells(form, cells) } : {}),
  };
}

function ofForm(form: Form, found: readonly FormText[]) {
  const cells = found.flatMap(numberFor);
  return {
    message: 'mostInForm' as const,
    at: cellIn(form, found[0]!.reading),
    related: found.map(({ reading }) => cellIn(form, reading)),
    data: { count: found.length },
    ...(cells.length > 0 ? { suggest: setCells(form, cells) } : {}),
  };
}

/** What a formula prints as text it would print again. */
function numberFor({ reading, digits }: FormText): CellWrite[] {
  if (digits === undefined || reading.cell?.formula !== undefined) return [];
  const value = Number(digits);
  if (formatDecimal(decimalOf(value)) !== digits) return [];
  const { row, column, decimals } = reading;
  return [{ row, column, value, format: decimals > 0 ? `0.${'0'.repeat(decimals)}` : '0' }];
}
