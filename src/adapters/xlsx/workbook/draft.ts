import type { OpcPackage } from '../../package';
import { replaceText } from './edit-part';

/** Large parts while they are being changed: each is inflated once and written once. */
export class Draft {
  private readonly before = new Map<string, string>();
  private readonly after = new Map<string, string>();

  constructor(private readonly pkg: OpcPackage) {}

  text(part: string): string {
    const known = this.after.get(part) ?? this.before.get(part);
    if (known !== undefined) return known;
    const text = this.pkg.text(part);
    this.before.set(part, text);
    return text;
  }

  set(part: string, text: string): void {
    this.after.set(part, text);
  }

  /** Forgets the part: it is gone, or was set in the package itself. */
  drop(part: string): void {
    this.before.delete(part);
    this.after.delete(part);
  }

  /** Sets the parts that have changed. */
  flush(): void {
    for (const [part, text] of this.after) {
      if (text !== this.before.get(part)) replaceText(this.pkg, part, text);
    }
  }
}
