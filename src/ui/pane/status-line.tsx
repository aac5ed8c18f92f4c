import { Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowSync16Regular } from '@fluentui/react-icons/svg/arrow-sync';
import type { SessionView } from '../../app/session';
import { useLanguage, useWords } from '../words';
import { useCheckedAt } from './use-checked-at';
import { PANE_WORDS, type PaneWords } from './words';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', columnGap: '6px', alignItems: 'center', minHeight: '20px' },
  part: { whiteSpace: 'nowrap' },
  dot: { color: tokens.colorNeutralForeground3 },
  stale: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    paddingInline: '6px',
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorStatusWarningForeground2,
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
});

/** Nothing is said of lists before anybody has looked for them. */
function foundIn({ verdict, tables, figures, forms }: SessionView, words: PaneWords): readonly string[] {
  // As the certificate counts them: what only repeats others is no table more.
  const counted = tables.filter(({ isCopy }) => !isCopy).length;
  const formsFound = forms.found.length > 0 ? [words.forms(forms.found.length)] : [];
  if (counted > 0) return [words.tables(counted), words.projects(figures.projects), ...formsFound];
  if (formsFound.length > 0) return formsFound;
  return verdict === 'not-checked' ? [] : [words.noList];
}

/** Tables and projects found, and of when the findings are. */
export function StatusLine({ view }: { readonly view: SessionView }) {
  const words = useWords(PANE_WORDS);
  const styles = useStyles();
  const found = foundIn(view, words);
  return (
    <div className={styles.line}>
      {found.map((part) => (
        <Text key={part} size={200} weight="semibold" className={styles.part}>
          {part}
        </Text>
      ))}
      <Freshness view={view} />
    </div>
  );
}

function Freshness({ view }: { readonly view: SessionView }) {
  const words = useWords(PANE_WORDS);
  const styles = useStyles();
  const language = useLanguage();
  const checkedAt = useCheckedAt(view);
  if (view.isStale) {
    return (
      <Text size={200} className={mergeClasses(styles.part, styles.stale)}>
        <ArrowSync16Regular aria-hidden />
        {words.stale}
      </Text>
    );
  }
  const time = checkedAt?.toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit', hour12: false });
  return (
    <Text size={200} className={mergeClasses(styles.part, styles.dot)}>
      {time ? words.checkedAt(time) : words.notChecked}
    </Text>
  );
}
