import type { DataEditorRef } from '@glideapps/glide-data-grid';
import { useMemo, useSyncExternalStore, type RefObject } from 'react';
import { glideTheme } from './glide-theme';
import type { GridProps } from './grid';
import { useChoosing } from './use-choosing';
import { useClipboard } from './use-clipboard';
import { useCommands } from './use-commands';
import { useDrawing } from './use-drawing';
import { useEditing } from './use-editing';
import { useEntry } from './use-entry';
import { useFrozenRows } from './use-frozen-rows';
import { useHint } from './use-hint';
import { usePointing } from './use-pointing';
import { useReveal } from './use-reveal';
import { useScrolling } from './use-scrolling';
import { useSelection } from './use-selection';
import { useSheetLayout } from './use-sheet-layout';
import { useWrite } from './use-write';

export interface GridParts {
  readonly container: RefObject<HTMLDivElement>;
  readonly editor: RefObject<DataEditorRef>;
  readonly frozen: RefObject<HTMLCanvasElement>;
}

/** All that the grid does, as props of its parts. */
export function useGrid(props: GridProps, { container, editor, frozen }: GridParts) {
  const { sheet, cells, marks, onUndo, onRedo } = props;
  const { layout, hiddenNote, showHidden, onColumnResize } = useSheetLayout(sheet);
  const { selection, choose } = useSelection({ layout, selected: props.selected, onSelect: props.onSelect });
  const arrivals = useSyncExternalStore(cells.subscribe, cells.arrivals);
  const { painters, ...drawing } = useDrawing({ layout, cells, arrivals, marks, selection });
  const repaint = useFrozenRows(frozen, painters);
  const { scrolled, isDown, bring, onVisibleRegionChanged } = useScrolling(editor, layout, repaint);
  const { editing, begin, end } = useEditing({ editor, container, scrolled, layout, bring });
  const writing = useWrite(props);
  const asked = { layout, cells, selection, choose, bring, begin, ...writing };
  const { isByKey, ...keys } = useCommands({ ...asked, onUndo, onRedo });
  const choosing = useChoosing({ layout, selection, choose, isByKey, bring });
  const { hint, onItemHovered, forget } = useHint({ container, layout, cells, marks });
  const { frozenRows, onDoubleClick } = usePointing({ ...asked, isDown, container, scrolled });
  const entry = useEntry({ layout, cells, editing, end, write: writing.write, choose, bring, editor });
  useClipboard({ container, layout, cells, selection, ...writing });
  useReveal({ asked: props.reveal, layout, choose, bring, showHidden });
  const theme = useMemo(() => glideTheme(painters.look), [painters.look]);
  return {
    below: {
      ...drawing,
      ...choosing,
      theme,
      onItemHovered,
      onVisibleRegionChanged,
      onColumnResize,
      rows: layout.rows.shown,
    },
    around: { ...keys, onDoubleClick, onPointerLeave: forget },
    editing,
    entry,
    frozenRows,
    hiddenNote,
    hint,
  };
}
