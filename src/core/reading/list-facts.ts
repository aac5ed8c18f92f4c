import { unitStatedIn } from './words/unit-of-measure';
import { isUnitName } from './body/read-owners';
import { unitName } from './body/unit-name';
import type { UnitName } from '../book';
import type { MoneyUnit } from '../money';
import { narrow } from '../naming';
import { squeezed } from './words/squeezed';

/** The unit that the lines around a table state, the nearest first. */
export function unitOfLines(lines: readonly string[]): MoneyUnit | undefined {
  return lines.flatMap((line) => unitStatedIn(line) ?? []).at(-1);
}

/** The year that titles speak of: 2023年度 before any other year. */
export function yearOf(lines: readonly string[]): number | undefined {
  const text = narrow(lines.join('\n')).replace(/[二2][〇○零O0][〇○零一二三四五六七八九]{2}(?=年)/g, (year) =>
    [...year].map(digitOf).join(''),
  );
  const found = /(20\d\d)\s*年度/.exec(text) ?? /(20\d\d)\s*年/.exec(text) ?? /(20\d\d)(?=\D|$)/.exec(text);
  return found ? Number(found[1]) : undefined;
}

const DIGITS = '〇一二三四五六七八九';

function digitOf(sign: string): string {
  const digit = DIGITS.indexOf(sign);
  return digit >= 0 ? String(digit) : sign === '2' ? '2' : '0';
}

/** Whether a table is about transfer payments: the nearest line that says so, or says 本级, decides. */
export function isAboutTransfers(lines: readonly string[]): boolean {
  const deciding = lines.filter((line) => /转移支付|本级/.test(line)).at(-1);
  return (
    deciding !== undefined &&
    deciding.includes('转移支付') &&
    !/本级|不含转移支付|(?:及|和|与|[^一二三四五六七八九十]、)转移支付/.test(deciding)
  );
}

const WHOSE =
  /^(?:填报|编报|编制|报送|自评|预算|主管|实施|评价)?(?:单位|部门)(?:名称)?(?:[(](?:公章|盖章|签章|单位)[)])?[:](.{2,40})$/;

/** The unit that a line such as "填报单位（盖章）：社保中心" names. */
export function ownerOfLines(lines: readonly string[]): UnitName | undefined {
  const named = lines.flatMap((line) => {
    const text = WHOSE.exec(squeezed(line))?.[1]?.replace(
      /(?:金额|计量|货币)?单位[:].*$|[(](?:公章|盖章|签章)[)]$/,
      '',
    );
    return text !== undefined && isUnitName(text) ? unitName(text) : [];
  });
  return named.at(-1);
}
