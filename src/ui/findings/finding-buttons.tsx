import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { FindingView } from '../../app/session';
import { SHARED_WORDS, useWords } from '../words';
import { FindingMenu } from './finding-menu';
import { useFindingsActions } from './findings-actions';
import { FINDINGS_WORDS } from './words';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXS },
  button: { minWidth: 0, paddingInline: tokens.spacingHorizontalS },
});

/** What one does with a finding, in the order Excel has for its own: fix, explain, accept, options. */
export function FindingButtons({ finding }: { readonly finding: FindingView }) {
  const styles = useStyles();
  const words = useWords(FINDINGS_WORDS);
  const { readOnly } = useWords(SHARED_WORDS);
  const actions = useFindingsActions();
  const isAccepted = finding.accepted !== null;
  const small = { size: 'small', className: styles.button } as const;
  const writes = {
    ...small,
    disabled: actions.isBusy || actions.isReadOnly,
    ...(actions.isReadOnly ? { title: readOnly } : {}),
  };
  return (
    <div className={styles.buttons}>
      {finding.isFixable && !isAccepted && (
        <Button {...writes} appearance="primary" onClick={() => actions.fix([finding])}>
          {words.fix}
        </Button>
      )}
      <Button {...small} onClick={() => actions.explain(finding.rule)}>
        {words.explain}
      </Button>
      {actions.isAboutScore(finding) && (
        <Button {...small} onClick={() => actions.explainScores(finding)}>
          {words.scores}
        </Button>
      )}
      {isAccepted ? (
        <Button {...writes} onClick={() => actions.withdraw(finding)}>
          {words.withdraw}
        </Button>
      ) : (
        <Button {...writes} onClick={() => actions.accept([finding])}>
          {words.accept}
        </Button>
      )}
      <FindingMenu rule={finding.rule} title={finding.title} tabIndex={0} />
    </div>
  );
}
