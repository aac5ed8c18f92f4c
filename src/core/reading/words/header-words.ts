import type { ListField } from '../../book';
import { bareHeaderKey, headerKey } from './header-key';

/** What a header could mean, with how surely: 4 says so outright, 3 is the usual short form, 2 fits, 1 only where nothing better is there. */
export interface HeaderWord {
  readonly field: ListField;
  readonly strength: 1 | 2 | 3 | 4;
  /** Whether the whole header is a known wording, or only holds one. */
  readonly isExact: boolean;
  /** The values must bear it out before it is believed. */
  readonly needs?: 'number' | 'text' | 'counting' | 'class' | 'tier' | 'unit';
}

type Entry = readonly [field: ListField, strength: 1 | 2 | 3 | 4, wording: RegExp, needs?: HeaderWord['needs']];

// Looked at first: what resembles a field and is none.
const NEITHER =
  /^(?:上年|上一年|去年|以前年度|下年)|上年|结转|结余|未(?:支出|执行|使用|支付|完成)(?:数|金额|资金)|分值|权重|标准分|满分|扣分$|扣减分|排名|名次|个数|数量|占比|比重|(?:指标|产出|效益|效果|满意度|成本|质量|时效|决策|过程|管理|执行率?|资金|目标|数量|社会|经济|生态)(?:自评)?(?:得分|评分|分数)|(?:执行|支出)率?得分|得分率|负责人|联系|电话|(?:项目|预算)(?:编码|代码|编号)|项目(?:性质|属性|概况|内容|目标|期限|周期|总投资)$|功能(?:分类)?科目|经济(?:分类)?科目|绩效目标|指标值|单价|是否|时间|日期/;
const OF_OTHERS =
  /复核|复评|审核|抽查|核查|核定|再评价|重点评价|财政(?:部门)?(?:评价|评审|评分)|第三方|专家|部门评价|评审/;

