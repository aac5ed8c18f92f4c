import { formatCell, formatRangeRef } from '../../../core/address';
import type { OwnSheet } from '../../../core/changes';
import { escapeXml } from '../../package';

// Excel reports damage where a sheet has more.
const MOST_LINKS = 65_530;

/** Links to places of the same workbook need no relationship, only a location. */
export function hyperlinksXml({ cells }: OwnSheet): string {
  const links = cells.flatMap((cell) => {
    if (!cell.link) return [];
    const location = formatRangeRef({ sheet: cell.link.sheet, ...cell.link.range });
    return [`<hyperlink ref="${formatCell(cell)}" location="${escapeXml(location)}"/>`];
  });
  return links.length === 0 ? '' : `<hyperlinks>${links.slice(0, MOST_LINKS).join('')}</hyperlinks>`;
}
