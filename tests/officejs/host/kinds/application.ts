import type { CalculationMode } from '../book/calculation';
import type { HostBook } from '../book/host-book';
import { defineKind } from '../wire/kind';
import { asFlag, asText } from './arguments';

export const applicationKind = defineKind<HostBook>('Application', {
  read: {
    CalculationMode: ({ calculation }) => calculation.mode,
    CalculationState: () => 'Done',
  },
  write: {
    CalculationMode: ({ calculation }, mode) => {
      calculation.mode = asText(mode, 'calculationMode') as CalculationMode;
    },
  },
  calls: {
    Calculate: ({ calculation }) => {
      calculation.settle(true);
      return null;
    },
    SuspendApiCalculationUntilNextSync: ({ calculation }) => {
      calculation.isSuspended = true;
      return null;
    },
    SuspendScreenUpdatingUntilNextSync: (book) => {
      book.screenSuspensions += 1;
      return null;
    },
  },
});

export const runtimeKind = defineKind<HostBook>('Runtime', {
  read: { EnableEvents: ({ areEventsEnabled }) => areEventsEnabled },
  write: {
    EnableEvents: (book, isEnabled) => {
      book.areEventsEnabled = asFlag(isEnabled, 'enableEvents');
    },
  },
});
