import { UnreadableFile } from '../../../core/ports';
import { PURE_CODECS, readZip, writeZip, type Codecs, type ZipEntry } from '../zip';
import { CONTENT_TYPES_PART, ContentTypes } from './content-types';
import { PartStore } from './part-store';
import { partKey, relationshipsPart, relativeTarget, requireSafeName } from './part-name';
import {
  freeId,
  NO_RELATIONSHIPS,
  parseRelationships,
  withoutRelationship,
  withRelationship,
  type Relationship,
} from './relationships';

/** The source of the relationships of the package itself. */
export const PACKAGE = '';

/**
 * The parts of an .xlsx or .docx file. Part names have no leading slash and are compared without case. Parts are
 * inflated when asked for; those never set are written back as the very bytes they were.
 */
export class OpcPackage {
  private constructor(
    private readonly parts: PartStore,
    private types: ContentTypes,
  ) {}

  /** `codecs`: faster ones than our own, where the host has them. Throws UnreadableFile where the bytes are no sound package. */
  static open(bytes: Uint8Array, codecs: Partial<Codecs> = {}): OpcPackage {
    const entries = new Map<string, ZipEntry>();
    for (const entry of readZip(bytes)) {
      requireSafeName(entry.name);
      const key = partKey(entry.name);
      if (entries.has(key)) throw new UnreadableFile('damaged', `two parts named ${entry.name}`);
      entries.set(key, entry);
    }
    const parts = new PartStore(entries, { ...PURE_CODECS, ...codecs });
    if (!parts.has(CONTENT_TYPES_PART)) throw new UnreadableFile('not-a-workbook', 'no content types');
    return new OpcPackage(parts, new ContentTypes(parts.text(CONTENT_TYPES_PART)));
  }

  /** An independent copy that shares the bytes: edit it, and drop it where the edit fails. */
  copy(): OpcPackage {
    return new OpcPackage(this.parts.copy(), this.types);
  }

  /** The names of all parts, as stored, in the order of the archive. */
  get names(): string[] {
    return this.parts.names;
  }

  has(part: string): boolean {
    return this.parts.has(part);
  }

  /** The inflated part; damaged where it is missing. Not kept: ask once for a large part. */
  bytes(part: string): Uint8Array {
    return this.parts.bytes(part);
  }

  /** The part as text, without byte order mark. */
  text(part: string): string {
    return this.parts.text(part);
  }

  contentType(part: string): string | undefined {
    return this.types.of(part);
  }

  /** Where a part starts to exist, it goes last in the archive. Without `contentType` the type stays as it is. */
  set(part: string, content: Uint8Array | string, contentType?: string): void {
    this.parts.set(part, typeof content === 'string' ? new TextEncoder().encode(content) : content);
    if (contentType !== undefined) this.setTypes(this.types.with(part, contentType));
  }

  /** Removes a part with its content type and its own relationships; those that point to it stay. */
  remove(part: string): void {
    this.parts.remove(part);
    this.parts.remove(relationshipsPart(part));
    this.setTypes(this.types.without(part));
  }

  /** The relationships of a part, or of the PACKAGE; none where it has no such part. */
  relationships(source: string): readonly Relationship[] {
    const part = relationshipsPart(source);
    return this.has(part) ? parseRelationships(source, this.text(part)) : [];
  }

  /** The first relationship of that kind ("styles") that stays within the package and points to a part that exists. */
  related(source: string, kind: string): Relationship | undefined {
    return this.relationships(source).find((each) => each.kind === kind && !each.isExternal && this.has(each.target));
  }

  /** Adds a relationship from `source` to a part (or to an external address) and gives its id. */
  relate(source: string, to: { type: string; target: string; isExternal?: boolean }): string {
    const part = relationshipsPart(source);
    const id = freeId(this.relationships(source));
    const isExternal = to.isExternal ?? false;
    const target = isExternal ? to.target : relativeTarget(source, to.target);
    const text = this.has(part) ? this.text(part) : NO_RELATIONSHIPS;
    this.set(part, withRelationship(text, { id, type: to.type, target, isExternal }));
    return id;
  }

  /** Takes a relationship away, and the whole part where `relate` had made it. */
  unrelate(source: string, id: string): void {
    const part = relationshipsPart(source);
    if (!this.has(part)) return;
    const before = this.text(part);
    const text = withoutRelationship(before, id);
    if (text === NO_RELATIONSHIPS) this.parts.remove(part);
    else if (text !== before) this.set(part, text);
  }

  /** The file. The same parts give the same bytes; no clock is asked. */
  toBytes(): Uint8Array {
    return writeZip(this.parts.entries());
  }

  private setTypes(types: ContentTypes): void {
    if (types !== this.types) this.parts.set(CONTENT_TYPES_PART, new TextEncoder().encode(types.text));
    this.types = types;
  }
}
