import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState, useSyncExternalStore, type KeyboardEvent } from 'react';
import { formatCell, type CellRef } from '../../core/address';
import type { CellWrite } from '../../core/changes';
import { useWords } from '../../ui/words';
import { typedCell } from '../display/typed-cell';
import type { SheetView } from '../engine/engine';
import type { CellCache } from './cell-cache';
import { namedPlace, type NamedPlace } from './named-place';
import { GRID_WORDS } from './words';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'stretch',
    minWidth: 0,
    height: '32px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  field: {
    boxSizing: 'border-box',
    border: 'none',
    padding: `0 ${tokens.spacingHorizontalS}`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: '13px',
    ':focus': { outline: `2px solid ${tokens.colorCompoundBrandStroke}`, outlineOffset: '-2px' },
  },
  name: { width: '84px', flexShrink: 0, textAlign: 'center', fontVariantNumeric: 'tabular-nums' },
  sign: {
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
    fontStyle: 'italic',
    fontFamily: 'Georgia, "Times New Roman", serif',
    lineHeight: '31px',
    userSelect: 'none',
  },
  // A text area keeps line breaks, which an input would drop. A line is as high as the bar: the next one is not cut in half.
  formula: { flexGrow: 1, minWidth: 0, resize: 'none', lineHeight: '31px', overflow: 'auto' },
  readOnly: { color: tokens.colorNeutralForeground2 },
});

export interface FormulaBarProps {
  readonly sheets: readonly SheetView[];
  /** The active cell; null where nothing is open. */
  readonly at: CellRef | null;
  readonly cells: CellCache;
  readonly isReadOnly: boolean;
  readonly onEdit: (sheet: string, cells: readonly CellWrite[]) => void;
  /** Enter, after what was typed is written: the selection goes on down, with shift up. */
  readonly onEnter: (rows: 1 | -1) => void;
  /** To a place typed into the name box. */
  readonly onJump: (place: NamedPlace) => void;
  readonly onNotice: (sentence: string) => void;
}

/** The name of the active cell and what stands in it. */
export function FormulaBar(props: FormulaBarProps) {
  const { at, cells, sheets } = props;
  const styles = useStyles();
  useSyncExternalStore(cells.subscribe, cells.arrivals);
  const view = at && cells.cell(at.sheet, at.row, at.column);
  const sheet = sheets.find(({ name }) => name === at?.sheet);
  const key = at ? `${at.sheet}!${formatCell(at)}` : '';
  return (
    <div className={styles.bar}>
      <NameBox key={`name ${key}`} {...props} />
      <span className={styles.sign} aria-hidden>
        fx
      </span>
      <FormulaField
        key={key}
        input={view?.input ?? ''}
        isReadOnly={props.isReadOnly || !sheet || sheet.isProtected}
        onCommit={(text) => {
          if (!at || !sheet) return;
          const write = typedCell(text, at, { format: view?.format, date1904: sheet.date1904 });
          props.onEdit(at.sheet, [write]);
        }}
        onEnter={props.onEnter}
      />
    </div>
  );
}

function NameBox({ at, sheets, onJump, onNotice }: FormulaBarProps) {
  const styles = useStyles();
  const words = useWords(GRID_WORDS);
  const name = at ? formatCell(at) : '';
  const [typed, setTyped] = useState<string | null>(null);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Escape') setTyped(null);
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !at) return;
    const place = namedPlace(
      event.currentTarget.value,
      at.sheet,
      sheets.map((sheet) => sheet.name),
    );
    setTyped(null);
    if (place) onJump(place);
    else onNotice(words.noSuchCell);
  };
  return (
    <input
      className={`${styles.field} ${styles.name}`}
      aria-label={words.nameBox}
      title={words.nameBox}
      value={typed ?? name}
      disabled={!at}
      spellCheck={false}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={() => setTyped(null)}
    />
  );
}

interface FormulaFieldProps {
  readonly input: string;
  readonly isReadOnly: boolean;
  readonly onCommit: (text: string) => void;
  readonly onEnter: (rows: 1 | -1) => void;
}

function FormulaField({ input, isReadOnly, onCommit, onEnter }: FormulaFieldProps) {
  const styles = useStyles();
  const words = useWords(GRID_WORDS);
  const [typed, setTyped] = useState<string | null>(null);
  // Beside the state: Enter moves the focus on at once, and leaving the field must not write the same again.
  const entry = useRef<string | null>(null);
  const take = (text: string | null): void => {
    entry.current = text;
    setTyped(text);
  };
  const commit = (): void => {
    const text = entry.current;
    take(null);
    if (text !== null && text !== input) onCommit(text);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    // Enter then chooses a word of the input method; Alt+Enter breaks the line.
    if (event.nativeEvent.isComposing || event.altKey) return;
    if (event.key === 'Escape') take(null);
    if (event.key !== 'Enter') return;
    event.preventDefault();
    commit();
    onEnter(event.shiftKey ? -1 : 1);
  };
  return (
    <textarea
      className={`${styles.field} ${styles.formula} ${isReadOnly ? styles.readOnly : ''}`}
      aria-label={words.formulaBar}
      rows={1}
      value={typed ?? input}
      readOnly={isReadOnly}
      spellCheck={false}
      onChange={(event) => take(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={commit}
    />
  );
}
