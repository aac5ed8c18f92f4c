import { Button } from '@fluentui/react-components';
import { useRef, type ReactNode } from 'react';

interface FileButtonProps {
  /** Endings of names, as `accept` has them. */
  readonly accept: string;
  readonly children: ReactNode;
  readonly onFile: (file: File) => void;
}

/** A button that asks for one file. */
export function FileButton({ accept, children, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="small" onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
