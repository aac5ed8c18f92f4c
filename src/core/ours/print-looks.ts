/** Margins of our sheets' pages, in inches. */
export const MARGINS = { left: 0.59, right: 0.59, top: 0.79, bottom: 0.79, header: 0.39, footer: 0.39 } as const;

/** The middle of the foot of a page, in Excel's codes. */
export const PAGE_NUMBERS = '&C&"宋体,常规"&9第 &P 页 共 &N 页';
