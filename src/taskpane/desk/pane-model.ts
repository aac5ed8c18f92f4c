import {
  WorkbookSession,
  type Action,
  type Desk,
  type Explanation,
  type FormScoresView,
  type GivenFile,
  type LastYearReply,
  type Preview,
  type Progress,
  type Reply,
  type SessionView,
} from '../../app/session';
import type { RibbonDesk, RibbonTab } from '../../commands/ribbon-desk';
import type { CellRef, RangeRef } from '../../core/address';
import type { LiveWorkbook, ReadFile } from '../../core/ports';
import type { WorkbookSnapshot } from '../../core/snapshot';
import { refusalSentence, type Language } from '../../core/words';
import { Observable } from '../../shell/observable';
import { today } from '../../shell/today';
import { cellView } from '../../workbench/display';
import { LiveCheck } from './live-check';

export interface PaneState {
  readonly view: SessionView;
  readonly progress: Progress | null;
  /** The cell that the user has gone to. */
  readonly selection: CellRef | null;
  /** An answer to what was not asked in the pane: a ribbon command's, a place that cannot be shown. */
  readonly heard: Heard | null;
}

interface Heard extends Reply {
  readonly tab?: RibbonTab;
}

interface PaneModelOptions {
  readonly language: Language;
  readonly breathe: () => Promise<void>;
  /** Reads other files that the user gives. */
  readonly readFile?: ReadFile;
}

/** The open workbook as the pane and the ribbon see it: one session, followed while the user works on. */
export class PaneModel implements Desk, RibbonDesk {
  readonly state: Observable<PaneState>;
  readonly #port: LiveWorkbook;
  readonly #session: WorkbookSession;
  readonly #live: LiveCheck;
  #language: Language;
  #date1904 = false;
  #isFollowed = false;

  constructor(port: LiveWorkbook, { language, breathe, readFile }: PaneModelOptions) {
    this.#port = port;
    this.#language = language;
    this.#session = new WorkbookSession(this.#noticed(port), {
      language,
      breathe,
      ...(readFile ? { readFile } : {}),
      today,
      display: (cell) => cellView(cell, this.#date1904).text,
      onView: (view) => this.state.set({ view }),
      onProgress: (progress) => this.state.set({ progress }),
    });
    this.state = new Observable<PaneState>({ view: this.#session.view, progress: null, selection: null, heard: null });
    this.#live = new LiveCheck((sheets) => this.#session.perform({ kind: 'recheck', sheets }));
    port.onChanged((sheets) => this.#isFollowed && this.#live.changed(sheets));
    port.onSelected((selection) => this.state.set({ selection }));
  }

  get view(): SessionView {
    return this.state.current().view;
  }

  perform(action: Action): Promise<Reply> {
    if (action.kind === 'speak') this.#language = action.language;
    // Nobody's typing is watched before the user has asked for anything.
    else this.#isFollowed = true;
    return this.#session.perform(action);
  }

  preview(action: Action): Promise<Preview> {
    this.#isFollowed = true;
    return this.#session.preview(action);
  }

  explain(rule: string): Promise<Explanation> {
    return this.#session.explain(rule);
  }

  formScores(at: CellRef | null): Promise<FormScoresView> {
    return this.#session.formScores(at);
  }

  readLastYear(file: GivenFile): Promise<LastYearReply> {
    return this.#session.readLastYear(file);
  }

  cancel(): void {
    this.#session.cancel();
  }

  /** Shows a place in Excel; where it cannot be shown, the pane says why. */
  async reveal(place: RangeRef): Promise<void> {
    const outcome = await this.#port.reveal(place);
    if (outcome.ok) return;
    this.hear({ ok: false, said: refusalSentence(outcome.refusal, this.#language) });
    // Not every Excel tells of sheets that are renamed or deleted.
    if (outcome.refusal.reason === 'missing') this.#live.changed([place.sheet]);
  }

  hear(reply: Reply, tab?: RibbonTab): void {
    this.state.set({ heard: { ...reply, ...(tab && { tab }) } });
  }

  #noticed(port: LiveWorkbook): LiveWorkbook {
    const note = (snapshot: WorkbookSnapshot): WorkbookSnapshot => {
      this.#date1904 = snapshot.date1904;
      return snapshot;
    };
    return {
      read: async (options) => note(await port.read(options)),
      apply: (...given) => port.apply(...given),
      reveal: (place) => port.reveal(place),
      onChanged: (listener) => port.onChanged(listener),
      onSelected: (listener) => port.onSelected(listener),
    };
  }
}
