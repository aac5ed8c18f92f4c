import { WorkbookSession, type Action, type Reply } from '../../../src/app/session';
import { parseCell } from '../../../src/core/address';
import type { WorkbookSnapshot } from '../../../src/core/snapshot';
import { LIST } from '../../app/session/opened';
import { drawWorkbook } from '../../drawing/draw-workbook';
import type { HostCell } from '../host/book/host-cell';
import type { ExcelHost } from '../host';
import { openOffice, type OpenOffice } from '../reading/open-office';

export interface OpenSession extends OpenOffice {
  readonly session: WorkbookSession;
  readonly perform: (action: Action) => Promise<Reply>;
  /** The user types, and the pane has heard of it. */
  readonly typed: (sheet: string, address: string, given: unknown) => Promise<void>;
  readonly cell: (sheet: string, address: string) => HostCell | undefined;
}

/** The pane's session on a workbook in the simulated Excel, checked once; `prepare` has the host before. */
export async function openSession(
  workbook: WorkbookSnapshot = drawWorkbook(LIST),
  prepare?: (host: ExcelHost) => void,
): Promise<OpenSession> {
  const open = openOffice(workbook);
  prepare?.(open.host);
  const session = new WorkbookSession(open.workbook, { language: 'zh-CN', today: () => '2026-03-31' });
  const perform = (action: Action): Promise<Reply> => session.perform(action);
  await perform({ kind: 'check' });
  return {
    ...open,
    session,
    perform,
    typed: async (sheet, address, given) => {
      open.host.user.edit(sheet, address, given);
      await perform({ kind: 'recheck', sheets: [sheet] });
    },
    cell: (sheet, address) => open.host.book.sheetNamed(sheet)?.cell(parseCell(address)!),
  };
}

export function allFindings({ session }: OpenSession): string[] {
  return session.view.findings.map(({ id }) => id);
}
