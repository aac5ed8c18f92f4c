import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { Desk, SessionView, Verdict } from '../../app/session';
import { VERDICT_WORDS, useWords } from '../words';
import { AnswerLine } from './answer-line';
import { answersOf, type Light } from './answers';
import { CertificateSection } from './certificate-section';
import { LightIcon } from './light-icon';
import { PRECHECK_WORDS, type PrecheckWords } from './words';

const useStyles = makeStyles({
  tab: { paddingBottom: '12px' },
  verdict: { display: 'grid', gridTemplateColumns: '20px 1fr', columnGap: '8px', padding: '12px' },
  title: { margin: 0, gridColumn: '1 / -1', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
  list: { listStyleType: 'none', margin: 0, padding: 0, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  note: { display: 'block', padding: '8px 12px 0', color: tokens.colorNeutralForeground3 },
});

const LIGHT_OF_VERDICT: Readonly<Record<Verdict, Light>> = {
  'not-checked': 'off',
  'no-list': 'off',
  errors: 'red',
  warnings: 'amber',
  clear: 'green',
};

interface PrecheckTabProps {
  readonly view: SessionView;
  readonly desk: Desk;
  readonly isBusy: boolean;
  /** Shows the findings of these rules, under these words. */
  readonly onShow: (focus: { readonly words: string; readonly rules: readonly string[] }) => void;
  readonly onCertify: () => void;
}

/** 预检: one page that answers whether the tables would be sent back, and why. */
export function PrecheckTab({ view, desk, isBusy, onShow, onCertify }: PrecheckTabProps) {
  const words = useWords(PRECHECK_WORDS);
  const verdict = useWords(VERDICT_WORDS);
  const styles = useStyles();
  return (
    <div className={styles.tab}>
      {view.isStale && <StaleBar desk={desk} />}
      <div className={styles.verdict}>
        <h2 className={styles.title}>{verdict.question}</h2>
        <LightIcon light={LIGHT_OF_VERDICT[view.verdict]} />
        <Text size={400} weight="semibold">
          {verdict.answer(view.verdict, view.counts)}
        </Text>
        <span />
        <Text size={200}>{view.obstacle ?? words.explained[view.verdict]}</Text>
      </div>
      <ul className={styles.list}>
        {answersOf(view).map((answer) => (
          <li key={answer.question}>
            <AnswerLine
              answer={answer}
              onShow={({ question, rules }) => onShow({ words: words.questions[question], rules })}
            />
          </li>
        ))}
      </ul>
      {notesOf(view, words).map((note) => (
        <Text key={note} size={200} className={styles.note}>
          {note}
        </Text>
      ))}
      <CertificateSection {...{ view, isBusy, onCertify }} />
    </div>
  );
}

function StaleBar({ desk }: { readonly desk: Desk }) {
  const words = useWords(PRECHECK_WORDS);
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{words.stale}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void desk.perform({ kind: 'check' })}>
          {words.recheck}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function notesOf(view: SessionView, words: PrecheckWords): readonly string[] {
  return [
    ...(view.failures.length > 0 ? [words.failures(view.failures.length)] : []),
    ...(view.acceptedCount > 0 ? [words.accepted(view.acceptedCount)] : []),
    ...(view.counts.info > 0 ? [words.note] : []),
  ];
}
