import { Button, Tooltip } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { useState } from 'react';
import { late } from '../../ui/loading';
import { useWords } from '../../ui/words';
import type { WorkbenchDocument } from '../documents/workbench-document';
import { WORKBENCH_WORDS } from '../words/workbench-words';

const RemoveDialog = late(async () => (await import('./remove-dialog')).RemoveDialog);

interface RemoveButtonProps {
  readonly document: WorkbenchDocument;
  readonly onRemove: () => void;
}

/** Takes a file off the list; where something in it is unsaved, asks first. */
export function RemoveButton({ document: { name, isDirty }, onRemove }: RemoveButtonProps) {
  const words = useWords(WORKBENCH_WORDS);
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Tooltip content={words.closeFile(name)} relationship="label">
        <Button
          appearance="subtle"
          size="small"
          icon={<Dismiss16Regular />}
          onClick={() => (isDirty ? setAsking(true) : onRemove())}
        />
      </Tooltip>
      {isAsking && <RemoveDialog name={name} onRemove={onRemove} onClose={() => setAsking(false)} />}
    </>
  );
}