const SCORE_WORD = '(?:得分|评分|分数|总分|总得分|成绩|打分)';
const EXACT: readonly Entry[] = [
  ['sequence', 4, /^(?:序号|序|项目序号|顺序号|No|NO|№)$/],
  ['sequence', 2, /^(?:编号|行次|行号)$/, 'counting'],
  [
    'department',
    4,
    /^(?:(?:县级|地方|中央|省级|市级|区级|业务|项目|资金|预算|一级)?主管(?:预算)?(?:部门|单位|局)(?:单位)?(?:名称)?|(?:一级)?预算部门(?:单位)?(?:名称)?|部门(?:单位)?名称|部门单位)$/,
  ],
  [
    'department',
    3,
    /^(?:部门|归口(?:管理)?(?:部门|科室|处室|股室)|(?:业务|主管)(?:科室|处室|股室)|责任部门|牵头部门|(?:一级)?预算主管部门)$/,
  ],
  ['departmentCode', 4, /^(?:主管(?:部门|单位)|(?:一级)?(?:预算)?部门)(?:单位)?(?:编码|代码)$/],
  [
    'unit',
    4,
    /^(?:(?:项目)?(?:具体)?(?:实施|执行|承担|承办|建设|使用|申报|用款|自评|评价)单位(?:名称)?|(?:二级|基层)?预算单位(?:名称)?|(?:基层|二级|项目|填报|所属|资金使用|下属)单位(?:名称)?|单位名称)$/,
  ],
  ['unit', 3, /^(?:实施主体|责任单位|实施部门|使用部门)$/],
  ['unit', 2, /^单位$/, 'text'],
  ['unitCode', 4, /^(?:预算|项目|实施|基层|二级|用款)*单位(?:编码|代码)$/],
  [
    'name',
    4,
    /^(?:(?:预算|支出|部门预算|自评|绩效自评|评价|专项|转移支付|财政)?项目(?:支出)?名称(?:全称)?|项目(?:支出)?名称(?:及|和|与|或)?(?:内容|文号|用途|主要内容|政策|资金)?|项目支出名称|转移支付(?:资金)?(?:区域)?(?:项目|资金)?名称|专项(?:资金|项目|经费)?名称|(?:项目|政策)(?:和|或|及)?(?:政策|项目|资金|专项)?名称|项目名|(?:项目)?资金名称)$/,
  ],
  [
    'name',
    3,
    /^(?:(?:单位|部门|科室)[/及和]?项目(?:名称)?|(?:二级|明细|具体|子)项目(?:名称)?|三级项目(?:名称)?|支出项目|自评项目|评价项目|专项资金|资金项目(?:名称)?|预算项目|经费项目(?:名称)?|经费名称)$/,
  ],
  ['name', 2, /^(?:项目|一级项目(?:名称)?|任务名称|事项名称|政策名称)$/],
  ['name', 1, /^名称$/],
  [
    'documentNumber',
    4,
    /^(?:(?:资金|指标|预算|项目|下达|批复|来文|来源|上级|政策|依据|发文|拨款)*(?:文件)?文号|文件(?:文?号|编号|名称及文号)|发文字号|(?:指标|资金)文件|(?:下达|批复)文件)$/,
  ],
  [
    'initialBudget',
    4,
    /^年初(?:部门)?(?:预算)?(?:批复|安排|下达)?(?:预算)?(?:数|金额|资金|额|安排数|批复数|总额|安排)?$/,
  ],
  ['initialBudget', 4, /^预算(?:数|金额)?年初(?:预算|批复|安排)?(?:数|金额)?$/],
  ['initialBudget', 3, /^(?:期初|初始|原|年初批复的)预算(?:数|金额)?$/],
  [
    'adjustment',
    4,
    /^(?:预算调整(?:数|额|金额)|调整(?:数|额|金额)|(?:年中)?(?:预算)?(?:追加|调剂|调增|调减)(?:追减|调减|减|减少|核减)*(?:预算)?(?:数|额|金额|资金)?|年中(?:预算)?调整(?:数|额|金额)?|追加追减(?:数|金额)?|增减(?:变动)?(?:数|额|金额)|调整增减(?:数|额)?|调增减(?:数|额)?|年中追加减?(?:数|金额)?)$/,
  ],
  ['adjustment', 2, /^(?:预算调整|调整|调整情况)$/, 'number'],
  [
    'adjustedBudget',
    4,
    /^(?:(?:预算|资金)?(?:金额|数|资金|总额)?调整后(?:的)?(?:预算)?(?:全年)?(?:预算)?(?:数|金额|总额|资金)?|全年预算(?:安排|批复|下达|调整)?(?:数|金额|总额|资金)?(?:调整后)?|调整预算(?:数|金额|总额)?|预算(?:数|金额|安排|资金|总额)?调整后|(?:项目)?预算金额调整后|最终预算(?:数|金额)?|全年预算安排)$/,
  ],
  ['adjustedBudget', 3, /^(?:年度|本年|本年度|当年|当年度)(?:项目)?预算(?:安排|批复|下达)?(?:数|金额|总额|资金)?$/],
  ['adjustedBudget', 2, /^(?:项目)?预算(?:安排|批复|下达|到位|指标)?(?:数|金额|总额|额|资金|资金量|安排数|数额)?$/],
  [
    'adjustedBudget',
    1,
    /^(?:(?:项目|专项|财政|安排|下达|到位|批复|预算)?资金(?:量|总额|额度|规模|安排|金额|数|总量|下达|到位)?(?:数|金额)?|(?:项目|批复|安排|下达|指标|资金|拨款|到位)?(?:总)?金额|年度资金总额|项目资金|项目经费|经费|指标(?:数|额))$/,
    'number',
  ],
  [
    'executed',
    4,
    /^(?:全年(?:预算)?(?:执行|支出|支付|实际支出|累计支出)(?:数|金额|额)?|预算执行(?:数|金额|额)|执行(?:数|金额|额)|决算(?:数|金额|支出)?|(?:全年|年度|本年|当年|累计)?(?:实际|累计|已)(?:执行|支出|支付|使用|拨付)(?:数|金额|额|资金)?|(?:项目|本年|年度|预算|资金)?(?:支出|支付)(?:数|金额|额|决算数?)|年末执行数|(?:资金)?使用(?:数|金额|额)|(?:本年|本年度|当年|年度|截至年末|截至年底)(?:预算)?(?:执行|支出|支付)(?:数|金额|额)?|资金(?:实际)?(?:支出|使用|支付|执行|拨付)(?:数|金额|额)|拨付(?:数|金额)|实际(?:完成|到位并支出)(?:金额)?)$/,
  ],
  ['executed', 2, /^(?:预算执行|执行|支出|资金使用|资金支出|预算支出)(?:情况)?$/, 'number'],
  [
    'executionRate',
    4,
    /^(?:全年|年度|预算|资金|项目|支出|累计)*(?:执行|支出|支付|使用)(?:进度|率|比例|比|占比|完成率)(?:百分比)?$/,
  ],
  ['executionRate', 3, /^(?:预算|资金|支出)完成率$|^进度$/],
  [
    'score',
    4,
    /^(?:项目|绩效|单位|部门|预算|整体)*(?:自评|自我评价|自评价)(?:绩效|综合|最终|评价|结果)?(?:总)?(?:得分|分|分数|评分|总分|总得分|成绩|打分|得分情况)$/,
  ],
  [
    'score',
    3,
    new RegExp(`^(?:项目|综合|最终|评价|绩效|绩效评价|考评|总体|整体|考核|年度|合计|全年)*(?:总)?${SCORE_WORD}$`),
  ],
  ['score', 2, /^(?:项目)?(?:绩效)?(?:自评|评价|自我评价)(?:结果|情况|结论)?$/, 'number'],
  [
    'grade',
    4,
    /^(?:项目|绩效|单位|部门)*(?:自评|自我评价|自评价)(?:绩效|评价|评定|结果|得分|结论)?(?:的)?(?:等级|等次|档次|评级|级别|结论|评价等级|等第|定级)$/,
  ],
  [
    'grade',
    3,
    /^(?:项目|评价|绩效|绩效评价|考评|综合|评定|结果|考核|得分|评分|最终)*(?:结果)?(?:等级|等次|档次|评级|结论|等第|定级|评价等级)$/,
  ],
  ['grade', 2, /^(?:项目)?(?:绩效)?(?:自评|评价|自我评价)(?:结果|情况)?$|^级别$|^(?:评价|绩效)级别$/, 'text'],
  ['grade', 1, /^审核(?:等级|等次|结论)$/],
  [
    'reason',
    4,
    /^(?:(?:主要)?(?:偏差|未完成|未执行|未达标|未达到|扣分|得失分|失分|执行率?|低分|差异|评价得分|预算执行率?|支出率?)+(?:的|低|偏低|较低|大|情况)*(?:或目标未完成)?(?:原因|分析|依据).*|原因(?:分析|说明)?(?:及|和)?(?:整改|改进)?(?:措施)?|.*偏差原因.*|.*原因分析.*|.*未完成原因.*)$/,
  ],
  ['reason', 3, /^(?:存在(?:的)?(?:主要)?问题.*|扣分(?:说明|项|情况|依据)|(?:整改|改进)(?:措施|意见|情况))$/],
  [
    'budgetClass',
    4,
    /^(?:预算(?:类型|类别|性质|种类|体系|资金性质|资金类型)|资金(?:性质|类型|类别)|经费(?:性质|类型))$/,
  ],
  ['budgetClass', 2, /^(?:资金来源|经费来源|资金渠道|项目类型|项目类别|类型|类别)$/, 'class'],
  ['tier', 4, /^(?:资金|预算|项目|转移支付|支出|补助)?(?:级次|层级)$/],
  ['tier', 2, /^(?:资金|预算|项目)?(?:级别|层次)$|^(?:资金|经费)来源$|^来源$/, 'tier'],
  ['remark', 4, /^(?:备注|其他说明|备注说明|说明|情况说明)$/],
];

