import { ExcelError } from './excel-error';
import type { Handle } from './kind';

/** The objects that the client has asked to keep between batches. */
export class References {
  private readonly kept = new Map<string, Handle>();
  private readonly ids = new Map<unknown, Map<string, string>>();
  private count = 0;

  get size(): number {
    return this.kept.size;
  }

  keep(handle: Handle): void {
    if (this.idOf(handle) !== undefined) return;
    this.count += 1;
    const id = `reference-${this.count}`;
    this.kept.set(id, handle);
    const ids = this.ids.get(handle.target) ?? new Map<string, string>();
    this.ids.set(handle.target, ids.set(handle.className, id));
  }

  idOf({ target, className }: Handle): string | undefined {
    return this.ids.get(target)?.get(className);
  }

  at(id: string): Handle {
    const handle = this.kept.get(id);
    if (!handle) throw new ExcelError('InvalidReference', 'This reference is not valid for the current operation.');
    return handle;
  }

  release(id: string): void {
    const handle = this.kept.get(id);
    this.kept.delete(id);
    if (handle) this.ids.delete(handle.target);
  }
}
