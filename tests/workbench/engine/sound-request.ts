import { SOUND_LIST, xlsxFile } from '../../e2e/given-files';

/** Lets others have their turn, as a worker's messages would. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** To open a list in which nothing is wrong. */
export const SOUND_REQUEST = {
  ...xlsxFile('清单.xlsx', SOUND_LIST),
  language: 'zh-CN',
  isReadOnly: false,
  isDirty: false,
} as const;
