import { Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useWords } from '../words';
import type { Answer } from './answers';
import { LightIcon } from './light-icon';
import { PRECHECK_WORDS, type PrecheckWords } from './words';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: '20px 1fr auto 16px',
    alignItems: 'center',
    columnGap: '8px',
    width: '100%',
    minHeight: '36px',
    padding: '6px 12px',
    boxSizing: 'border-box',
    textAlign: 'start',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  link: {
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  counts: { color: tokens.colorNeutralForeground3 },
  light: { whiteSpace: 'nowrap' },
});

interface AnswerLineProps {
  readonly answer: Answer;
  readonly onShow: (answer: Answer) => void;
}

/** A question with its light, in words too; where something was found, a way to it. */
export function AnswerLine({ answer, onShow }: AnswerLineProps) {
  const words = useWords(PRECHECK_WORDS);
  const styles = useStyles();
  const question = words.questions[answer.question];
  const counts = countsOf(answer, words);
  const content = (
    <>
      <LightIcon light={answer.light} />
      <span className={styles.words}>
        <Text>{question}</Text>
        {counts !== '' && (
          <Text size={200} className={styles.counts}>
            {counts}
          </Text>
        )}
      </span>
      <Text size={200} weight="semibold" className={styles.light}>
        {words.lights[answer.light]}
      </Text>
    </>
  );
  const isFound = answer.errors + answer.warnings + answer.infos > 0;
  if (!isFound) return <div className={styles.line}>{content}</div>;
  return (
    <button
      type="button"
      className={mergeClasses(styles.line, styles.link)}
      title={words.show(question)}
      onClick={() => onShow(answer)}
    >
      {content}
      <ChevronRight16Regular aria-hidden />
    </button>
  );
}

function countsOf({ errors, warnings, infos, light }: Answer, words: PrecheckWords): string {
  if (light === 'off') return words.off;
  const parts = [
    errors > 0 ? words.errors(errors) : '',
    warnings > 0 ? words.warnings(warnings) : '',
    infos > 0 ? words.infos(infos) : '',
  ];
  return parts.filter((part) => part !== '').join(words.separator);
}
