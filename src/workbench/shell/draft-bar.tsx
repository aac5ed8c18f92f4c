import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useLanguage, useWords } from '../../ui/words';
import type { Draft } from '../drafts/draft-store';
import type { WorkbenchModel } from '../documents/workbench-model';
import { WORKBENCH_WORDS } from '../words/workbench-words';

interface DraftBarProps {
  readonly drafts: readonly Draft[];
  readonly model: WorkbenchModel;
}

/** Offers what was left unsaved: back with it, or away with it, in one click. */
export function DraftBar({ drafts, model }: DraftBarProps) {
  const words = useWords(WORKBENCH_WORDS);
  const language = useLanguage();
  const [latest] = drafts;
  if (!latest) return null;
  const time = momentText(latest.savedAt, language);
  const said = drafts.length === 1 ? words.draft(latest.name, time) : words.drafts(drafts.length, latest.name, time);
  return (
    <MessageBar intent="warning" layout="auto">
      <MessageBarBody>{said}</MessageBarBody>
      <MessageBarActions>
        <Button appearance="primary" size="small" onClick={() => void model.restoreDrafts()}>
          {words.restore}
        </Button>
        <Button size="small" onClick={() => void model.discardDrafts()}>
          {words.discard}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** The time, with the day where it is not today's. */
function momentText(moment: number, language: string): string {
  const date = new Date(moment);
  const isToday = date.toDateString() === new Date().toDateString();
  const day = isToday ? {} : ({ month: 'long', day: 'numeric' } as const);
  return date.toLocaleString(language, { ...day, hour: '2-digit', minute: '2-digit', hour12: false });
}
