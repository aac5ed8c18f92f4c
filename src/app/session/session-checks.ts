import type { WorkbookSnapshot } from '../../core/snapshot';
import { obstacleSentence, REPORT_WORDS, type Language } from '../../core/words';
import type { CheckedWorkbook } from '../check-workbook';
import type { Reply } from './action';
import type { Standing } from './standing';
import type { Stop } from './stop';

/** Reads and checks for a session, and shows what came of it. */
export class SessionChecks {
  readonly #standing: Standing;

  constructor(standing: Standing) {
    this.#standing = standing;
  }

  async check(stop: Stop): Promise<Reply> {
    this.#standing.examiner.doubt('all');
    await this.settle(stop);
    return this.#reply();
  }

  /** Follows the changes of a workbook that was checked; what was never checked is left to its user. */
  async recheck(stop: Stop): Promise<Reply> {
    if (!this.#standing.examiner.checked) return { ok: true, said: '' };
    await this.settle(stop);
    return this.#reply();
  }

  async speak(language: Language, stop: Stop): Promise<Reply> {
    const standing = this.#standing;
    await standing.examiner.speak(language, stop);
    standing.language = language;
    standing.show();
    return { ok: true, said: standing.words.spoken() };
  }

  async read(stop: Stop): Promise<WorkbookSnapshot> {
    const standing = this.#standing;
    const isFirst = standing.examiner.lastRead === undefined;
    const snapshot = await standing.examiner.read(stop);
    const hasMarks = snapshot.sheets.some((sheet) => sheet.hasMarks);
    if (isFirst) standing.aside = { ...standing.aside, hasMarks };
    return snapshot;
  }

  /** Reads, and checks where anything has changed; a newer action may take the check's place. */
  async settle(stop: Stop): Promise<void> {
    const { examiner, manner } = this.#standing;
    await this.read(stop);
    this.#standing.show();
    if (examiner.isUpToDate(manner)) return;
    stop.mayGiveWay = true;
    await examiner.check(manner, stop);
    stop.mayGiveWay = false;
    this.#standing.show();
  }

  /** The workbook as it is, checked. */
  async examined(stop: Stop): Promise<CheckedWorkbook> {
    await this.read(stop);
    const { examiner, manner } = this.#standing;
    const known = examiner.checked;
    if (known && examiner.isUpToDate(manner)) return known;
    const checked = await examiner.check(manner, stop);
    this.#standing.show();
    return checked;
  }

  #reply(): Reply {
    const { examiner, language, words } = this.#standing;
    const { obstacle, report } = examiner.checked!;
    if (obstacle) return { ok: true, said: obstacleSentence(obstacle, language) };
    return { ok: true, said: words.checked(REPORT_WORDS[language].counts(report.counts)) };
  }
}
