import type { OfficeHost } from '../office-host';
import { codeOf } from '../refusing/refusal-of-error';
import type { Handler } from './registration';

/** An event that says which sheet it is about. */
interface SheetEvent {
  readonly worksheetId: string;
  readonly triggerSource?: string;
}

/** Whatever may make a sheet another than it was read. Our own doing, where Excel says so, is left out. */
export function changeEvents(
  { worksheets }: Excel.Workbook,
  { supports }: Pick<OfficeHost, 'supports'>,
  onChange: (sheet: string) => void,
): readonly Handler[] {
  const hear = ({ worksheetId, triggerSource }: SheetEvent): Promise<void> => {
    if (triggerSource !== 'ThisLocalAddin') onChange(worksheetId);
    return Promise.resolve();
  };
  return [
    worksheets.onChanged.add(hear),
    worksheets.onCalculated.add(hear),
    worksheets.onAdded.add(hear),
    worksheets.onDeleted.add(hear),
    worksheets.onRowHiddenChanged.add(hear),
    ...(supports('1.14') ? added(() => worksheets.onProtectionChanged.add(hear)) : []),
    ...(supports('1.17') ? added(() => worksheets.onNameChanged.add(hear)) : []),
    ...(supports('1.17') ? added(() => worksheets.onVisibilityChanged.add(hear)) : []),
  ];
}

/** Some clients hold an event to be newer than its set says: it is done without. */
function added(add: () => Handler): readonly Handler[] {
  try {
    return [add()];
  } catch (thrown) {
    if (codeOf(thrown) !== 'ApiNotFound') throw thrown;
    return [];
  }
}

/** Where the user goes. */
export function selectionEvents(
  { worksheets }: Excel.Workbook,
  onSelection: (sheet: string, address: string) => void,
): readonly Handler[] {
  return [
    worksheets.onSelectionChanged.add(({ worksheetId, address }) => {
      onSelection(worksheetId, address);
      return Promise.resolve();
    }),
  ];
}
