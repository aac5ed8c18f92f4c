import { Button, Field, Select, Tooltip, makeStyles } from '@fluentui/react-components';
import { ArrowReset20Regular } from '@fluentui/react-icons/svg/arrow-reset';
import { useRef } from 'react';
import type { ColumnView, TableView } from '../../app/session';
import { columnLetters } from '../../core/address';
import { useWords } from '../words';
import { MAPPING_WORDS, type MappingWords } from './words';

const NONE = 'none';

const useStyles = makeStyles({
  row: { display: 'flex', gap: '2px', alignItems: 'flex-start', minHeight: '28px' },
  field: { flex: 1, minWidth: 0, gridTemplateColumns: 'minmax(92px, 30%) 1fr' },
  select: { minWidth: 0 },
  // Keeps the columns of choices straight where there is nothing to take back.
  reset: { width: '24px', flexShrink: 0 },
});

interface ColumnChoiceProps {
  readonly table: TableView;
  readonly field: ColumnView;
  readonly isBusy: boolean;
  /** null: the list has no such column. */
  readonly onMap: (column: number | null) => void;
  readonly onForget: () => void;
}

/** Which column of the list is this field. */
export function ColumnChoice({ table, field, isBusy, onMap, onForget }: ColumnChoiceProps) {
  const words = useWords(MAPPING_WORDS);
  const styles = useStyles();
  const row = useRef<HTMLDivElement>(null);
  const forget = () => {
    // The button goes once nothing is left to take back, and would take the focus with it.
    row.current?.querySelector('select')?.focus();
    onForget();
  };
  return (
    <div ref={row} className={styles.row}>
      <Field
        className={styles.field}
        label={field.name}
        orientation="horizontal"
        size="small"
        {...remark(field, words)}
      >
        <Select
          size="small"
          className={styles.select}
          root={{ className: styles.select }}
          value={field.column === null ? NONE : `${field.column}`}
          onChange={(_, { value }) => onMap(value === NONE ? null : Number(value))}
        >
          <option value={NONE}>{words.noColumn}</option>
          {table.headers.map(({ column, header }) => (
            <option key={column} value={`${column}`}>
              {words.header(columnLetters(column), header)}
            </option>
          ))}
        </Select>
      </Field>
      <span className={styles.reset}>
        {field.isOverridden && <Reset name={field.name} {...{ isBusy }} onForget={forget} />}
      </span>
    </div>
  );
}

interface ResetProps extends Pick<ColumnChoiceProps, 'isBusy' | 'onForget'> {
  readonly name: string;
}

function Reset({ name, isBusy, onForget }: ResetProps) {
  const words = useWords(MAPPING_WORDS);
  return (
    <Tooltip content={words.reset(name)} relationship="label">
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowReset20Regular />}
        disabledFocusable={isBusy}
        onClick={onForget}
      />
    </Tooltip>
  );
}

function remark({ isDoubtful, isOverridden }: ColumnView, words: MappingWords) {
  if (isOverridden) return { validationState: 'none', validationMessage: words.overridden } as const;
  return isDoubtful ? ({ validationState: 'warning', validationMessage: words.doubtful } as const) : {};
}
