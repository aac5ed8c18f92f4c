/** The forms that we can make: annex 1 of 2020, the same with cost indicators, with columns for operator and unit, and of a transfer payment. */
export const FORM_LAYOUT_IDS = ['national', 'with-cost', 'operator-columns', 'transfer'] as const;

export type FormLayoutId = (typeof FORM_LAYOUT_IDS)[number];
