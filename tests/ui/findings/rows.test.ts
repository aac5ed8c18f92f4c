import type { FindingView } from '../../../src/app/session';
import { causesOf } from '../../../src/ui/findings/causes';
import { groupsOf, type Grouping } from '../../../src/ui/findings/groups';
import { rowsOf, type Folding } from '../../../src/ui/findings/rows';
import { drawnFinding } from './drawn-finding';

const GRADE = { rule: 'grade', title: '等级不符', sheet: '转移支付项目', project: '甲' } as const;
const FINDINGS = [
  drawnFinding({ id: 'let-stand', accepted: '已核实', rule: 'old', title: '旧' }),
  drawnFinding({ id: 'total' }),
  drawnFinding({ id: 'grade', ...GRADE, certainty: 'review' }),
  drawnFinding({ id: 'grade-2', ...GRADE, certainty: 'review' }),
  drawnFinding({ id: 'rate', ...GRADE, consequenceOf: 'total', message: '评优率' }),
];

interface Shown {
  readonly findings?: readonly FindingView[];
  readonly grouping: Grouping;
  readonly folding?: Partial<Folding>;
}

/** Rows as an outline: level, what it is, its place among its siblings, and whether it is open. */
function outline({ findings = FINDINGS, grouping, folding = {} }: Shown): string[] {
  const rows = rowsOf(groupsOf(causesOf(findings), grouping), {
    closed: new Set(),
    unfolded: new Set(),
    text: '',
    ...folding,
  });
  return rows.map((row) => {
    const name = row.kind === 'group' ? `[${row.group.title ?? '-'}]` : row.finding.id;
    const open = row.isOpen === null ? '' : row.isOpen ? ' open' : ' closed';
    return `${'  '.repeat(row.level - 1)}${name} ${row.position}/${row.siblings}${open}`;
  });
}

test('by rule: in the order given, what is accepted last, consequences folded', () => {
  expect(outline({ grouping: 'rule' })).toEqual([
    '[合计不符] 1/3 open',
    '  total 1/1 closed',
    '[等级不符] 2/3 open',
    '  grade 1/2',
    '  grade-2 2/2',
    '[旧] 3/3 open',
    '  let-stand 1/1',
  ]);
});

test('by project: those of no single project in a group without a name', () => {
  expect(outline({ grouping: 'project' })).toEqual([
    '[-] 1/2 open',
    '  total 1/2 closed',
    '  let-stand 2/2',
    '[甲] 2/2 open',
    '  grade 1/2',
    '  grade-2 2/2',
  ]);
});

test('ungrouped: no headers, one level up', () => {
  expect(outline({ grouping: 'none', folding: { unfolded: new Set(['total']) } })).toEqual([
    'total 1/4 open',
    '  rate 1/1',
    'grade 2/4',
    'grade-2 3/4',
    'let-stand 4/4',
  ]);
});

test('a closed group shows its header only', () => {
  expect(outline({ grouping: 'sheet', folding: { closed: new Set(['sheet:本级项目']) } })).toEqual([
    '[本级项目] 1/2 closed',
    '[转移支付项目] 2/2 open',
    '  grade 1/2',
    '  grade-2 2/2',
  ]);
});

test('a text that stands in a consequence only unfolds its cause', () => {
  expect(outline({ grouping: 'none', folding: { text: '评优率' } })[0]).toBe('total 1/4 open');
  expect(outline({ grouping: 'none', folding: { text: '合计' } })[0]).toBe('total 1/4 closed');
});

test('a group of which a person must judge all says so once; in a mixed one each finding does', () => {
  const rows = rowsOf(groupsOf(causesOf(FINDINGS), 'rule'), { closed: new Set(), unfolded: new Set(), text: '' });
  const grade = rows.find((row) => row.kind === 'group' && row.group.rule === 'grade');
  expect(grade).toMatchObject({ group: { isForReview: true } });
  expect(rows.find(({ key }) => key === 'grade')).toMatchObject({ saysReview: false });
  const bySheet = rowsOf(groupsOf(causesOf([...FINDINGS, drawnFinding({ sheet: GRADE.sheet })]), 'sheet'), {
    closed: new Set(),
    unfolded: new Set(),
    text: '',
  });
  expect(bySheet.find(({ key }) => key === 'grade')).toMatchObject({ saysReview: true });
});
