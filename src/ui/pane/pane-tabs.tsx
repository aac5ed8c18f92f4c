import { Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../words';
import { PANE_TABS, PANE_WORDS, type PaneTab } from './words';

const useStyles = makeStyles({
  tabs: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, paddingInline: '4px', flexShrink: 0 },
  tab: { paddingInline: '6px' },
});

interface PaneTabsProps {
  readonly id: string;
  readonly tab: PaneTab;
  readonly onTab: (tab: PaneTab) => void;
}

export function PaneTabs({ id, tab, onTab }: PaneTabsProps) {
  const words = useWords(PANE_WORDS);
  const styles = useStyles();
  return (
    <TabList
      className={styles.tabs}
      size="small"
      aria-label={words.tabList}
      selectedValue={tab}
      onTabSelect={(_, { value }) => onTab(PANE_TABS.find((one) => one === value) ?? 'findings')}
    >
      {PANE_TABS.map((one) => (
        <Tab key={one} id={tabId(id, one)} value={one} className={styles.tab} aria-controls={panelId(id, one)}>
          {words.tabs[one]}
        </Tab>
      ))}
    </TabList>
  );
}

export const tabId = (id: string, tab: PaneTab): string => `${id}tab-${tab}`;
export const panelId = (id: string, tab: PaneTab): string => `${id}panel-${tab}`;
