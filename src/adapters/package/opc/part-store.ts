import { UnreadableFile } from '../../../core/ports';
import { LIMITS } from '../limits';
import { decodeXml } from '../xml';
import { inflateEntry, makeEntry, type Codecs, type ZipEntry } from '../zip';
import { partKey } from './part-name';

/** A part that was set: its content, under the name it is to have. */
interface SetPart {
  readonly name: string;
  readonly content: Uint8Array;
}

/** The parts of a package by name: compressed as they were, or set since. */
export class PartStore {
  private readonly inflated = new Set<string>();

  constructor(
    private readonly parts: Map<string, ZipEntry | SetPart>,
    private readonly codecs: Codecs,
    /** Bytes that may still be inflated; a part counts once. */
    private budget: number = LIMITS.read,
  ) {}

  copy(): PartStore {
    return new PartStore(new Map(this.parts), this.codecs);
  }

  get names(): string[] {
    return [...this.parts.values()].map(({ name }) => name);
  }

  has(name: string): boolean {
    return this.parts.has(partKey(name));
  }

  bytes(name: string): Uint8Array {
    const key = partKey(name);
    const part = this.parts.get(key);
    if (!part) throw new UnreadableFile('damaged', `no part ${name}`);
    if ('content' in part) return part.content;
    this.spend(key, part.size);
    return inflateEntry(part, this.codecs);
  }

  text(name: string): string {
    return decodeXml(this.bytes(name));
  }

  set(name: string, content: Uint8Array): void {
    const key = partKey(name);
    this.parts.set(key, { name: this.parts.get(key)?.name ?? name, content });
  }

  remove(name: string): void {
    this.parts.delete(partKey(name));
  }

  /** For writing: the parts that were set are compressed now. */
  entries(): ZipEntry[] {
    return [...this.parts.values()].map((part) => {
      return 'content' in part ? makeEntry(part.name, part.content, this.codecs) : part;
    });
  }

  private spend(key: string, size: number): void {
    if (this.inflated.has(key)) return;
    if (size > this.budget) throw new UnreadableFile('too-large', 'all parts together');
    this.inflated.add(key);
    this.budget -= size;
  }
}
