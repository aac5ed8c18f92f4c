// What happens to a budget within its year.
const ADJUSTED =
  /追加|追减|调增|调减|核减|核增|增拨|增补|补助下达|调剂|上年结转|结转(?:至|到|上年|资金|结余)|上年(?:度)?结余|年中(?:下达|安排|新增|追|拨)|年中(?:增加|减少)|执行中(?:下达|安排|新增|增加|减少)|未(?:列入|纳入)年初|年初(?:未|没有)|年初预留|二次分配|提前下达|(?:上级|中央|省级|省|市级|市|财政)(?:专项|补助|转移支付)?(?:资金|指标)?(?:年中|后续|陆续|分批|再次|另)?下达|机构改革|转隶|划转|增人增资|过紧日子|政策(?:性)?调整/;
// Of money alone: 压缩审批时限, 统筹推进, 收回撂荒地 say nothing of a budget.
const MONEY = '(?:预算|资金|经费|指标|支出|额度|财政|财力|存量|拨款|国库)';
const OF_MONEY = [
  '压减',
  '压缩',
  '缩减',
  '削减',
  '收回',
  '缴回',
  '上缴',
  '统筹',
  '清算',
  '增加',
  '减少',
  '新增',
  '变更',
];
const CHANGED = new RegExp(
  `(?:${OF_MONEY.join('|')}).{0,6}${MONEY}|${MONEY}.{0,8}(?:${OF_MONEY.join('|')})|(?:预算|资金|经费|年中|中期|年度中|指标).{0,8}(?:调整|变动)|调整.{0,8}(?:预算|资金|经费|指标|原因)|新增项目|增加项目`,
);

/** Whether a sentence of a form tells that its budget was changed within the year. */
export function tellsOfChange(sentence: string): boolean {
  return ADJUSTED.test(sentence) || CHANGED.test(sentence);
}
