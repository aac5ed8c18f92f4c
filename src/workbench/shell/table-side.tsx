import { makeStyles } from '@fluentui/react-components';
import type { DataEditorRef } from '@glideapps/glide-data-grid';
import { memo, useEffect, useMemo, useRef, useState } from 'react';
import type { SessionView } from '../../app/session';
import type { CellAddress, CellRef, RangeRef } from '../../core/address';
import type { CellWrite } from '../../core/changes';
import type { WorkbenchModel } from '../documents/workbench-model';
import type { SheetView } from '../engine/engine';
import { EngineLost } from '../engine/engine-client';
import { cellBelow, CellCache, FormulaBar, Grid, MarksIndex, SheetTabs } from '../grid';

const useStyles = makeStyles({
  side: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0, minHeight: 0 },
  grid: { flexGrow: 1, minHeight: 0 },
});

export interface TableSideProps {
  readonly model: WorkbenchModel;
  readonly view: SessionView;
  readonly sheets: readonly SheetView[];
  /** As long as it is the same number, so are the cells. */
  readonly edition: number;
  readonly selection: CellRef | null;
  /** To be brought into view. */
  readonly place: RangeRef | null;
  readonly onSelect: (cell: CellRef) => void;
  readonly onReveal: (place: RangeRef) => void;
}

/** Formula bar, grid and sheet tabs. How far a check is does not concern them. */
export const TableSide = memo(function TableSide({
  model,
  view,
  sheets,
  edition,
  selection,
  place,
  onSelect,
  onReveal,
}: TableSideProps) {
  const styles = useStyles();
  const cells = useCells(model, edition);
  const editor = useRef<DataEditorRef>(null);
  const marks = useMemo(() => new MarksIndex(view.findings), [view.findings]);
  const sheet = sheets.find(({ name }) => name === selection?.sheet) ?? sheets.find(({ isHidden }) => !isHidden);
  const edit = (name: string, writes: readonly CellWrite[]): void => {
    void model.edit(name, writes);
  };
  const warn = (said: string): void => model.warn(said);
  const show = (name: string): void => onReveal({ sheet: name, top: 0, left: 0, bottom: 0, right: 0 });
  if (!sheet) return <div className={styles.side} />;
  const selected = selection?.sheet === sheet.name ? selection : null;
  const at = selected ?? { sheet: sheet.name, row: 0, column: 0 };
  const goTo = (range: RangeRef): void => {
    onReveal(range);
    // What is typed or pasted next goes into the cell.
    editor.current?.focus();
  };
  return (
    <div className={styles.side} data-keeps-paste>
      <FormulaBar
        {...{ sheets, cells, at }}
        isReadOnly={view.isReadOnly}
        onEdit={edit}
        onEnter={(rows) => goTo(placeOf(sheet.name, cellBelow(at, rows, sheet)))}
        onJump={goTo}
        onNotice={warn}
      />
      <div className={styles.grid}>
        <Grid
          {...{ editor, sheet, cells, marks, selected, onSelect }}
          reveal={place?.sheet === sheet.name ? place : null}
          isReadOnly={view.isReadOnly}
          onEdit={edit}
          onUndo={() => void model.perform({ kind: 'undo' })}
          onRedo={() => void model.perform({ kind: 'redo' })}
          onNotice={warn}
        />
      </div>
      <SheetTabs sheets={sheets} current={sheet.name} marks={marks} onChoose={show} />
    </div>
  );
});

function placeOf(sheet: string, { row, column }: CellAddress): RangeRef {
  return { sheet, top: row, left: column, bottom: row, right: column };
}

/** The cells of the open workbook, asked for again once they may be others. */
function useCells(model: WorkbenchModel, edition: number): CellCache {
  const [cells] = useState(
    () =>
      new CellCache(
        (sheet, top, bottom) => model.client.cells(sheet, top, bottom),
        (cause) => {
          // Where the engine was lost, the model says so; anything else is a fault of ours.
          if (!(cause instanceof EngineLost)) reportError(cause);
        },
      ),
  );
  useEffect(() => cells.invalidate(), [cells, edition]);
  return cells;
}
