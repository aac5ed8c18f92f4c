import { formatCell, formatRange, rangesOfRows, type CellRef } from '../../address';
import { ASSUMED_UNIT } from '../../book';
import { formatDecimal, formatMoney, formatPercent, formatPoints } from '../../money';
import type { Amount, FactKind, FactsOf, FactSpec, FactValues } from '../../rules/define';
import type { Language } from '../language';

type Spoken = { readonly [K in FactKind]: (value: FactValues[K], language: Language) => string };

const LISTED = 8;

const SPOKEN: Spoken = {
  text: (value) => value,
  count: (value) => String(value),
  number: (value) => formatDecimal(value),
  money: spokenMoney,
  rate: ({ rate, decimals }) => `${formatPercent(rate, decimals)}%`,
  score: (value) => formatPoints(value),
  cell: (value) => formatCell(value),
  cells: spokenCells,
  list: (value, language) => shortened(value, language, '项'),
};

function spokenMoney({ money, unit, decimals }: Amount, language: Language): string {
  const figure = formatMoney(money, unit ?? ASSUMED_UNIT, decimals);
  if (unit === null) return figure;
  return language === 'zh-CN' ? `${figure}${unit}` : `${figure} ${unit}`;
}

/** Neighbouring cells of a column run together: D4:D8、D49. */
function spokenCells(cells: readonly CellRef[], language: Language): string {
  const columns = [...new Set(cells.map(({ column }) => column))];
  const ranges = columns.flatMap((column) =>
    rangesOfRows(
      cells.filter((cell) => cell.column === column).map(({ row }) => row),
      column,
    ),
  );
  return shortened(ranges.map(formatRange), language, '处');
}

function shortened(parts: readonly string[], language: Language, counted: string): string {
  const shown = parts.slice(0, LISTED).join(language === 'zh-CN' ? '、' : ', ');
  if (parts.length <= LISTED) return shown;
  return language === 'zh-CN' ? `${shown}等${parts.length}${counted}` : `${shown} and ${parts.length - LISTED} more`;
}

/** Fills a sentence's {facts}: `speak(sentence, spec, language)(data)`. */
export function speak(sentence: string, spec: FactSpec, language: Language): (data: FactsOf<FactSpec>) => string {
  const print = SPOKEN as Record<FactKind, (value: unknown, language: Language) => string>;
  return (data) =>
    sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const kind = spec[name];
      return kind ? print[kind](data[name], language) : whole;
    });
}
