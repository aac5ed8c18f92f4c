import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** Unsaved work, kept in the browser. */
export interface Draft {
  readonly id: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** The page that works on it: while that one is open, no other offers it. */
  readonly page: string;
}

interface DraftSchema extends DBSchema {
  drafts: { key: string; value: Draft };
}

/** Drafts in IndexedDB. Every method rejects where the browser keeps nothing (a private window, a full disk). */
export class DraftStore {
  #database: Promise<IDBPDatabase<DraftSchema>> | undefined;

  async all(): Promise<Draft[]> {
    const drafts = await (await this.#open()).getAll('drafts');
    return drafts.sort((a, b) => b.savedAt - a.savedAt);
  }

  async keep(draft: Draft): Promise<void> {
    await (await this.#open()).put('drafts', draft);
  }

  async forget(id: string): Promise<void> {
    await (await this.#open()).delete('drafts', id);
  }

  #open(): Promise<IDBPDatabase<DraftSchema>> {
    // Some browsers have none at all where they may keep nothing: refused as a full disk is, not a fault of ours.
    if (typeof indexedDB === 'undefined') throw new DOMException('There is no IndexedDB.', 'NotSupportedError');
    this.#database ??= openDB<DraftSchema>('jihe-workbench', 1, {
      upgrade: (database) => void database.createObjectStore('drafts', { keyPath: 'id' }),
    });
    return this.#database;
  }
}
