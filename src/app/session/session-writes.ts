import { formatRangeRef, rangeOfCell, type CellRef } from '../../core/address';
import type { Change, Outcome, Refusal } from '../../core/changes';
import type { WorkbookPort } from '../../core/ports';
import type { WorkbookSnapshot } from '../../core/snapshot';
import { refusalSentence, stepLabel } from '../../core/words';
import type { Reply } from './action';
import { asideAfter } from './aside';
import { doubtAfter } from './doubt';
import type { Entry } from './history';
import { isPlan, refused } from './planning/plan';
import { rowTextsOf } from './row-texts';
import type { SessionChecks } from './session-checks';
import { isOvertaken, isSameEffect, type Attempt } from './overtaken';
import type { WritingAction } from './planning/plan-of';
import { isIdle, type Planned, type SessionPlans } from './session-plans';
import type { Standing } from './standing';
import { stillOurs, type StillOurs } from './still-ours';
import type { Stop } from './stop';

/** The parts of a session that writing rests on. */
interface Parts {
  readonly standing: Standing;
  readonly checks: SessionChecks;
  readonly plans: SessionPlans;
}

// Of the cells that undo leaves alone, so many are named.
const KEPT_SHOWN = 5;

function placeOf({ sheet, ...cell }: CellRef): string {
  return formatRangeRef({ sheet, ...rangeOfCell(cell) });
}

/** Writes for a session, takes back and does again; after each, the workbook is checked anew. */
export class SessionWrites {
  readonly #port: WorkbookPort;
  readonly #standing: Standing;
  readonly #checks: SessionChecks;
  readonly #plans: SessionPlans;

  constructor(port: WorkbookPort, { standing, checks, plans }: Parts) {
    this.#port = port;
    this.#standing = standing;
    this.#checks = checks;
    this.#plans = plans;
  }

  async write(action: WritingAction, stop: Stop): Promise<Reply> {
    const planned = await this.#plans.planned(action, stop);
    const first = await this.#attempt(planned, stop);
    if (!isOvertaken(first)) return this.#carriedOut(first, stop);
    this.#standing.examiner.doubt('all');
    const again = await this.#plans.planned(action, stop);
    if (!isPlan(again.planning)) {
      this.#standing.show();
      return again.planning;
    }
    // What would do something else to the cells, or speaks of something else, is for the user to see first.
    return this.#carriedOut(isSameEffect(planned, again) ? await this.#attempt(again, stop) : first, stop);
  }

  async #attempt({ planning, workbook }: Planned, stop: Stop): Promise<Reply | Attempt> {
    if (!isPlan(planning)) return planning;
    const changes = this.#plans.withResults(planning.changes, workbook);
    return { plan: planning, changes, workbook, outcome: await this.#apply(changes, workbook, stop) };
  }

  async #carriedOut(attempt: Reply | Attempt, stop: Stop): Promise<Reply> {
    if ('ok' in attempt) return attempt;
    const { plan, changes, workbook, outcome } = attempt;
    if (!outcome.ok) return this.#refusedBy(outcome.refusal);
    const standing = this.#standing;
    const { step, said, preset } = plan;
    const { journal } = outcome;
    if (isIdle(changes, journal)) return { ok: true, said: said(journal) };
    const before = standing.aside;
    const after = { ...asideAfter(before, changes, workbook), ...(preset ? { preset: preset.asked } : {}) };
    standing.history.did({ step, changes, journal, texts: rowTextsOf(changes, workbook), before, after });
    standing.aside = after;
    if (step.kind !== 'edit') return this.#wrote(said(journal), stop);
    standing.show();
    return { ok: true, said: said(journal) };
  }

  async undo(stop: Stop): Promise<Reply> {
    const { history, words, language } = this.#standing;
    const entry = history.undoable;
    if (!entry) return refused(words.nothingToUndo());
    const { journal: back, changes, texts } = entry;
    const done = await this.#goBack(back, { changes, texts }, stop);
    if ('ok' in done) return done;
    history.undid(done.journal, done.changes);
    this.#standing.aside = entry.before;
    return this.#wrote(this.#withKept(words.undone(stepLabel(entry.step, language)), done), stop);
  }

  async redo(stop: Stop): Promise<Reply> {
    const { history, words, language } = this.#standing;
    const entry = history.redoable;
    if (!entry) return refused(words.nothingToRedo());
    const { changes: back, journal: changes, texts } = entry;
    const done = await this.#goBack(back, { changes, texts }, stop);
    if ('ok' in done) return done;
    history.redid(done.journal, done.changes);
    this.#standing.aside = entry.after;
    return this.#wrote(this.#withKept(words.redone(stepLabel(entry.step, language)), done), stop);
  }

  /** Makes the changes but for what somebody else has made otherwise since. */
  async #goBack(
    back: readonly Change[],
    written: Pick<Entry, 'changes' | 'texts'>,
    stop: Stop,
  ): Promise<Reply | (StillOurs & { readonly journal: readonly Change[] })> {
    const attempt = async (): Promise<{ free: StillOurs; outcome: Outcome }> => {
      const now = await this.#checks.read(stop);
      const free = stillOurs(back, written, now);
      return { free, outcome: await this.#apply(free.changes, now, stop) };
    };
    let done = await attempt();
    if (isOvertaken(done)) {
      this.#standing.examiner.doubt('all');
      done = await attempt();
    }
    const { free, outcome } = done;
    return outcome.ok ? { ...free, journal: outcome.journal } : this.#refusedBy(outcome.refusal);
  }

  #withKept(said: string, { kept, keptSheets, isStateKept, spared }: StillOurs): string {
    const { words } = this.#standing;
    const sheets = spared.map(({ name, reader }) => words.sparedSheet(name, placeOf(reader))).join('');
    const cells = kept.length > 0 ? words.keptCells(kept.length, kept.slice(0, KEPT_SHOWN).map(placeOf)) : '';
    const forms = keptSheets.length > 0 ? words.keptSheets(keptSheets.length, keptSheets.slice(0, KEPT_SHOWN)) : '';
    return `${said}${cells}${forms}${isStateKept ? words.keptState() : ''}${sheets}`;
  }

  async #apply(changes: readonly Change[], expected: WorkbookSnapshot, stop: Stop): Promise<Outcome> {
    stop.throwIfAborted();
    const { options, examiner } = this.#standing;
    const onProgress = (done: number): void => options.onProgress?.({ step: 'writing', done });
    onProgress(0);
    try {
      const outcome = await this.#port.apply(changes, expected, { signal: stop, onProgress });
      if (outcome.ok && !isIdle(changes, outcome.journal)) examiner.wrote(doubtAfter(changes, expected));
      return outcome;
    } catch (thrown) {
      // Where the port broke down, nobody knows what it left.
      examiner.doubt('all');
      throw thrown;
    }
  }

  /** What was done stands, whatever becomes of the check after it. */
  async #wrote(said: string, stop: Stop): Promise<Reply> {
    try {
      await this.#checks.settle(stop);
      return { ok: true, said };
    } catch {
      this.#standing.show();
      // A newer action brings its own check: nothing to tell the user.
      return { ok: true, said: stop.isReplaced ? said : `${said}${this.#standing.words.notRechecked()}` };
    }
  }

  #refusedBy(refusal: Refusal): Reply {
    const { examiner } = this.#standing;
    if (refusal.reason === 'half-written') examiner.wrote('all');
    else examiner.doubt('all');
    this.#standing.show();
    return refused(refusalSentence(refusal, this.#standing.language));
  }
}
