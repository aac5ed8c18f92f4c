import type { Words } from '../../ui/words';
import type { Trouble } from '../start/opened';

interface TroubleWords {
  readonly title: string;
  /** Paragraphs: why, and what to do. */
  readonly lines: readonly string[];
}

interface TaskpaneWords {
  /** The page's heading, for screen readers. */
  readonly name: string;
  readonly opening: string;
  readonly again: string;
  readonly troubles: Readonly<Record<Trouble, TroubleWords>>;
}

const zhCN: TaskpaneWords = {
  name: '绩核',
  opening: '正在打开…',
  again: '重新打开',
  troubles: {
    'no-office': {
      title: '没有连上 Excel',
      lines: [
        'Office 的脚本没有加载出来，所以还读不到您的工作簿；工作簿没有任何改动。',
        '请检查网络后点“重新打开”。单位内网不能上外网的，请信息科按说明改用单位自己的脚本地址。',
        '不想等，也可以用绩核工作台：在浏览器里打开 .xlsx，核对、修正、汇总都一样，不用联网。',
      ],
    },
    'outside-excel': {
      title: '请在 Excel 里打开',
      lines: [
        '这一页是 Excel 的面板，单独用浏览器打开时读不到工作簿。',
        '在 Excel 里：“插入”选项卡 →“我的加载项”→“绩核”。',
        '没有 Excel 的，请用绩核工作台：在浏览器里打开 .xlsx，核对、修正、汇总都一样。',
      ],
    },
    'old-excel': {
      title: '这个版本的 Excel 太旧了',
      lines: [
        '绩核需要 Excel 2021 或更新的版本、Microsoft 365，或网页版 Excel（ExcelApi 1.13）。您的工作簿没有任何改动。',
        '不升级也能用：绩核工作台在浏览器里打开 .xlsx，核对、修正、汇总都一样，不需要 Excel。',
      ],
    },
    'not-loaded': {
      title: '面板没有打开',
      lines: ['有文件没有加载出来；工作簿没有任何改动。请检查网络后点“重新打开”；还不行，请告诉信息科。'],
    },
  },
};

const enUS: TaskpaneWords = {
  name: 'Jihe',
  opening: 'Opening …',
  again: 'Open again',
  troubles: {
    'no-office': {
      title: 'Excel could not be reached',
      lines: [
        'Office’s own script did not load, so your workbook cannot be read yet. Nothing in it was changed.',
        'Please check the network and open again. On a closed network, your IT staff can set another address for the script.',
        'Or use the Jihe workbench: it opens .xlsx files in a browser, and checks, fixes and summarises without a network.',
      ],
    },
    'outside-excel': {
      title: 'Please open this in Excel',
      lines: [
        'This page is a pane of Excel. Opened in a browser by itself it sees no workbook.',
        'In Excel: the tab Insert → My Add-ins → Jihe.',
        'Without Excel, use the Jihe workbench: it opens .xlsx files in a browser and does the same.',
      ],
    },
    'old-excel': {
      title: 'This Excel is too old',
      lines: [
        'Jihe needs Excel 2021 or later, Microsoft 365, or Excel on the web (ExcelApi 1.13). Nothing in your workbook was changed.',
        'You need not upgrade: the Jihe workbench opens .xlsx files in a browser and does the same without Excel.',
      ],
    },
    'not-loaded': {
      title: 'The pane did not open',
      lines: [
        'Some of its files did not load. Nothing in your workbook was changed. Please check the network and open again; if that does not help, tell your IT staff.',
      ],
    },
  },
};

export const TASKPANE_WORDS: Words<TaskpaneWords> = { 'zh-CN': zhCN, 'en-US': enUS };
