import { causesOf } from '../../../src/ui/findings/causes';
import { drawnFinding } from './drawn-finding';

function shape(findings: Parameters<typeof causesOf>[0]): string[] {
  return causesOf(findings).map(({ finding, consequences }) =>
    [finding, ...consequences].map(({ id }) => id).join(' > '),
  );
}

test('consequences stand under their first cause, however far it is, in the order given', () => {
  const findings = [
    drawnFinding({ id: 'grandchild', consequenceOf: 'child' }),
    drawnFinding({ id: 'cause' }),
    drawnFinding({ id: 'child', consequenceOf: 'cause' }),
    drawnFinding({ id: 'other' }),
  ];
  expect(shape(findings)).toEqual(['cause > grandchild > child', 'other']);
});

test('a consequence whose cause is not listed stands by itself', () => {
  expect(shape([drawnFinding({ id: 'a', consequenceOf: 'nowhere' })])).toEqual(['a']);
});

test('a circle of causes hides nobody', () => {
  const findings = [
    drawnFinding({ id: 'a', consequenceOf: 'b' }),
    drawnFinding({ id: 'b', consequenceOf: 'a' }),
    drawnFinding({ id: 'c', consequenceOf: 'a' }),
  ];
  expect(shape(findings).join(' ').split(/ > | /).sort()).toEqual(['a', 'b', 'c']);
});
