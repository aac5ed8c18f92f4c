import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Explanation } from '../../app/session';
import { useWords } from '../words';
import { ExampleTable } from './example-table';
import { EXPLAINING_WORDS } from './words';

const useStyles = makeStyles({
  heading: {
    ...typographyStyles.caption1Strong,
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXXS}`,
    color: tokens.colorNeutralForeground3,
  },
  text: { margin: 0 },
  provision: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
  },
  finds: { ...typographyStyles.caption1, margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** What a rule's explanation says, read from top to bottom. */
export function ExplanationText({ explanation }: { readonly explanation: Explanation }) {
  const styles = useStyles();
  const words = useWords(EXPLAINING_WORDS);
  const { why, todo, clause, provision, example } = explanation;
  return (
    <>
      <Part heading={words.why} text={why} />
      <Part heading={words.todo} text={todo} />
      <Part heading={words.clause} text={clause} />
      {provision !== '' && <blockquote className={styles.provision}>{provision}</blockquote>}
      {example && (
        <>
          <h3 className={styles.heading}>{words.example}</h3>
          <ExampleTable label={words.example} rows={example.rows} />
          {example.finds.length > 0 && (
            <>
              <h3 className={styles.heading}>{words.finds}</h3>
              <ul className={styles.finds}>
                {example.finds.map((one) => (
                  <li key={one}>{one}</li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </>
  );
}

function Part({ heading, text }: { readonly heading: string; readonly text: string }) {
  const styles = useStyles();
  if (text === '') return null;
  return (
    <>
      <h3 className={styles.heading}>{heading}</h3>
      <p className={styles.text}>{text}</p>
    </>
  );
}
