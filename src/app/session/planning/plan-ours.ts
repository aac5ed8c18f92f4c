import type { Change } from '../../../core/changes';
import { computeColumnsInSteps } from '../../../core/computing';
import { sheetNamed, type WorkbookSnapshot } from '../../../core/snapshot';
import { SESSION_WORDS, WRITING_WORDS, type Language } from '../../../core/words';
import type { CheckedWorkbook } from '../../check-workbook';
import { cleaningOf, oursIn, removalSentences } from '../../clean-workbook';
import { markFindings } from '../../mark-findings';
import { summaryInSteps, summaryWriting } from '../../plan-summary';
import { settledSentences, settlingSentences } from '../../sheet-removal';
import { markedCells, skipSentences, summarySentences } from '../../writing-sentences';
import type { Action } from '../action';
import { refused, type Plan, type Planning } from './plan';

/** Planning that takes its time. */
type Steps = Generator<void, Planning, void>;

type Of<K extends Action['kind']> = Extract<Action, { kind: K }>;

/** Fills execution rates and grades. In slices. */
export function* planCompute({ book, preset }: CheckedWorkbook, action: Of<'compute'>, language: Language): Steps {
  const computed = yield* computeColumnsInSteps(book, preset, action);
  const { changes, filled, replaced, hasForms } = computed;
  const did = WRITING_WORDS[language].computed(filled, replaced, hasForms);
  const notes = skipSentences(computed, language);
  const said = SESSION_WORDS[language].sentence([did, ...notes]);
  if (changes.length === 0) return { ok: true, said };
  return { step: { kind: 'compute', count: filled + replaced }, changes, said: () => said, notes };
}

/** Writes our summary sheets. In slices. */
export function* planSummarise(checked: CheckedWorkbook, { asValues }: Of<'summarise'>, language: Language): Steps {
  const summary = yield* summaryInSteps(checked, { asValues, language });
  const writing = summaryWriting(summary, checked.book.snapshot);
  const sheets = summarySentences(summary, language);
  const said = SESSION_WORDS[language].sentence([...sheets, ...settledSentences(writing, language)]);
  const notes = [...sheets, ...settlingSentences(writing, language)];
  const { changes } = writing;
  if (changes.length === 0) return { ok: true, said: SESSION_WORDS[language].nothingToSummarise() };
  return { step: { kind: 'summarise', count: summary.sheets.length }, changes, said: () => said, notes };
}

/** Marks what stands, after clearing old marks. */
export function planMark({ book, report }: CheckedWorkbook, language: Language): Plan {
  const changes = markFindings(report.findings, book);
  const count = markedCells(changes);
  const said = WRITING_WORDS[language].marked(count);
  return {
    step: { kind: 'mark', count },
    changes,
    said: () => SESSION_WORDS[language].sentence([said]),
    notes: [said],
  };
}

export function planClearMarks(language: Language): Plan {
  const words = SESSION_WORDS[language];
  return {
    step: { kind: 'clear-marks' },
    changes: [{ kind: 'clear-marks' }],
    said: (journal) => (hasMark(journal) ? words.marksCleared() : words.noMarks()),
    notes: [],
  };
}

/** Takes out all that is ours. */
export function planClean(snapshot: WorkbookSnapshot, hasMarks: boolean, language: Language): Plan {
  const words = SESSION_WORDS[language];
  const ours = oursIn(snapshot);
  const willGo = [
    ...(hasMarks ? [words.willRemoveMarks()] : []),
    ...(ours.sheets.length > 0 ? [words.willRemoveSheets(ours.sheets)] : []),
    ...(ours.hasState ? [words.willRemoveState()] : []),
    ...settlingSentences(ours.removal, language),
  ];
  return {
    step: { kind: 'clean' },
    changes: cleaningOf(ours),
    said: (journal) => {
      const removed = removalSentences(ours, hasMark(journal), language);
      return removed.length > 0 ? words.sentence(removed) : words.nothingToClean();
    },
    notes: willGo.length > 0 ? willGo : [words.nothingToClean()],
  };
}

/** What the user typed. */
export function planEdit(snapshot: WorkbookSnapshot, { sheet, cells }: Of<'edit'>, language: Language): Planning {
  const words = SESSION_WORDS[language];
  if (cells.length === 0) return refused(words.nothingToEdit());
  const name = sheetNamed(snapshot, sheet)?.name ?? sheet;
  return {
    step: { kind: 'edit', count: cells.length },
    changes: [{ kind: 'set-cells', sheet: name, cells }],
    said: () => words.edited(cells.length),
    notes: [],
  };
}

function hasMark(changes: readonly Change[]): boolean {
  return changes.some(({ kind }) => kind === 'mark');
}
