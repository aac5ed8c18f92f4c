import { contains, rangeOfCell } from '../../../core/address';
import { projectAt, type Book } from '../../../core/book';
import type { Finding } from '../../../core/checking';
import type { Place } from '../../../core/rules/define';
import { describeFinding, type Language } from '../../../core/words';
import { cellsToMark } from '../../cells-to-mark';
import type { FindingView } from '../session-view';

/** A finding in the user's language, with all that the pane needs of it. */
export function findingView(finding: Finding, book: Book, language: Language): FindingView {
  const { at } = finding;
  const words = describeFinding(finding, book, language);
  // One plain literal: there may be a hundred thousand of them.
  return {
    id: finding.id,
    rule: finding.rule,
    severity: finding.severity,
    certainty: finding.certainty,
    title: words.title,
    label: words.label,
    message: words.message,
    todo: words.todo,
    sheet: at.sheet,
    range: 'row' in at ? rangeOfCell(at) : { top: at.top, left: at.left, bottom: at.bottom, right: at.right },
    spots: cellsToMark(at, book).map(({ row, column }) => ({ row, column })),
    project: projectName(at, book),
    found: words.found ?? null,
    expected: words.expected ?? null,
    isFixable: isFixable(finding),
    consequenceOf: finding.consequenceOf,
    accepted: finding.accepted,
    lapsed: finding.lapsed,
  };
}

/** Whether its suggestion would change any cell. */
export function isFixable({ suggest }: Finding): boolean {
  return suggest?.changes.some((change) => change.kind === 'set-cells' && change.cells.length > 0) ?? false;
}

function projectName(at: Place, { lists }: Book): string | null {
  const first = 'row' in at ? at : { row: at.top, column: at.left };
  if (!('row' in at) && at.bottom > at.top) return null;
  const list = lists.find(({ sheet, range }) => sheet === at.sheet && contains(range, first));
  return (list && projectAt(list, first.row)?.name.value) ?? null;
}
