import type { HostBook } from '../book/host-book';
import type { HostSheet } from '../book/host-sheet';
import { defineKind } from '../wire/kind';

/** Nothing of ours protects or unprotects: so neither is known here. */
export const sheetProtectionKind = defineKind<HostSheet>('WorksheetProtection', {
  read: { Protected: ({ isProtected }) => isProtected, Options: ({ protectionOptions }) => protectionOptions },
});

export const bookProtectionKind = defineKind<HostBook>('WorkbookProtection', {
  read: { Protected: ({ isStructureProtected }) => isStructureProtected },
});
