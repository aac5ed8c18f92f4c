import type { Form } from '../../core/book';
import { UnreadableFile, type PortOptions, type ReadFile } from '../../core/ports';
import { readBookInSteps } from '../../core/reading';
import { BLANK_FORMS_WORDS, FILE_PROBLEM_WORDS, type Language } from '../../core/words';
import type { GivenFile, LastYearReply } from './desk';

/** What reading a given file needs of the session. */
interface Reading extends PortOptions {
  readonly language: Language;
  readonly drive: <T>(steps: Generator<void, T, void>) => Promise<T>;
}

/** The forms of the file that was given last for last year's: kept until another is given. */
export class LastYearFile {
  #id = 0;
  #forms: readonly Form[] = [];

  constructor(private readonly readFile: ReadFile | undefined) {}

  /** What the file holds, or why it cannot be used. */
  async read({ bytes }: GivenFile, { language, drive, ...options }: Reading): Promise<LastYearReply> {
    const words = BLANK_FORMS_WORDS[language];
    if (!this.readFile) throw new Error('This session reads no other files.');
    try {
      const snapshot = await this.readFile(bytes, options);
      const { forms, lists } = await drive(readBookInSteps(snapshot, []));
      if (forms.length === 0) return { ok: false, said: words.foundNone(lists.length > 0), id: null };
      this.#forms = forms;
      this.#id += 1;
      return { ok: true, said: words.found(forms.length, yearsOf(forms)), id: `${this.#id}` };
    } catch (thrown) {
      if (!(thrown instanceof UnreadableFile)) throw thrown;
      return { ok: false, said: FILE_PROBLEM_WORDS[thrown.problem][language], id: null };
    }
  }

  /** The forms of the file known by this id; undefined where another was given since. */
  forms(id: string): readonly Form[] | undefined {
    return id === `${this.#id}` ? this.#forms : undefined;
  }
}

function yearsOf(forms: readonly Form[]): number[] {
  return [...new Set(forms.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
}
