export * from './blank-forms';
export { FORM_LAYOUT_IDS, type FormLayoutId } from './layouts';
export type { MovedYear } from './carried-targets';
