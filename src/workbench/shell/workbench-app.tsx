import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import type { PaneSettings } from '../../ui/pane';
import { Themed } from '../../ui/theme';
import { WordsProvider } from '../../ui/words';
import type { WorkbenchModel } from '../documents/workbench-model';
import { keepSettings } from './page-settings';
import { Workbench } from './workbench';

const useStyles = makeStyles({
  page: {
    height: '100vh',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
});

interface WorkbenchAppProps {
  readonly model: WorkbenchModel;
  readonly initial: PaneSettings;
}

/** The page: the workbench in the user's language and theme. */
export function WorkbenchApp({ model, initial }: WorkbenchAppProps) {
  const styles = useStyles();
  const [settings, setSettings] = useState(initial);
  const { language } = settings;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const change = useCallback(
    (chosen: PaneSettings) => {
      setSettings(chosen);
      keepSettings(chosen);
      if (chosen.language !== language) void model.speak(chosen.language);
    },
    [model, language],
  );
  return (
    <Themed choice={settings.theme}>
      <WordsProvider language={language}>
        <div className={styles.page}>
          <Workbench model={model} settings={settings} onSettings={change} />
        </div>
      </WordsProvider>
    </Themed>
  );
}
