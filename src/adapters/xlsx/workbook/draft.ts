import type { OpcPackage } from '../../package';
import { encodedLike, openText, type PartText } from './part-text';

/** Large parts while they are being changed: each is inflated once and written once. */
export class Draft {
  private readonly before = new Map<string, PartText>();
  private readonly after = new Map<string, string>();

  constructor(private readonly pkg: OpcPackage) {}

  text(part: string): string {
    const known = this.after.get(part) ?? this.before.get(part)?.text;
    if (known !== undefined) return known;
    const opened = openText(this.pkg.bytes(part));
    this.before.set(part, opened);
    return opened.text;
  }

  set(part: string, text: string): void {
    this.after.set(part, text);
  }

  /** Forgets the part: it is gone, or is set in the package itself. */
  drop(part: string): void {
    this.before.delete(part);
    this.after.delete(part);
  }

  /** Sets the parts that have changed. */
  flush(): void {
    for (const [part, text] of this.after) {
      const before = this.before.get(part) ?? openText(this.pkg.bytes(part));
      if (text !== before.text) this.pkg.set(part, encodedLike(before, text));
    }
  }
}
