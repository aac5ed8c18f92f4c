import { MarksIndex } from '../../../src/workbench/grid/marks-index';
import { finding } from './finding';

const D4 = { row: 3, column: 3 };
const F4 = { row: 3, column: 5 };

test('a cell shows the gravest of its findings and says all, that one first', () => {
  const marks = new MarksIndex([
    finding({ sheet: '甲', spots: [D4], severity: 'warning', message: '要核实' }),
    finding({ sheet: '甲', spots: [D4, F4], severity: 'error', message: '不对' }),
    finding({ sheet: '甲', spots: [D4], severity: 'info', message: '请看' }),
  ]);
  expect(marks.at('甲', D4)).toEqual({ severity: 'error', messages: ['不对', '要核实', '请看'] });
  expect(marks.at('甲', F4)).toEqual({ severity: 'error', messages: ['不对'] });
  expect(marks.at('甲', { row: 3, column: 4 })).toBeUndefined();
  expect(marks.at('乙', D4)).toBeUndefined();
});

test('a row and a sheet show the gravest of theirs', () => {
  const marks = new MarksIndex([
    finding({ sheet: '甲', spots: [D4], severity: 'info' }),
    finding({ sheet: '甲', spots: [F4], severity: 'warning' }),
    finding({ sheet: '乙', spots: [], severity: 'error' }),
  ]);
  expect([marks.ofRow('甲', 3), marks.ofRow('甲', 4)]).toEqual(['warning', undefined]);
  expect([marks.ofSheet('甲'), marks.ofSheet('乙'), marks.ofSheet('丙')]).toEqual(['warning', 'error', undefined]);
  expect([marks.countOf('甲'), marks.countOf('乙'), marks.countOf('丙')]).toEqual([2, 1, 0]);
});

test('accepted findings and consequences mark nothing', () => {
  const marks = new MarksIndex([
    finding({ sheet: '甲', spots: [D4], accepted: '已说明' }),
    finding({ sheet: '甲', spots: [D4], consequenceOf: 'y' }),
  ]);
  expect([marks.at('甲', D4), marks.countOf('甲')]).toEqual([undefined, 0]);
});
