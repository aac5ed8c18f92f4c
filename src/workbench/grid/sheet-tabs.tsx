import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { EyeOff16Regular } from '@fluentui/react-icons/svg/eye-off';
import { Sparkle16Regular } from '@fluentui/react-icons/svg/sparkle';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useWords } from '../../ui/words';
import type { SheetView } from '../engine/engine';
import type { MarksIndex } from './marks-index';
import { GRID_WORDS } from './words';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'stretch',
    minWidth: 0,
    height: '34px',
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tabs: { display: 'flex', flexGrow: 1, minWidth: 0, overflowX: 'auto', scrollbarWidth: 'none' },
  tab: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalM}`,
    border: 'none',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 0 -2px ${tokens.colorCompoundBrandStroke}`,
  },
  note: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  hidden: { fontStyle: 'italic' },
  count: {
    minWidth: '16px',
    boxSizing: 'border-box',
    padding: '0 5px',
    borderRadius: tokens.borderRadiusCircular,
    border: '1px solid',
    fontSize: tokens.fontSizeBase100,
    lineHeight: '14px',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'center',
  },
  error: { color: tokens.colorStatusDangerForeground1, backgroundColor: tokens.colorStatusDangerBackground1 },
  warning: { color: tokens.colorStatusWarningForeground1, backgroundColor: tokens.colorStatusWarningBackground1 },
  info: { color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorNeutralBackground1 },
});

export interface SheetTabsProps {
  readonly sheets: readonly SheetView[];
  /** The name of the sheet shown. */
  readonly current: string;
  readonly marks: MarksIndex;
  readonly onChoose: (sheet: string) => void;
}

/** The sheets of the workbook below the grid; hidden ones come when asked for. */
export function SheetTabs({ sheets, current, marks, onChoose }: SheetTabsProps) {
  const styles = useStyles();
  const words = useWords(GRID_WORDS);
  const [showsHidden, setShowsHidden] = useState(false);
  const hidden = sheets.filter(({ isHidden }) => isHidden).length;
  const shown = sheets.filter(({ isHidden, name }) => showsHidden || !isHidden || name === current);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const next = neighbour(shown, current, event.key);
    if (!next) return;
    event.preventDefault();
    onChoose(next.name);
  };
  return (
    <div className={styles.bar}>
      <div role="tablist" aria-label={words.sheets} tabIndex={-1} className={styles.tabs} onKeyDown={onKeyDown}>
        {shown.map((sheet) => (
          <SheetTab key={sheet.name} sheet={sheet} isCurrent={sheet.name === current} {...{ marks, onChoose }} />
        ))}
      </div>
      {hidden > 0 && (
        <Button
          size="small"
          appearance="subtle"
          icon={<EyeOff16Regular />}
          aria-pressed={showsHidden}
          onClick={() => setShowsHidden(!showsHidden)}
        >
          {showsHidden ? words.hideSheets : words.hiddenSheets(hidden)}
        </Button>
      )}
    </div>
  );
}

interface SheetTabProps extends Pick<SheetTabsProps, 'marks' | 'onChoose'> {
  readonly sheet: SheetView;
  readonly isCurrent: boolean;
}

function SheetTab({ sheet, isCurrent, marks, onChoose }: SheetTabProps) {
  const styles = useStyles();
  const words = useWords(GRID_WORDS);
  const tab = useRef<HTMLButtonElement>(null);
  useInView(tab, isCurrent);
  const severity = marks.ofSheet(sheet.name);
  const count = marks.countOf(sheet.name);
  return (
    <button
      ref={tab}
      type="button"
      role="tab"
      aria-selected={isCurrent}
      tabIndex={isCurrent ? 0 : -1}
      className={mergeClasses(styles.tab, isCurrent && styles.current)}
      onClick={() => onChoose(sheet.name)}
    >
      {sheet.isOurs && <Sparkle16Regular aria-label={words.ownSheet} title={words.ownSheet} />}
      <span className={mergeClasses(sheet.isHidden && styles.hidden)}>{sheet.name}</span>
      {sheet.isHidden && <span className={styles.note}>{words.hiddenSheet}</span>}
      {severity && (
        <span
          className={mergeClasses(styles.count, styles[severity])}
          role="img"
          aria-label={words.findings(count)}
          title={words.findings(count)}
        >
          {count}
        </span>
      )}
    </button>
  );
}

/** The tab of the sheet shown is never out of view; it has the focus where another tab had it. */
function useInView(tab: React.RefObject<HTMLButtonElement>, isCurrent: boolean): void {
  useEffect(() => {
    if (!isCurrent) return;
    tab.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (document.activeElement?.role === 'tab') tab.current?.focus();
  }, [tab, isCurrent]);
}

function neighbour(sheets: readonly SheetView[], current: string, key: string): SheetView | undefined {
  const at = sheets.findIndex(({ name }) => name === current);
  if (key === 'ArrowLeft') return sheets[at - 1];
  if (key === 'ArrowRight') return sheets[at + 1];
  if (key === 'Home') return sheets[0];
  return key === 'End' ? sheets.at(-1) : undefined;
}
