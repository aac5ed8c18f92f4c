import type { Action } from '../../../src/app/session';
import { drawWorkbook } from '../../drawing/draw-workbook';
import { openSession, type OpenSession } from '../writing/open-session';
import { truthOf } from '../writing/truth';
import { WORKBOOKS, type RealWorkbook } from './workbooks';

const COMPUTE: Action = { kind: 'compute', replace: true, asValues: false };
const SUMMARISE: Action = { kind: 'summarise', asValues: false };

async function open({ drawing, prepare }: RealWorkbook): Promise<OpenSession> {
  const opened = await openSession(drawWorkbook(drawing), (host) => {
    host.requirements.excelApi = '1.13';
    prepare?.(host);
  });
  return opened;
}

async function done(opened: OpenSession, action: Action): Promise<string> {
  const reply = await opened.perform(action);
  expect([action.kind, reply]).toEqual([action.kind, { ok: true, said: expect.any(String) as string }]);
  expect(opened.host.unknown).toEqual([]);
  return reply.said;
}

const fixable = ({ session }: OpenSession): string[] =>
  session.view.findings.filter(({ isFixable }) => isFixable).map(({ id }) => id);

describe.each(WORKBOOKS)('with %s, in Excel of ExcelApi 1.13,', (_, workbook) => {
  test('cleaning takes all of ours away', async () => {
    const opened = await open(workbook);
    const before = truthOf(opened.host);
    await done(opened, { kind: 'mark' });
    await done(opened, SUMMARISE);
    await done(opened, { kind: 'accept', findings: [opened.session.view.findings[0]!.id], reason: '已核实' });
    await done(opened, { kind: 'certify' });
    await done(opened, { kind: 'mark' });
    await done(opened, SUMMARISE);
    expect(truthOf(opened.host)).not.toEqual(before);
    await done(opened, { kind: 'clean' });
    expect(truthOf(opened.host)).toEqual(before);
  });

  test('undoing all that was done leaves nothing', async () => {
    const opened = await open(workbook);
    const before = truthOf(opened.host);
    const findings = opened.session.view.findings.map(({ id }) => id);
    await done(opened, { kind: 'mark' });
    await done(opened, { kind: 'fix', findings: fixable(opened) });
    await done(opened, COMPUTE);
    await done(opened, SUMMARISE);
    await done(opened, { kind: 'certify' });
    await done(opened, COMPUTE);
    while (opened.session.view.undo) await done(opened, { kind: 'undo' });
    expect(truthOf(opened.host)).toEqual(before);
    await done(opened, { kind: 'check' });
    expect(opened.session.view.findings.map(({ id }) => id)).toEqual(findings);
  });
});
