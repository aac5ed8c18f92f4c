import { formatRange, parseRange } from '../../../src/core/address';
import type { Change } from '../../../src/core/changes';
import { drawWorkbook } from '../../drawing/draw-workbook';
import { openOffice, type OpenOffice } from '../reading/open-office';
import { truthOf } from './truth';
import { mark } from './use-cases';

const NAME = "甲, 'B' 表";

function opened(): OpenOffice {
  const open = openOffice(drawWorkbook(`# ${NAME}\n| 名 | 值 |\n| 甲 | 1 |\n# 乙\n| 1 |\n# 锁\nprotected\n| 1 |`));
  open.host.book.sheets[0]!.rules.push({
    id: 'theirs',
    type: 'Custom',
    ranges: [parseRange('A1:B9')!],
    formula: '=$B1>0',
    stopIfTrue: true,
    format: new Map([['fill/color', '#00FF00']]),
  });
  return open;
}

async function apply({ workbook, host }: OpenOffice, ...changes: readonly Change[]): Promise<readonly Change[]> {
  const outcome = await workbook.apply(changes, await workbook.read());
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  expect(host.unknown).toEqual([]);
  return outcome.journal;
}

/** Foremost first: formula, places, colour. */
function rulesOf({ host }: OpenOffice, name = NAME): string[] {
  const { rules } = host.book.sheetNamed(name)!;
  return rules.map(({ formula, ranges, format }) => {
    return `${formula} ${ranges.map(formatRange).join(' ')} ${String(format.get('fill/color'))}`;
  });
}

const THEIRS = '=$B1>0 A1:B9 #00FF00';
const CLEAR: Change = { kind: 'clear-marks' };

test('one rule a severity, the gravest foremost, before those of the user', async () => {
  const open = opened();
  const [error, warning] = [mark(NAME, 'error', 'A2', 'B1:B2'), mark(NAME, 'warning', 'A2:B2')];
  await apply(open, mark(NAME, 'info', 'A1'), error, warning, mark(NAME, 'error', 'C7', 'A2'));
  expect(rulesOf(open)).toEqual([
    '=N("jihe:error")=0 A2 B1:B2 C7 #FFC7CE',
    '=N("jihe:warning")=0 A2:B2 #FFEB9C',
    '=N("jihe:info")=0 A1 #DDEBF7',
    THEIRS,
  ]);
});

test('more marks join those that stand there; cleared, only those of the user are left', async () => {
  const open = opened();
  const before = truthOf(open.host);
  await apply(open, mark(NAME, 'warning', 'A1'), mark('乙', 'info', 'A1'));
  await apply(open, mark(NAME, 'warning', 'B2'), mark(NAME, 'error', 'A1'));
  expect(rulesOf(open)).toEqual(['=N("jihe:error")=0 A1 #FFC7CE', '=N("jihe:warning")=0 A1 B2 #FFEB9C', THEIRS]);
  expect(rulesOf(open, '乙')).toEqual(['=N("jihe:info")=0 A1 #DDEBF7']);
  await apply(open, CLEAR);
  expect(truthOf(open.host)).toEqual(before);
});

test('taken back, the former marks stand where the user has moved them', async () => {
  const open = opened();
  await apply(open, mark(NAME, 'warning', 'A2'));
  const [own] = open.host.book.sheetNamed(NAME)!.rules;
  own!.ranges = [parseRange('A3')!, parseRange('C3')!];
  const undo = await apply(open, CLEAR, mark(NAME, 'error', 'B2'));
  expect(rulesOf(open)).toEqual(['=N("jihe:error")=0 B2 #FFC7CE', THEIRS]);
  await apply(open, ...undo);
  expect(rulesOf(open)).toEqual(['=N("jihe:warning")=0 A3 C3 #FFEB9C', THEIRS]);
});

test('a mark that the user has taken away by hand is not missed', async () => {
  const open = opened();
  await apply(open, mark(NAME, 'warning', 'A2'), mark('乙', 'info', 'A1'));
  const expected = await open.workbook.read();
  const sheet = open.host.book.sheetNamed(NAME)!;
  sheet.rules = sheet.rules.slice(1);
  expect(await open.workbook.apply([CLEAR, mark(NAME, 'error', 'B2')], expected)).toMatchObject({ ok: true });
  expect(rulesOf(open)).toEqual(['=N("jihe:error")=0 B2 #FFC7CE', THEIRS]);
  expect(rulesOf(open, '乙')).toEqual([]);
});

test('marks of an earlier session are found again', async () => {
  const open = opened();
  await apply(open, mark(NAME, 'warning', 'A2'));
  const later = openOffice(drawWorkbook(`# ${NAME}\n| 名 | 值 |`));
  later.host.book.sheets[0]!.rules = open.host.book.sheets[0]!.rules;
  await apply(later, CLEAR);
  expect(rulesOf(later)).toEqual([THEIRS]);
});

test('long lists of places go in several rules, each within what Excel takes', async () => {
  const open = opened();
  const places = Array.from({ length: 3000 }, (_, index) => `C${index * 2 + 1000}`);
  await apply(open, mark(NAME, 'error', ...places));
  const { rules } = open.host.book.sheetNamed(NAME)!;
  expect(rules.length).toBeGreaterThan(2);
  expect(rules.flatMap(({ ranges }) => ranges.map(formatRange)).filter((place) => place.startsWith('C'))).toHaveLength(
    3000,
  );
  await apply(open, CLEAR);
  expect(rulesOf(open)).toEqual([THEIRS]);
});

test('a protected sheet is named, and no other is marked', async () => {
  const open = opened();
  const before = truthOf(open.host);
  const outcome = await open.workbook.apply(
    [mark(NAME, 'error', 'A1'), mark('锁', 'error', 'A1')],
    await open.workbook.read(),
  );
  expect(outcome).toEqual({ ok: false, refusal: { reason: 'protected', sheet: '锁' } });
  expect(truthOf(open.host)).toEqual(before);
});
