import type { CellAddress, CellRef } from '../../core/address';
import type { RuleExplanation } from '../explain-rule';
import type { FormScores, FormScoresHead } from '../scores';
import type { Action, Reply } from './action';

/** One cell as it would change. */
export interface PreviewLine extends CellAddress {
  readonly sheet: string;
  /** "职业年金项目 · 全年执行数（D14）" */
  readonly label: string;
  /** As shown in the cell; "" where it is empty. A formula with its "=". */
  readonly before: string;
  readonly after: string;
}

/** What an action would do, before it is done. */
export interface Preview {
  /** At most PREVIEW_LINES of them. */
  readonly lines: readonly PreviewLine[];
  /** How many cells in all. */
  readonly cells: number;
  /** What else: sheets written or removed, cells left alone and why. Sentences. */
  readonly notes: readonly string[];
  /** Nothing would be written; the notes say why. */
  readonly isIdle?: boolean;
}

export const PREVIEW_LINES = 200;

export type { FormScores, FormScoresHead, ScoreLineView, ScoreStanding } from '../scores';

/** How the scores of the forms come about. */
export interface FormScoresView {
  /** What they are held against: the title of the preset. */
  readonly standard: string;
  /** All forms: those whose scores differ first, then those with empty ones. */
  readonly forms: readonly FormScoresHead[];
  /** The one asked for. */
  readonly shown: FormScores | null;
  /** Why there is nothing to show, as a sentence. */
  readonly trouble: string | null;
}

/** A rule in words: why, what to do, the provision and an example that is really run. */
export interface Explanation extends Omit<RuleExplanation, 'example'> {
  readonly rule: string;
  /** The example's table as rows of cell texts, and what the rule says of it. */
  readonly example: { readonly rows: readonly (readonly string[])[]; readonly finds: readonly string[] } | null;
}

/** A file that the user gives to be looked into: it is read here, and goes nowhere. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a given file holds, or why it cannot be used. */
export interface LastYearReply extends Reply {
  /** By which `make-forms` asks for its forms; null where it cannot be used. */
  readonly id: string | null;
}

/** How far a long step is. */
export interface Progress {
  readonly step: 'reading' | 'checking' | 'writing';
  /** Between 0 and 1. */
  readonly done: number;
}

/** What the pane can ask of the workbook it stands beside: the session itself, or one in a worker. */
export interface Desk {
  perform(action: Action): Promise<Reply>;
  /** What `fix`, `compute`, `summarise` and `clean` would do. */
  preview(action: Action): Promise<Preview>;
  explain(rule: string): Promise<Explanation>;
  /** Of the form around a cell, and how all others stand; of the first to look at where no form is there. */
  formScores(at: CellRef | null): Promise<FormScoresView>;
  /** Reads the workbook with last year's forms, for `make-forms`. */
  readLastYear(file: GivenFile): Promise<LastYearReply>;
  /** Stops the running action between two steps; it then replies that nothing was done. */
  cancel(): void;
}
