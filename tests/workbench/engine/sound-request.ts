import type { EngineHost } from '../../../src/workbench/engine/workbook-engine';
import { SOUND_LIST, xlsxFile } from '../../e2e/given-files';

/** This thread as an engine has a worker. */
export const HOST: EngineHost = {
  breathe: () => new Promise((resolve) => setTimeout(resolve)),
  now: () => performance.now(),
};

/** To open a list in which nothing is wrong. */
export const SOUND_REQUEST = {
  id: '清单',
  ...xlsxFile('清单.xlsx', SOUND_LIST),
  language: 'zh-CN',
  isReadOnly: false,
  isDirty: false,
} as const;
