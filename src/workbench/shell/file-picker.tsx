import { Button } from '@fluentui/react-components';
import { useRef, type ReactNode } from 'react';

const ACCEPTED = '.xlsx,.xlsm,.xls,.xlsb,.ods,.csv,.tsv,.txt,.et';

interface FilePickerProps {
  readonly icon: React.JSX.Element;
  readonly children: ReactNode;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that asks for files. */
export function FilePicker({ icon, children, onFiles }: FilePickerProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon={icon} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={ACCEPTED}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
