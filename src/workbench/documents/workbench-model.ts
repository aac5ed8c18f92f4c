import type { Action, Desk, Explanation, GivenFile, LastYearReply, Preview, Reply } from '../../app/session';
import type { CellWrite } from '../../core/changes';
import type { Language } from '../../core/words';
import { DraftKeeper, type DraftKeeping, type UnsavedWork } from '../drafts/draft-keeper';
import { EngineClient, EngineLost, type EngineState } from '../engine/engine-client';
import type { StartEngine } from '../engine/engine-link';
import { Later } from '../../shell/later';
import { Observable } from '../../shell/observable';
import type { Conversion } from '../files/convert';
import { readFile, type FileLike } from '../files/read-file';
import { savedName } from '../files/saved-name';
import { WORKBENCH_WORDS, type WorkbenchWords } from '../words/workbench-words';
import { CheckQueue } from './check-queue';
import { NEW_DOCUMENT, type WorkbenchDocument } from './workbench-document';
import { EMPTY_STATE, type Notice, type WorkbenchState } from './workbench-state';

/** What the model needs of the browser. */
export interface WorkbenchHost {
  readonly startEngine: StartEngine;
  readonly convert: (conversion: Conversion) => Promise<Uint8Array>;
  readonly download: (name: string, bytes: Uint8Array) => void;
  readonly drafts: Pick<DraftKeeping, 'store' | 'page' | 'openPages' | 'now'>;
  readonly newId: () => string;
}

/** Typing goes on: only when it pauses is the workbook checked again. */
const RECHECK_PAUSE = 350;

