/** Whether the figure is the total, rounded as the figure is, with two different neighbouring digits exchanged: 2653.35 for 2635.35. */
export function digitsSwapped(figure: bigint, total: bigint, tolerance: bigint): boolean {
  if (figure < 0n !== total < 0n) return false;
  const unit = lastUnit(tolerance);
  const [stated, exact] = [figure / unit, (total + (total < 0n ? -tolerance : tolerance)) / unit].map((amount) =>
    String(amount < 0n ? -amount : amount),
  );
  return stated !== undefined && exact !== undefined && isOneSwap(stated, exact);
}

/** The worth of the last printed digit: twice its half, a power of ten. */
function lastUnit(tolerance: bigint): bigint {
  return tolerance === 0n ? 1n : 2n * tolerance;
}

function isOneSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((digit, index) => digit !== b[index]);
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
