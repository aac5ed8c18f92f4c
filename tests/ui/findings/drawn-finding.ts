import type { FindingView } from '../../../src/app/session';

let count = 0;

/** A finding of 合计不符 at B2 of 本级项目, but for what is said. */
export function drawnFinding(said: Partial<FindingView> = {}): FindingView {
  count += 1;
  const id = said.id ?? `finding-${count}`;
  const range = said.range ?? { top: 1, left: 1, bottom: 1, right: 1 };
  return {
    rule: 'total-mismatch',
    severity: 'error',
    certainty: 'certain',
    title: '合计不符',
    label: '合计 · 预算数（B2）',
    message: '合计为10，明细合计9。',
    todo: '改正合计。',
    sheet: '本级项目',
    spots: [{ row: range.top, column: range.left }],
    project: null,
    found: null,
    expected: null,
    isFixable: false,
    consequenceOf: null,
    accepted: null,
    lapsed: null,
    ...said,
    id,
    range,
  };
}
