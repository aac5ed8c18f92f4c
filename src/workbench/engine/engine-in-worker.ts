import { transfer, wrap } from 'comlink';
import type { Engine, EngineEvent, OpenRequest } from './engine';
import type { EngineLink } from './engine-link';
import { watchWorker } from './lifeline';
import { startWorker } from './start-worker';

/** What is called across threads; events come as messages of their own. */
export type RemoteEngine = Omit<Engine, 'listen'>;

/** The engine in a worker of its own. Its text is no part of what the page shows first. */
export async function startEngineInWorker(onLost: () => void): Promise<EngineLink> {
  const { default: text } = await import('../../../dist/workers/engine.worker.js');
  const worker = startWorker(text, 'jihe-engine');
  let isClosed = false;
  watchWorker(worker, () => !isClosed && onLost());
  const remote = wrap<RemoteEngine>(worker);
  const engine: Engine = {
    listen: (listener) =>
      worker.addEventListener('message', ({ data }: MessageEvent<{ event?: EngineEvent }>) => {
        if (data.event) listener(data.event);
      }),
    open: (request) => remote.open(handedOver(request)),
    forget: (id) => void remote.forget(id),
    perform: (action) => remote.perform(action),
    preview: (action) => remote.preview(action),
    explain: (rule) => remote.explain(rule),
    formScores: (at) => remote.formScores(at),
    readLastYear: (file) => remote.readLastYear(transfer(file, [file.bytes.buffer])),
    cancel: () => void remote.cancel(),
    cells: (sheet, top, bottom) => remote.cells(sheet, top, bottom),
    toBytes: (isSaved) => remote.toBytes(isSaved),
  };
  const close = (): void => {
    isClosed = true;
    worker.terminate();
  };
  return { engine, close };
}

// The page keeps its own bytes: it needs them where the worker is lost.
function handedOver(request: OpenRequest): OpenRequest {
  const bytes = request.bytes.slice();
  return transfer({ ...request, bytes }, [bytes.buffer]);
}
