const LONGEST = 40;

/**
 * What short texts were found to say, kept for one reading: headers and labels come again in every form of a workbook.
 * Longer texts hardly do, and would only fill it.
 */
export class Told {
  readonly #by = new Map<unknown, Map<string, unknown>>();

  /** What `of`, a function of the text alone, makes of it. */
  by<T>(of: (text: string) => T, text: string): T {
    if (text.length > LONGEST) return of(text);
    const known = this.#by.get(of) ?? this.#begin(of);
    const told = known.get(text);
    if (told !== undefined || known.has(text)) return told as T;
    const fresh = of(text);
    known.set(text, fresh);
    return fresh;
  }

  #begin(of: unknown): Map<string, unknown> {
    const fresh = new Map<string, unknown>();
    this.#by.set(of, fresh);
    return fresh;
  }
}
