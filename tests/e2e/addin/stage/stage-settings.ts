/** The Excel to be played. */
export interface StageSettings {
  /** The newest ExcelApi that it knows: 13 for 1.13. */
  readonly excelApi: number;
  readonly hasSharedRuntime: boolean;
  readonly displayLanguage: string;
  /** Office's own background, such as #262626; absent where it does not say, as on the web. */
  readonly background?: string;
  readonly isInsideExcel: boolean;
  /** The workbook drawn, in place of the file beside the page. */
  readonly drawing?: string;
}

/** The oldest Excel that will do. */
export const USUAL: StageSettings = {
  excelApi: 13,
  hasSharedRuntime: true,
  displayLanguage: 'zh-CN',
  isInsideExcel: true,
};
