import type { HostBook } from '../book/host-book';
import { defineKind } from '../wire/kind';
import { asWhole } from './arguments';

/** Worksheet functions by themselves: only the one that tells how days are counted. */
export const functionsKind = defineKind<HostBook>('Functions', {
  calls: {
    Date: ({ date1904 }, ...given) => {
      const [year, month, day] = given.map((part) => asWhole(part, 'date')) as [number, number, number];
      const serial = Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
      return resultKind({ value: date1904 ? serial - 1462 : serial });
    },
  },
});

const resultKind = defineKind<{ readonly value: number }>('FunctionResult', {
  read: { Value: ({ value }) => value, Error: () => null },
});