/** The files that are open in the workbench, the one that is shown, and all that one can do with them. */
export class WorkbenchModel implements Desk {
  readonly state = new Observable<WorkbenchState>(EMPTY_STATE);
  readonly client: EngineClient;
  readonly #host: WorkbenchHost;
  readonly #drafts: DraftKeeper;
  readonly #queue: CheckQueue;
  readonly #recheck = new Later(() => {
    // What was to be checked may be gone meanwhile, with its engine.
    if (needsCheck(this.client.state.current())) void this.#performed({ kind: 'check' });
  });
  #language: Language;
  #turn: Promise<unknown> = Promise.resolve();
  /** The document whose workbook the engine is reading. */
  #opening: string | null = null;

  constructor(host: WorkbenchHost, language: Language) {
    this.#host = host;
    this.#language = language;
    this.client = new EngineClient(host.startEngine, () => this.#lost());
    this.client.state.subscribe(() => this.#viewed());
    this.#drafts = new DraftKeeper({
      ...host.drafts,
      unsaved: () => this.#unsaved(),
      onRefused: () => this.#tell('info', this.#words.noDrafts),
    });
    this.#queue = new CheckQueue({
      startEngine: host.startEngine,
      language: () => this.#language,
      tooLarge: () => this.#words.tooLargeToOpen,
      onChecked: (id, checked) => this.#update(id, checked),
    });
  }

  /** The file shown; undefined before there is any. */
  get document(): WorkbenchDocument | undefined {
    const { documents, current } = this.state.current();
    return documents.find(({ id }) => id === current);
  }

  /** Something would be lost with the page. */
  get hasUnsaved(): boolean {
    return this.state.current().documents.some(({ isDirty }) => isDirty);
  }

  /** Offers what a former visit left unsaved. */
  async lookForDrafts(): Promise<void> {
    this.state.set({ drafts: await this.#drafts.left() });
  }

  openSample(name: string, bytes: Uint8Array): Promise<void> {
    return this.#add([this.#document({ name, bytes, isSample: true })]);
  }

  /** Opens the first file that can be opened; where there are several, each gets its verdict. */
  async open(files: readonly FileLike[]): Promise<void> {
    if (files.length === 0) return this.#tell('warning', this.#words.noWorkbook);
    const { convert } = this.#host;
    const read = await Promise.all(files.map((file) => readFile(file, { language: this.#language, convert })));
    const [only] = read;
    if (only && read.length === 1 && 'trouble' in only) return this.#tell('error', `${only.name}：${only.trouble}`);
    await this.#add(
      read.map((one) =>
        this.#document(
          'trouble' in one
            ? { name: one.name, bytes: new Uint8Array(), standing: 'unreadable', trouble: one.trouble }
            : one,
        ),
      ),
    );
  }

  /** A table from the clipboard, as a new workbook. */
  async paste(text: string): Promise<void> {
    const bytes = await this.#host.convert({ name: 'pasted.tsv', bytes: new TextEncoder().encode(text) });
    await this.#add([this.#document({ name: `${this.#words.pasted}.xlsx`, bytes, isDirty: true })]);
  }

  /** Shows another of the open files; of one that cannot be opened, says why. */
  async select(id: string): Promise<void> {
    const asked = this.state.current().documents.find((one) => one.id === id);
    if (asked?.standing === 'unreadable') return this.#tell('error', `${asked.name}：${asked.trouble ?? ''}`);
    await this.#inTurn(() => this.#show(id));
  }

  /** Takes a file off the list; what is unsaved in it is given up. */
  async remove(id: string): Promise<void> {
    this.#queue.drop(id);
    const documents = this.state.current().documents.filter((document) => document.id !== id);
    const isShown = this.state.current().current === id;
    if (isShown) this.#recheck.drop();
    this.state.set({ documents, ...(isShown ? { current: null } : {}) });
    await this.#drafts.forget(id);
    this.#viewed();
    const next = documents.find(({ standing }) => standing !== 'unreadable');
    if (isShown && next) await this.select(next.id);
    this.client.forget(id);
  }

  /** Gives the user the file as it is now, under a new name. */
  async save(): Promise<void> {
    const document = this.document;
    if (!document) return;
    if (document.isReadOnly) return this.#tell('info', this.#words.converted);
    const bytes = await this.#bytesNow(true);
    if (!bytes) return;
    const name = savedName(document.name);
    this.#host.download(name, bytes);
    this.#update(document.id, { bytes, isDirty: false });
    await this.#drafts.forget(document.id);
    this.#tell('success', this.#words.saved(name));
  }

  async restoreDrafts(): Promise<void> {
    const { drafts } = this.state.current();
    this.state.set({ drafts: [] });
    await this.#add(drafts.map(({ id, name, bytes }) => this.#document({ id, name, bytes, isDirty: true })));
    this.#tell('success', this.#words.restored);
  }

  async discardDrafts(): Promise<void> {
    const { drafts } = this.state.current();
    this.state.set({ drafts: [] });
    for (const { id } of drafts) await this.#drafts.forget(id);
  }

  /** Writes what was typed; where that cannot be, says why. */
  async edit(sheet: string, cells: readonly CellWrite[]): Promise<void> {
    const reply = await this.perform({ kind: 'edit', sheet, cells });
    if (!reply.ok) this.warn(reply.said);
  }

  warn(said: string): void {
    this.#tell('warning', said);
  }

  dismissNotice(): void {
    this.state.set({ notice: null });
  }

  /** The page may be about to go. */
  keepNow(): void {
    this.#drafts.hurry();
  }

  async speak(language: Language): Promise<void> {
    if (language !== this.#language) await this.perform({ kind: 'speak', language });
  }

  async perform(action: Action): Promise<Reply> {
    if (action.kind === 'speak') {
      this.#language = action.language;
      this.dismissNotice();
      if (!this.document) return { ok: true, said: '' };
    }
    this.#recheck.drop();
    const reply = await this.#performed(action);
    const isEdit = action.kind !== 'check' && action.kind !== 'speak';
    if (reply.ok && isEdit && needsCheck(this.client.state.current())) this.#recheck.plan(RECHECK_PAUSE);
    return reply;
  }

  preview(action: Action): Promise<Preview> {
    return this.client.preview(action);
  }

  explain(rule: string): Promise<Explanation> {
    return this.client.explain(rule);
  }

  readonly formScores: Desk['formScores'] = (at) => this.client.formScores(at);

  async readLastYear(file: GivenFile): Promise<LastYearReply> {
    try {
      return await this.client.readLastYear(file);
    } catch (thrown) {
      if (!(thrown instanceof EngineLost)) throw thrown;
      return { ok: false, said: this.#words.tooLargeToOpen, id: null };
    }
  }

  cancel(): void {
    this.#recheck.drop();
    this.client.cancel();
  }

  get #words(): WorkbenchWords {
    return WORKBENCH_WORDS[this.#language];
  }

  #tell(intent: Notice['intent'], said: string): void {
    this.state.set({ notice: { intent, said } });
  }

  #document(known: Partial<WorkbenchDocument> & Pick<WorkbenchDocument, 'name' | 'bytes'>): WorkbenchDocument {
    return { ...NEW_DOCUMENT, id: this.#host.newId(), ...known };
  }

  #update(id: string, part: Partial<WorkbenchDocument>): void {
    const { documents } = this.state.current();
    this.state.set({ documents: documents.map((one) => (one.id === id ? { ...one, ...part } : one)) });
  }

  async #add(added: readonly WorkbenchDocument[]): Promise<void> {
    this.state.set({ documents: [...this.state.current().documents, ...added], notice: null });
    const isShown = await this.#showFirst(added);
    const { documents, current } = this.state.current();
    const kept = isShown
      ? documents.filter(({ isSample, isDirty, id }) => !isSample || isDirty || id === current)
      : documents.filter((one) => added.length > 1 || !added.some(({ id }) => id === one.id));
    this.state.set({ documents: kept });
    this.#queue.add(kept.filter((one) => one.standing === 'waiting' && one.id !== current));
  }

  async #showFirst(added: readonly WorkbenchDocument[]): Promise<boolean> {
    for (const { id, standing } of added) {
      if (standing === 'waiting' && (await this.#inTurn(() => this.#show(id)))) return true;
    }
    return false;
  }

  #inTurn<T>(job: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(job, job);
    this.#turn = done;
    return done;
  }

  /** Whether it could be opened. */
  async #show(id: string): Promise<boolean> {
    const former = this.state.current().current;
    const document = this.state.current().documents.find((one) => one.id === id);
    if (!document || id === former) return document !== undefined;
    await this.#leave();
    this.#queue.drop(id);
    this.#opening = id;
    this.state.set({ current: id });
    const reply = await this.#opened(document);
    this.#opening = null;
    if (!reply.ok) await this.#couldNotOpen(document, former, reply.said);
    else if (document.isReadOnly) this.#tell('info', this.#words.converted);
    this.#viewed();
    return reply.ok;
  }

  async #opened({ id, name, bytes, isReadOnly, isDirty }: WorkbenchDocument): Promise<Reply> {
    try {
      return await this.client.open({ id, name, bytes, isReadOnly, isDirty, language: this.#language });
    } catch (thrown) {
      if (!(thrown instanceof EngineLost)) throw thrown;
      return { ok: false, said: this.#words.tooLargeToOpen };
    }
  }

  async #couldNotOpen({ id, name, isReadOnly }: WorkbenchDocument, former: string | null, said: string): Promise<void> {
    // Foreign bytes that we wrote ourselves: what is wrong with them is no matter of the user's.
    const trouble = isReadOnly ? this.#words.cannotConvert : said;
    this.#update(id, { standing: 'unreadable', trouble });
    // With an engine that is lost the workbook before is gone as well.
    const isGone = this.client.state.current().view === null;
    this.state.set({ current: isGone ? null : former });
    if (isGone && former !== null) await this.#show(former);
    this.#tell('error', `${name}：${trouble}`);
  }

  /** Keeps what was changed in the file shown, before another takes its place. */
  async #leave(): Promise<void> {
    this.#recheck.drop();
    const work = await this.#unsaved();
    if (work) await this.#drafts.keep(work);
  }

  async #unsaved(): Promise<UnsavedWork | undefined> {
    const document = this.document;
    if (!document || !this.client.state.current().view?.isDirty) return undefined;
    const bytes = await this.#bytesNow(false);
    // Taken off the list meanwhile: nobody wants it kept.
    if (!bytes || !this.state.current().documents.some(({ id }) => id === document.id)) return undefined;
    this.#update(document.id, { bytes, isDirty: true });
    return { id: document.id, name: document.name, bytes };
  }

  /** The file shown as it is now; undefined while the engine has another, or where it is lost: then its loss is told. */
  async #bytesNow(isSaved: boolean): Promise<Uint8Array | undefined> {
    const { view, isOpening } = this.client.state.current();
    if (!view || isOpening) return undefined;
    try {
      return await this.client.toBytes(isSaved);
    } catch (thrown) {
      if (!(thrown instanceof EngineLost)) throw thrown;
      return undefined;
    }
  }

  /** The engine told something new of the file shown. */
  #viewed(): void {
    const { view, progress } = this.client.state.current();
    const document = this.document;
    if (!document || !view || this.#opening !== null) return;
    const isChecking = view.verdict === 'not-checked' && progress !== null;
    const { isDirty, counts } = view;
    const standing = isChecking ? 'checking' : view.verdict;
    const isSame = document.isDirty === isDirty && document.standing === standing && document.counts === counts;
    if (!isSame) this.#update(document.id, { isDirty, standing, counts });
    if (isDirty) this.#drafts.changed();
    else if (document.isDirty) void this.#drafts.forget(document.id);
  }

  async #performed(action: Action): Promise<Reply> {
    try {
      return await this.client.perform(action);
    } catch (thrown) {
      if (!(thrown instanceof EngineLost)) throw thrown;
      return { ok: false, said: this.#words.lost };
    }
  }

  /** Opens the file again as it was when last kept. While it is being opened, opening itself says what went wrong. */
  #lost(): void {
    const document = this.document;
    if (!document || this.#opening !== null) return;
    this.state.set({ current: null });
    void this.select(document.id).then(() => this.#tell('warning', this.#words.lost));
  }
}

/** What is shown of the findings is old; or there is nothing to show, because an edit came before the first check was done. */
function needsCheck({ view }: EngineState): boolean {
  return view !== null && (view.isStale || (view.verdict === 'not-checked' && view.obstacle === null));
}
