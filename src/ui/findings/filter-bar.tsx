import { makeStyles, SearchBox, Select, ToggleButton, tokens } from '@fluentui/react-components';
import { useWords } from '../words';
import type { Browsing } from './browsing';
import type { Counts } from './counts';
import { SEVERITIES, toggled, type Filters, type Standing } from './filters';
import { GROUPINGS, type Grouping } from './groups';
import { StandingIcon, useStandingName } from './standing-icon';
import { FINDINGS_WORDS } from './words';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  chips: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXXS },
  chip: {
    minWidth: 0,
    columnGap: tokens.spacingHorizontalXS,
    paddingInline: tokens.spacingHorizontalXS,
    textTransform: 'capitalize',
  },
  icon: { marginInline: 0, width: '16px', height: '16px', fontSize: '16px' },
  count: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  row: { display: 'flex', gap: tokens.spacingHorizontalS },
  search: { flexGrow: 1, minWidth: 0 },
});

interface FilterBarProps {
  readonly counts: Counts;
  readonly browsing: Browsing;
  readonly onFilters: (filters: Filters) => void;
  readonly onGrouping: (grouping: Grouping) => void;
}

/** Counts by severity that are filters too, the search, and what the list is grouped by. */
export function FilterBar({ counts, browsing, onFilters, onGrouping }: FilterBarProps) {
  const styles = useStyles();
  const words = useWords(FINDINGS_WORDS);
  const { filters, grouping } = browsing;
  const toggle = (one: Standing) => onFilters({ ...filters, standings: toggled(filters.standings, one) });
  const toggleReview = () => onFilters({ ...filters, isReviewOnly: !filters.isReviewOnly });
  return (
    <div className={styles.bar}>
      <div className={styles.chips} role="group" aria-label={words.show}>
        {SEVERITIES.map((one) => (
          <StandingChip key={one} standing={one} count={counts[one]} filters={filters} onToggle={toggle} />
        ))}
        <Chip isOn={filters.isReviewOnly} count={counts.review} name={words.review} onToggle={toggleReview} />
        <StandingChip standing="accepted" count={counts.accepted} filters={filters} onToggle={toggle} />
      </div>
      <div className={styles.row}>
        <SearchBox
          className={styles.search}
          size="small"
          value={filters.text}
          placeholder={words.search}
          aria-label={words.search}
          dismiss={{ 'aria-label': words.clearSearch }}
          onChange={(_, { value }) => onFilters({ ...filters, text: value })}
        />
        <Select
          size="small"
          value={grouping}
          aria-label={words.grouping}
          onChange={(_, { value }) => onGrouping(GROUPINGS.find((one) => one === value) ?? grouping)}
        >
          {GROUPINGS.map((one) => (
            <option key={one} value={one}>
              {words.groupings[one]}
            </option>
          ))}
        </Select>
      </div>
    </div>
  );
}

interface StandingChipProps {
  readonly standing: Standing;
  readonly count: number;
  readonly filters: Filters;
  readonly onToggle: (standing: Standing) => void;
}

function StandingChip({ standing, count, filters, onToggle }: StandingChipProps) {
  const name = useStandingName(standing);
  const isOn = filters.standings.has(standing);
  return <Chip {...{ isOn, count, name, standing }} onToggle={() => onToggle(standing)} />;
}

interface ChipProps {
  readonly isOn: boolean;
  readonly count: number;
  readonly name: string;
  readonly standing?: Standing;
  readonly onToggle: () => void;
}

// One with nothing behind it is left out, except the severities: that there is no error is worth reading.
function Chip({ isOn, count, name, standing, onToggle }: ChipProps) {
  const styles = useStyles();
  const isSeverity = standing !== undefined && standing !== 'accepted';
  if (count === 0 && !isOn && !isSeverity) return null;
  return (
    <ToggleButton
      size="small"
      shape="circular"
      className={styles.chip}
      checked={isOn}
      disabled={count === 0 && !isOn}
      {...(standing
        ? { icon: { className: styles.icon, children: <StandingIcon standing={standing} isSilent /> } }
        : {})}
      onClick={onToggle}
    >
      {name} <span className={styles.count}>{count}</span>
    </ToggleButton>
  );
}
