import fc from 'fast-check';
import { Axis } from '../../../src/workbench/grid/axis';

test('numbers jump over what is hidden', () => {
  const axis = new Axis(8, [0, 3, 4, 7]);
  expect(axis.shown).toBe(4);
  expect([0, 1, 2, 3].map((place) => axis.indexAt(place))).toEqual([1, 2, 5, 6]);
  expect([1, 2, 5, 6].map((index) => axis.placeOf(index))).toEqual([0, 1, 2, 3]);
  expect([0, 1, 2, 3].map((place) => axis.gapBefore(place))).toEqual([
    { first: 0, last: 0 },
    null,
    { first: 3, last: 4 },
    null,
  ]);
  expect(axis.gapBefore(4)).toEqual({ first: 7, last: 7 });
});

test('what is hidden stands where the next shown one does', () => {
  const axis = new Axis(8, [3, 4]);
  expect([3, 4, 5].map((index) => axis.placeOf(index))).toEqual([3, 3, 3]);
  expect([2, 3, 4, 5].map((index) => axis.isHidden(index))).toEqual([false, true, true, false]);
});

test('places and indices are each other’s inverse', () => {
  const axes = fc.record({
    length: fc.integer({ min: 1, max: 60 }),
    hidden: fc.uniqueArray(fc.integer({ min: 0, max: 59 })),
  });
  fc.assert(
    fc.property(axes, ({ length, hidden }) => {
      const axis = new Axis(
        length,
        [...hidden].sort((a, b) => a - b),
      );
      const shown = Array.from({ length }, (_, index) => index).filter((index) => !hidden.includes(index));
      expect(Array.from({ length: axis.shown }, (_, place) => axis.indexAt(place))).toEqual(shown);
      expect(shown.map((index) => axis.placeOf(index))).toEqual(shown.map((_, place) => place));
    }),
  );
});
