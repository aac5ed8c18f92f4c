import { Button, Tooltip, type ButtonProps } from '@fluentui/react-components';
import { SHARED_WORDS, useWords } from '../words';

type WritingButtonProps = Pick<ButtonProps, 'appearance' | 'className' | 'children'> & {
  readonly icon?: React.JSX.Element;
  readonly isBusy: boolean;
  readonly isReadOnly: boolean;
  /** Why there is nothing to do just now; shown where one asks. */
  readonly idle?: string | null;
  readonly onClick: () => void;
};

/** A button that writes to the workbook. Where that cannot be, it says why instead of vanishing. */
export function WritingButton({ isBusy, isReadOnly, idle = null, onClick, ...look }: WritingButtonProps) {
  const { readOnly } = useWords(SHARED_WORDS);
  const reason = isReadOnly ? readOnly : idle;
  const button = <Button {...look} disabledFocusable={isBusy || reason !== null} onClick={onClick} />;
  if (reason === null) return button;
  return (
    <Tooltip content={reason} relationship="description">
      {button}
    </Tooltip>
  );
}
