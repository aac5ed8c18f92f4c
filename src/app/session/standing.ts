import type { ListTable } from '../../core/book';
import { SESSION_WORDS, type Language, type SessionWords } from '../../core/words';
import type { Aside } from './aside';
import type { Examiner, Manner } from './examiner';
import { History } from './history';
import type { SessionOptions } from './session-options';
import type { SessionView } from './session-view';
import { sessionViewOf } from './view/session-view-of';

const NO_LISTS: readonly ListTable[] = [];

/** How a session stands: what was found, what was done, in which language it is said. */
export class Standing {
  readonly history: History;
  language: Language;
  aside: Aside;

  constructor(
    readonly options: SessionOptions,
    readonly examiner: Examiner,
  ) {
    this.history = new History(options.isDirty !== true);
    this.language = options.language;
    this.aside = { preset: options.preset, hasMarks: false, areMarksOld: false, areSheetsOld: false };
  }

  get view(): SessionView {
    return sessionViewOf(this.examiner.spoken, {
      language: this.language,
      isStale: this.examiner.isStale,
      isReadOnly: this.isReadOnly,
      snapshot: this.examiner.lastRead,
      aside: this.aside,
      history: this.history,
    });
  }

  get lists(): readonly ListTable[] {
    return this.examiner.checked?.book.lists ?? NO_LISTS;
  }

  get words(): SessionWords {
    return SESSION_WORDS[this.language];
  }

  get isReadOnly(): boolean {
    return this.options.isReadOnly === true;
  }

  get manner(): Manner {
    return { preset: this.aside.preset, language: this.language };
  }

  show(): void {
    this.options.onView?.(this.view);
  }
}
