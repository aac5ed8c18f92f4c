import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useWords } from '../words';
import { FINDINGS_WORDS } from './words';

const useStyles = makeStyles({
  tag: {
    ...typographyStyles.caption2,
    flexShrink: 0,
    color: tokens.colorNeutralForeground3,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusSmall,
    paddingInline: tokens.spacingHorizontalXS,
  },
});

/** 待核实: it may be as it should; a person must look. */
export function ReviewTag() {
  const styles = useStyles();
  const words = useWords(FINDINGS_WORDS);
  return (
    <span className={styles.tag} title={words.reviewHint}>
      {words.review}
    </span>
  );
}
