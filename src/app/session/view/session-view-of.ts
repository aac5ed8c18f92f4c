import type { WorkbookSnapshot } from '../../../core/snapshot';
import { CERTIFICATE_KEY } from '../../../core/summary';
import { SESSION_WORDS, stepLabel, type Language } from '../../../core/words';
import type { Aside } from '../aside';
import type { History } from '../history';
import type { SessionView } from '../session-view';
import type { Spoken } from './spoken';

/** What changes between two checks. */
export interface Live {
  readonly language: Language;
  readonly isStale: boolean;
  readonly isReadOnly: boolean;
  readonly snapshot: WorkbookSnapshot | undefined;
  readonly aside: Aside;
  readonly history: History;
}

/** All that the pane shows. Between two checks the findings are the same array. */
export function sessionViewOf(spoken: Spoken, live: Live): SessionView {
  const { language, isStale, isReadOnly, aside, history } = live;
  const { undoable, redoable } = history;
  const ownSheets = ownSheetsIn(live.snapshot);
  const oldMarks = aside.hasMarks && aside.areMarksOld ? SESSION_WORDS[language].marksAreOld() : null;
  const oldSheets = aside.areSheetsOld && hasSummary(ownSheets) ? SESSION_WORDS[language].sheetsAreOld() : null;
  return {
    ...spoken,
    notes: [...[oldMarks, oldSheets].filter((note) => note !== null), ...spoken.notes],
    ...{ language, isStale, isReadOnly, isDirty: history.isDirty },
    ...{ ownSheets, oldSheets, hasMarks: aside.hasMarks },
    undo: undoable ? stepLabel(undoable.step, language) : null,
    redo: redoable ? stepLabel(redoable.step, language) : null,
  };
}

function ownSheetsIn(snapshot: WorkbookSnapshot | undefined): SessionView['ownSheets'] {
  return snapshot?.sheets.flatMap(({ ours, name }) => (ours === undefined ? [] : [{ key: ours, name }])) ?? [];
}

function hasSummary(ownSheets: SessionView['ownSheets']): boolean {
  return ownSheets.some(({ key }) => key !== CERTIFICATE_KEY);
}
