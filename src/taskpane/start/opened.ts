import type { PaneModel } from '../desk/pane-model';
import type { Readiness } from '../office/readiness';

/** Why there is no workbook to show. */
export type Trouble = Exclude<Readiness, 'ready'> | 'not-loaded';

/** What came of opening. */
export type Opened = { readonly model: PaneModel } | { readonly trouble: Trouble };
