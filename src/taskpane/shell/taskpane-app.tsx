import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import type { PaneSettings } from '../../ui/settings';
import { Themed } from '../../ui/theme';
import { WordsProvider } from '../../ui/words';
import { keepChoice, settingsHere } from '../settings/settings-here';
import type { Opened } from '../start/opened';
import { TASKPANE_WORDS } from '../words/taskpane-words';
import { TroublePage } from './trouble-page';
import { useOfficeTheme } from './use-office-theme';
import { WorkbookPane } from './workbook-pane';

const useStyles = makeStyles({
  page: { height: '100%', color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1 },
  opening: { paddingBlock: '24px' },
});

/** The page in the user's language and look; `opened` is null while Excel is awaited. */
export function TaskpaneApp({ opened }: { readonly opened: Opened | null }) {
  const styles = useStyles();
  const [settings, setSettings] = useState(settingsHere);
  const { language } = settings;
  const theme = useOfficeTheme(settings.theme);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const change = useCallback(
    (chosen: PaneSettings) => {
      keepChoice(chosen, settings);
      setSettings(chosen);
    },
    [settings],
  );
  return (
    <Themed choice={theme}>
      <WordsProvider language={language}>
        <main className={styles.page}>
          {opened === null && <Spinner className={styles.opening} label={TASKPANE_WORDS[language].opening} />}
          {opened && 'trouble' in opened && <TroublePage trouble={opened.trouble} />}
          {opened && 'model' in opened && <WorkbookPane model={opened.model} settings={settings} onSettings={change} />}
        </main>
      </WordsProvider>
    </Themed>
  );
}
