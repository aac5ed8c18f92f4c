import { causesOf } from '../../../src/ui/findings/causes';
import { filterCauses, NO_FILTERS, toggled, type Filters } from '../../../src/ui/findings/filters';
import { drawnFinding } from './drawn-finding';

const FINDINGS = [
  drawnFinding({ id: 'error' }),
  drawnFinding({ id: 'warning', severity: 'warning', certainty: 'review', title: '疑似录错', project: '职业年金项目' }),
  drawnFinding({ id: 'info', severity: 'info', label: '文号（C7）', message: '写作“霁财社[2023]324号”。' }),
  drawnFinding({ id: 'accepted', certainty: 'review', accepted: '已核实' }),
  drawnFinding({ id: 'below', severity: 'info', message: '评优率也跟着错。', consequenceOf: 'error' }),
];

function shown(filters: Partial<Filters>): string[] {
  return filterCauses(causesOf(FINDINGS), { ...NO_FILTERS, ...filters }).map(({ finding }) => finding.id);
}

test.each<[string, Partial<Filters>, string[]]>([
  ['nothing asked for', {}, ['error', 'warning', 'info', 'accepted']],
  ['one severity; what is accepted is none of it', { standings: new Set(['error']) }, ['error']],
  ['two', { standings: new Set(['error', 'info']) }, ['error', 'info']],
  ['what is accepted', { standings: new Set(['accepted']) }, ['accepted']],
  ['to be judged; what is accepted has been', { isReviewOnly: true }, ['warning']],
  ['to be judged, of a severity that has none', { isReviewOnly: true, standings: new Set(['error']) }, []],
  ['a word of its title', { text: '录错' }, ['warning']],
  ['a word of its project', { text: '年金' }, ['warning']],
  ['brackets in another width', { text: '霁财社［２０２３］' }, ['info']],
  ['letters in another case', { text: 'b2 合计' }, ['error', 'warning', 'accepted']],
  ['a consequence: its cause', { text: '评优率' }, ['error']],
  ['blanks only', { text: '  ' }, ['error', 'warning', 'info', 'accepted']],
  ['two words, of which one is nowhere', { text: '合计 天外' }, []],
])('%s', (_, filters, expected) => {
  expect(shown(filters)).toEqual(expected);
});

test('toggling twice changes nothing, and never the set given', () => {
  const before = new Set(['a']);
  const once = toggled(before, 'b');
  expect([...once]).toEqual(['a', 'b']);
  expect([...toggled(once, 'b')]).toEqual(['a']);
  expect([...before]).toEqual(['a']);
});
