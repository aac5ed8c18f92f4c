import { readFileSync } from 'node:fs';
import { XlsxWorkbook } from '../../../src/adapters/xlsx';
import { WorkbookSession, type SessionView } from '../../../src/app/session';
import type { Language } from '../../../src/core/words';
import { SAMPLE_WORKBOOK } from '../../tooling/sample/sample-workbook';

/** The sample workbook as the pane shows it: real data for tests of components. */
export async function sampleView(language: Language = 'zh-CN'): Promise<SessionView> {
  const session = new WorkbookSession(XlsxWorkbook.open(readFileSync(SAMPLE_WORKBOOK)), { language });
  await session.perform({ kind: 'check' });
  return session.view;
}
