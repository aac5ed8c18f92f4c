import { XlsxWorkbook } from '../../../src/adapters/xlsx';
import { EngineClient } from '../../../src/workbench/engine/engine-client';
import type { StartEngine } from '../../../src/workbench/engine/engine-link';
import { WorkbookEngine } from '../../../src/workbench/engine/workbook-engine';
import { HOST, SOUND_REQUEST } from './sound-request';

afterEach(() => jest.restoreAllMocks());

test('a read that fails spoils no later reply', async () => {
  const engine = new WorkbookEngine(HOST);
  let views = 0;
  engine.listen(({ kind }) => kind === 'view' && (views += 1));
  await engine.open(SOUND_REQUEST);
  jest.spyOn(XlsxWorkbook.prototype, 'read').mockRejectedValue(new Error('the read fails'));
  await expect(engine.perform({ kind: 'speak', language: 'en-US' })).rejects.toThrow('the read fails');
  jest.restoreAllMocks();
  const before = views;
  await expect(engine.perform({ kind: 'check' })).resolves.toMatchObject({ ok: true });
  expect(views).toBeGreaterThan(before);
});

test('an engine that could not be started is started anew by the next request', async () => {
  let starts = 0;
  const start: StartEngine = () => {
    starts += 1;
    if (starts === 1) return Promise.reject(new Error('no worker'));
    return Promise.resolve({ engine: new WorkbookEngine(HOST), close: () => undefined });
  };
  const client = new EngineClient(start, () => undefined);
  await expect(client.open(SOUND_REQUEST)).rejects.toThrow('no worker');
  await expect(client.open(SOUND_REQUEST)).resolves.toMatchObject({ ok: true });
  expect(client.state.current().view?.verdict).toBe('clear');
  client.close();
});
