import { DataEditorCore, type DataEditorRef } from '@glideapps/glide-data-grid';
import '@glideapps/glide-data-grid/dist/index.css';
import { makeStyles } from '@fluentui/react-components';
import { useRef, type RefObject } from 'react';
import { formatCell, type CellAddress, type CellRef, type RangeAddress } from '../../core/address';
import type { CellWrite } from '../../core/changes';
import { useWords } from '../../ui/words';
import type { SheetView } from '../engine/engine';
import type { CellCache } from './cell-cache';
import { CellEditor } from './cell-editor';
import { CellTooltip } from './cell-tooltip';
import { FrozenRows } from './frozen-rows';
import { HEAD_COLUMNS } from './glide-selection';
import { HiddenNote } from './hidden-note';
import type { MarksIndex } from './marks-index';
import { PAINTED_CELLS } from './painted-cell';
import { HEAD_HEIGHT, ROW_HEIGHT } from './paint/sizes';
import { useGrid } from './use-grid';
import { GRID_WORDS } from './words';

export interface GridProps {
  readonly editor: RefObject<DataEditorRef>;
  readonly sheet: SheetView;
  readonly cells: CellCache;
  readonly marks: MarksIndex;
  /** The active cell; null where it is on another sheet. */
  readonly selected: CellAddress | null;
  /** Brings a range into view and selects it, once for each object given. */
  readonly reveal: RangeAddress | null;
  readonly isReadOnly: boolean;
  readonly onSelect: (cell: CellRef) => void;
  readonly onEdit: (sheet: string, cells: readonly CellWrite[]) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  /** Why something was not done, as a sentence. */
  readonly onNotice: (sentence: string) => void;
}

const useStyles = makeStyles({
  group: { width: '100%', height: '100%', minHeight: 0 },
  grid: { position: 'relative', width: '100%', height: '100%', minHeight: 0, overflow: 'hidden' },
});

// Tab leaves the grid, so that nobody is caught in it; in an entry it goes on to the right.
const KEYS = {
  goRightCell: 'ArrowRight',
  goLeftCell: 'ArrowLeft',
  copy: false,
  cut: false,
  paste: false,
  delete: false,
  activateCell: false,
  clear: false,
  search: false,
  selectAll: false,
  selectRow: false,
  selectColumn: false,
} as const;

const NO_IMAGES = { setWindow: () => undefined, setCallback: () => undefined, loadOrGetImage: () => undefined };

/** A sheet as a spreadsheet shows it; what is typed and pasted goes up as cells to write. */
export function Grid(props: GridProps) {
  const styles = useStyles();
  const words = useWords(GRID_WORDS);
  const container = useRef<HTMLDivElement>(null);
  const { editor } = props;
  const frozen = useRef<HTMLCanvasElement>(null);
  const { below, around, editing, entry, frozenRows, hiddenNote, hint } = useGrid(props, { container, editor, frozen });
  return (
    <div role="group" aria-label={words.grid(props.sheet.name)} className={styles.group}>
      <div ref={container} className={styles.grid} role="presentation" {...around}>
        <DataEditorCore
          ref={editor}
          customRenderers={PAINTED_CELLS}
          imageWindowLoader={NO_IMAGES}
          width="100%"
          height="100%"
          rowHeight={ROW_HEIGHT}
          headerHeight={HEAD_HEIGHT}
          freezeColumns={HEAD_COLUMNS}
          verticalBorder={false}
          drawFocusRing={false}
          smoothScrollX
          smoothScrollY
          columnSelect="none"
          rowSelect="none"
          rangeSelect="rect"
          minColumnWidth={24}
          maxColumnWidth={900}
          keybindings={KEYS}
          {...below}
        />
        <FrozenRows ref={frozen} {...frozenRows} />
        <HiddenNote {...hiddenNote} />
        {hint && !editing && <CellTooltip hint={hint} />}
        {editing && (
          <CellEditor
            key={formatCell(editing.cell)}
            label={words.entry(formatCell(editing.cell))}
            frame={editing.frame}
            initial={editing.initial}
            isTyped={editing.isTyped}
            {...entry}
          />
        )}
      </div>
    </div>
  );
}
