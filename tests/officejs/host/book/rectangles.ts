import { overlap, type RangeAddress } from '../../../../src/core/address';

export function enclosed(inner: RangeAddress, outer: RangeAddress): boolean {
  return (
    inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right
  );
}

/** The smallest rectangle that holds both. */
export function around(a: RangeAddress, b: RangeAddress): RangeAddress {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** What both have in common; only of those that overlap. */
export function common(a: RangeAddress, b: RangeAddress): RangeAddress {
  return {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
}

/** What is left of a rectangle when another is taken out. */
export function without(area: RangeAddress, gone: RangeAddress): RangeAddress[] {
  if (!overlap(area, gone)) return [area];
  const { top, left, bottom, right } = common(area, gone);
  const rest = [
    { ...area, bottom: top - 1 },
    { ...area, top: bottom + 1 },
    { top, bottom, left: area.left, right: left - 1 },
    { top, bottom, left: right + 1, right: area.right },
  ];
  return rest.filter((one) => one.top <= one.bottom && one.left <= one.right);
}
