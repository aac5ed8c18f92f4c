import type { HostBook } from '../book/host-book';
import { defineKind, type Kind } from '../wire/kind';
import { worksheetsKind } from './worksheets';

export const workbookKind: Kind<HostBook> = defineKind<HostBook>('Workbook', {
  parts: {
    Worksheets: worksheetsKind,
  },
});
