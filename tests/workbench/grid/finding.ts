import type { FindingView } from '../../../src/app/session';

/** A finding that marks some cells; the rest of it does not matter to the grid. */
export function finding(part: Partial<FindingView> & Pick<FindingView, 'sheet' | 'spots'>): FindingView {
  const { row, column } = part.spots[0] ?? { row: 0, column: 0 };
  return {
    id: 'x',
    rule: 'x',
    severity: 'error',
    certainty: 'certain',
    title: '',
    label: '',
    message: '不对',
    todo: '',
    range: { top: row, left: column, bottom: row, right: column },
    project: null,
    found: null,
    expected: null,
    isFixable: false,
    consequenceOf: null,
    accepted: null,
    lapsed: null,
    ...part,
  };
}
