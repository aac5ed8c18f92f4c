import { Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Certificate20Regular } from '@fluentui/react-icons/svg/certificate';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { SessionView } from '../../app/session';
import { Section } from '../section';
import { useWords } from '../words';
import { WritingButton } from '../writing';
import { PRECHECK_WORDS } from './words';

const useStyles = makeStyles({
  stands: { display: 'flex', columnGap: '6px', alignItems: 'start', marginBottom: '8px' },
  old: { color: tokens.colorStatusWarningForeground1 },
  icon: { flexShrink: 0, marginTop: '1px' },
});

interface CertificateSectionProps {
  readonly view: SessionView;
  readonly isBusy: boolean;
  readonly onCertify: () => void;
}

/** 核对凭证: whether there is one, whether it still holds, and the way to one. */
export function CertificateSection({ view, isBusy, onCertify }: CertificateSectionProps) {
  const words = useWords(PRECHECK_WORDS);
  const styles = useStyles();
  const isOld = view.certificate === 'old';
  const isChecked = view.verdict !== 'not-checked' && view.verdict !== 'no-list';
  return (
    <Section title={words.certificate}>
      <Text size={200} className={mergeClasses(styles.stands, isOld && styles.old)}>
        {isOld && <Warning16Filled aria-hidden className={styles.icon} />}
        <span>{words.certificateStands[view.certificate]}</span>
      </Text>
      <WritingButton
        isBusy={isBusy}
        isReadOnly={view.isReadOnly}
        idle={isChecked ? null : words.explained[view.verdict]}
        icon={<Certificate20Regular />}
        onClick={onCertify}
      >
        {view.certificate === 'none' ? words.certify : words.certifyAgain}
      </WritingButton>
    </Section>
  );
}
