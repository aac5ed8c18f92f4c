import { formatCell } from '../address';
import type { Obstacle } from '../checking';
import type { Language } from './language';

type Sentences = Readonly<Record<Obstacle['kind'], (place: string) => string>>;

const SENTENCES: Readonly<Record<Language, Sentences>> = {
  'zh-CN': {
    'no-list': () =>
      '没有找到项目清单（自评结果汇总表）或自评表。清单的表头要写有“项目名称”，并有“预算数”或“自评得分”等列；自评表要有“三级指标”“指标值”“完成值”等列。请补好表头再核对；如表在别的文件里，请核对那个文件。',
    'absurd-number': (place) => `${place} 里的数大得不可能是金额或得分。请改正这个单元格后再核对。`,
    'circular-formula': (place) =>
      `${place} 的公式循环引用（绕一圈又用到了自己），算不出数。请在 Excel 中改正（公式 → 错误检查 → 循环引用），保存后再核对。`,
  },
  'en-US': {
    'no-list': () =>
      'There is no project list (自评结果汇总表) and no form (自评表) in it. The header of a list says 项目名称, and 预算数 or 自评得分 beside it; that of a form says 三级指标, 指标值 and 完成值: complete the header and check again, or check the file that has them.',
    'absurd-number': (place) =>
      `The number in ${place} is too large to be an amount or a score. Mend that cell and check again.`,
    'circular-formula': (place) =>
      `The formula in ${place} is circular: it comes round to reading itself, so that it has no value. Mend it in Excel (Formulas → Error Checking → Circular References), save, and check again.`,
  },
};

/** What stands in the way and what to do about it. */
export function obstacleSentence(obstacle: Obstacle, language: Language): string {
  const place = 'at' in obstacle ? `${obstacle.at.sheet}!${formatCell(obstacle.at)}` : '';
  return SENTENCES[language][obstacle.kind](place);
}
