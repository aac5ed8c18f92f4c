export * from './blank-forms';
export { FORM_LAYOUT_IDS, type FormLayoutId } from './layout-ids';
export type { MovedYear } from './carried-targets';
export type { Carried, LastYear } from './last-year';
