import { DraftStore } from '../../src/workbench/drafts/draft-store';
import { WorkbenchModel } from '../../src/workbench/documents/workbench-model';
import { WorkbookEngine } from '../../src/workbench/engine/workbook-engine';
import { HOST } from './engine/sound-request';
import { convert, type Conversion } from '../../src/workbench/files/convert';
import type { FileLike } from '../../src/workbench/files/read-file';

interface Place {
  readonly page?: string;
  /** Pages that are open beside it. */
  readonly open?: readonly string[];
}

const started: WorkbenchModel[] = [];

/** As closing the pages would: what they had planned comes to nothing. */
export function endAll(): void {
  for (const model of started.splice(0)) model.client.close();
}

/** The workbench's model over the real engine, in this thread, and the drafts of a fake IndexedDB. */
export function modelAtWork({ page = 'page', open = [] }: Place = {}) {
  const downloads: Conversion[] = [];
  const losses: (() => void)[] = [];
  const store = new DraftStore();
  let ids = 0;
  const model = new WorkbenchModel(
    {
      startEngine: (onLost) => {
        losses.push(onLost);
        return Promise.resolve({ engine: new WorkbookEngine(HOST), close: () => undefined });
      },
      convert: (conversion) => Promise.resolve().then(() => convert(conversion)),
      download: (name, bytes) => void downloads.push({ name, bytes }),
      drafts: { store, page, openPages: () => Promise.resolve(new Set(open)), now: () => Date.now() },
      newId: () => `${page}-${(ids += 1)}`,
    },
    'zh-CN',
  );
  started.push(model);
  return {
    model,
    downloads,
    loseEngine: () => losses.at(-1)?.(),
    kept: async () => (await store.all()).length,
  };
}

export function fileOf({ name, bytes }: Conversion): FileLike {
  return { name, arrayBuffer: () => Promise.resolve(bytes.slice().buffer) };
}

/** Waits for what comes by itself. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('It never came.');
}
