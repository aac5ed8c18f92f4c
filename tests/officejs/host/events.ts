import type { HostBook } from './book/host-book';
import type { HostEvent } from './book/host-parts';
import { bareAddress } from './book/place';

/** By type: the number on the wire, and the member of the client that registers for it. */
export const EVENTS: Readonly<
  Record<HostEvent['type'], { readonly number: number; readonly register: string; readonly property: string }>
> = {
  changed: { number: 10, register: 'DataChangedEvent', property: 'OnChanged' },
  activated: { number: 11, register: 'ActivatedEvent', property: 'OnActivated' },
  deactivated: { number: 12, register: 'DeactivatedEvent', property: 'OnDeactivated' },
  added: { number: 13, register: 'AddedEvent', property: 'OnAdded' },
  selected: { number: 14, register: 'SelectionChangedEvent', property: 'OnSelectionChanged' },
  deleted: { number: 15, register: 'DeletedEvent', property: 'OnDeleted' },
  calculated: { number: 16, register: 'CalculatedEvent', property: 'OnCalculated' },
  formatted: { number: 18, register: 'FormatChangedEvent', property: 'OnFormatChanged' },
  hidden: { number: 22, register: 'RowHiddenChangedEvent', property: 'OnRowHiddenChanged' },
  protected: { number: 24, register: 'ProtectionChangedEvent', property: 'OnProtectionChanged' },
  renamed: { number: 25, register: 'EventNameChanged', property: 'OnNameChanged' },
  shown: { number: 26, register: 'EventVisibilityChanged', property: 'OnVisibilityChanged' },
};

export const WHOLE_WORKBOOK = 'Workbook';

export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
  readonly isRemoteOverride?: boolean;
}

export type EventSource = 'add-in' | 'user' | 'co-author';

/** What the client hears of what has happened, as far as it has registered for it. */
export function entriesOf(book: HostBook, events: readonly HostEvent[], source: EventSource): EventEntry[] {
  return events.flatMap((event) => {
    const messageType = EVENTS[event.type].number;
    const targets = [WHOLE_WORKBOOK, event.sheet.id].filter((target) =>
      book.registrations.has(`${event.type}@${target}`),
    );
    const message = JSON.stringify(messageOf(event, source));
    return targets.map((targetId) => ({
      messageCategory: 65_536,
      messageType,
      targetId,
      message,
      ...(source === 'co-author' ? { isRemoteOverride: true } : {}),
    }));
  });
}

function messageOf({ type, sheet, ranges, change, before, after }: HostEvent, source: EventSource): object {
  const address = ranges?.map(bareAddress).join(',');
  return {
    worksheetId: sheet.id,
    source: source === 'co-author' ? 'Remote' : 'Local',
    ...(address === undefined ? {} : { address }),
    ...(type === 'changed' ? { changeType: change ?? 'RangeEdited', shiftDirection: 'None' } : {}),
    ...(type === 'changed' && source === 'add-in' ? { triggerSource: 'ThisLocalAddin' } : {}),
    ...(type === 'renamed' ? { nameBefore: before, nameAfter: after } : {}),
    ...(type === 'shown' ? { visibilityBefore: before, visibilityAfter: after } : {}),
    ...(type === 'protected' ? { isProtected: sheet.isProtected } : {}),
    ...(type === 'hidden' ? { changeType: change } : {}),
  };
}