const CONTAINS: readonly Entry[] = [
  ['reason', 2, /原因|整改措施|改进措施/],
  ['documentNumber', 2, /文号/],
  ['executionRate', 2, /(?:执行|支出|支付|使用)(?:进度|率)/],
  ['adjustment', 2, /(?:追加|调整|调剂)(?:追减|减少)?(?:预算)?(?:数|额|金额)$/, 'number'],
  ['adjustedBudget', 3, /调整后|全年预算(?:数|金额)|调整预算数/, 'number'],
  ['initialBudget', 2, /年初(?:部门)?预算|年初(?:安排|批复)/, 'number'],
  ['executed', 2, /(?:执行|决算|支出|支付)(?:数|金额|额)/, 'number'],
  ['score', 3, /自评.*(?:得分|总分|评分|分数)|^自评分/, 'number'],
  ['score', 1, /(?:得分|总分|评分)$/, 'number'],
  ['grade', 3, /自评.*(?:等级|等次|档次|评级)/, 'text'],
  ['grade', 2, /(?:等级|等次|档次|评级)(?:优良中差)?$/, 'text'],
  ['name', 2, /(?:项目|专项|资金|转移支付)(?:.{0,6})名称/, 'text'],
  ['department', 2, /主管部门|预算部门/, 'text'],
  ['unit', 2, /(?:实施|承担|使用|预算|填报)单位/, 'text'],
  ['adjustedBudget', 1, /预算(?:数|金额|资金|总额)/, 'number'],
];

/** The fields that a header may stand for: as it stands, else without what its brackets add. */
export function wordsOfHeader(header: string): HeaderWord[] {
  const words = headerWords(headerKey(header));
  if (words.some(({ isExact }) => isExact)) return words;
  const bare = bareHeaderKey(header);
  const plain = bare === undefined ? [] : headerWords(bare).filter(({ isExact }) => isExact);
  return plain.length > 0 ? plain : words;
}

/** The fields that a header key (headerKey) may stand for; several where only the values can tell. */
export function headerWords(key: string): HeaderWord[] {
  if (key === '' || key.length > 40) return [];
  if (OF_OTHERS.test(key)) return wordsOfOthers(key);
  if (NEITHER.test(key) && !/原因/.test(key)) return [];
  const exact = matching(key, EXACT, true);
  return exact.length > 0 ? exact : matching(key, CONTAINS, false).slice(0, 1);
}

/** Scores and grades given by somebody else are not ours to check; a lone 审核等级 is all some lists have. */
function wordsOfOthers(key: string): HeaderWord[] {
  if (/(?:得分|评分|分数|总分|分)$/.test(key)) return [{ field: 'reviewScore', strength: 4, isExact: true }];
  return matching(key, EXACT, true).filter(
    ({ field }) => field === 'grade' || field === 'documentNumber' || field === 'reason',
  );
}

function matching(key: string, entries: readonly Entry[], isExact: boolean): HeaderWord[] {
  return entries
    .filter(([, , wording]) => wording.test(key))
    .map(([field, strength, , needs]) => ({ field, strength, isExact, ...(needs ? { needs } : {}) }));
}
