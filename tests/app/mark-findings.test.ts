import { markFindings } from '../../src/app';
import { formatRange, parseCell, parseRange } from '../../src/core/address';
import type { Finding } from '../../src/core/checking';
import { readBook } from '../../src/core/reading';
import { drawWorkbook } from '../drawing/draw-workbook';

const BOOK = readBook(
  drawWorkbook(`
    # 表
    | 2023年项目自评结果 |
    | 序号 | 项目名称 | 预算数（万元） | 自评得分 | 自评等级 |
    | 1 | 甲 | 10 | 95 | 优 |
    | 2 | 乙 | 20 | 95 | 优 |
    | 3 | 丙 | 30 | 95 | 优 |`),
);

function finding(at: string, more: Partial<Finding> = {}): Finding {
  return {
    id: at,
    rule: 'any',
    severity: 'error',
    certainty: 'certain',
    at: { sheet: '表', ...(parseCell(at) ?? parseRange(at)!) },
    related: [],
    message: 'found',
    data: {},
    suggest: null,
    consequenceOf: null,
    accepted: null,
    lapsed: null,
    ...more,
  };
}

function marks(...findings: Finding[]): string[] {
  return markFindings(findings, BOOK).flatMap((change) =>
    change.kind === 'mark' ? [`${change.severity} ${change.areas.map(formatRange).join(' ')}`] : [],
  );
}

test('old marks are cleared, even where there is nothing to mark', () => {
  expect(markFindings([], BOOK)).toEqual([{ kind: 'clear-marks' }]);
});

test('neighbouring cells of one severity are one area', () => {
  expect(marks(finding('E3'), finding('E4'), finding('C3'))).toEqual(['error E3:E4 C3']);
});

test('a cell has the colour of its gravest finding', () => {
  expect(marks(finding('E3', { severity: 'info' }), finding('E3'), finding('E4', { severity: 'warning' }))).toEqual([
    'error E3',
    'warning E4',
  ]);
});

test('what is accepted, or follows from another, is not marked', () => {
  expect(marks(finding('E3', { accepted: '同意' }), finding('E4', { consequenceOf: 'E3' }))).toEqual([]);
});

test('what concerns a table or a column is marked at its header', () => {
  expect(marks(finding('A2:E5'))).toEqual(['error A2 B2 C2 D2 E2']);
  expect(marks(finding('C3:C5'))).toEqual(['error C2']);
});
