import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Reply } from '../../app/session';
import { FindingsTab, type FindingsFocus } from '../findings/findings-tab';
import { PrecheckTab, SettingsTab, SummaryTab } from './late-tabs';
import type { PaneProps } from './pane';
import type { PaneDialogName } from './pane-dialog';
import { panelId, tabId } from './pane-tabs';
import type { PaneTab } from './words';

/** Where less is left (at 200 % zoom, on a small screen), the pane scrolls as a whole. */
const LEAST_HEIGHT = '360px';

const useStyles = makeStyles({
  // The list of findings scrolls by itself, so that its own bar stays in view.
  panel: { flex: 1, minHeight: LEAST_HEIGHT, overflow: 'hidden' },
  // A place of its own for what stands in it absolutely: else that would not scroll along, and stretch the page.
  scrolling: { position: 'relative', flex: 1, minHeight: LEAST_HEIGHT, overflowY: 'auto' },
  hidden: { display: 'none' },
});

interface PanePanelsProps extends PaneProps {
  readonly id: string;
  readonly tab: PaneTab;
  readonly isBusy: boolean;
  readonly asValues: boolean;
  readonly focus: FindingsFocus | null;
  readonly onAsValues: (asValues: boolean) => void;
  readonly onOpen: (dialog: PaneDialogName) => void;
  readonly onReply: (reply: Reply) => void;
  readonly onFocus: (focus: FindingsFocus | null) => void;
  readonly onTab: (tab: PaneTab) => void;
}

/** What stands under the tabs. The findings stay in place while hidden: filters and place in the list are kept. */
export function PanePanels(props: PanePanelsProps) {
  const { tab, view, desk, isBusy, onReveal, settings, onSettings, onFocus, onTab } = props;
  const { asValues, onAsValues, onOpen } = props;
  const show = (focus: FindingsFocus) => {
    onFocus(focus);
    onTab('findings');
  };
  return (
    <>
      <Panel {...props} of="findings">
        <FindingsPanel {...props} />
      </Panel>
      <Panel {...props} of="precheck">
        {tab === 'precheck' && (
          <PrecheckTab {...{ view, desk, isBusy }} onShow={show} onCertify={() => onOpen('certify')} />
        )}
      </Panel>
      <Panel {...props} of="summary">
        {tab === 'summary' && <SummaryTab {...{ view, desk, isBusy, asValues, onAsValues, onReveal, onOpen }} />}
      </Panel>
      <Panel {...props} of="settings">
        {tab === 'settings' && <SettingsTab {...{ view, desk, isBusy, settings, onSettings }} />}
      </Panel>
    </>
  );
}

function FindingsPanel(props: PanePanelsProps) {
  const { view, desk, selection, progress, focus, isOverGrid, onReveal, onReply, onFocus } = props;
  return (
    <FindingsTab
      {...{ view, desk, selection, progress, focus, onReveal, onReply }}
      isOverGrid={isOverGrid === true}
      onUnfocus={() => onFocus(null)}
    />
  );
}

interface PanelProps {
  readonly id: string;
  readonly tab: PaneTab;
  readonly of: PaneTab;
  readonly children: ReactNode;
}

function Panel({ id, tab, of, children }: PanelProps) {
  const styles = useStyles();
  const shown = of === 'findings' ? styles.panel : styles.scrolling;
  return (
    <div
      role="tabpanel"
      id={panelId(id, of)}
      aria-labelledby={tabId(id, of)}
      className={tab === of ? shown : styles.hidden}
    >
      {children}
    </div>
  );
}
