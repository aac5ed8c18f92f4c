import { tellsWhy } from '../shared/explanation';

// Words that only look like a reason: 因地制宜, 疫情防控经费, 未发生安全事故.
const NO_REASON =
  /因地制宜|因材施教|因人施策|因村施策|因户施策|因[病残灾公私](?!.{0,6}(?:延|推|暂|取消|停))|基因|病因|成因|因子|因果|疫情(?:防控|防治|监测)|结构(?:性)?调整|(?:未|没有)(?:发生|出现|产生|收到|接到).{0,20}?(?:事故|事件|投诉|问题|现象|情况|举报|信访|上访|$)/g;

// Why less was spent, without saying 因: the money came late or is paid by stages, something cost less.
const LESS_SPENT =
  /(?:节约|节省|结省)(?!集约|用地|用水|用电|用能|能源|型)|质保金|质量保证金|保留金|尾款|余款|分期(?:支付|付款|拨付)|分(?:年|次)(?:支付|拨付|实施)|按.{0,8}进度(?:支付|拨付|付款)|合同(?:约定|期)|(?:资金|财政|财力|国库|库款|经费).{0,6}(?:紧张|困难|不足|有限)|(?:工程|项目|施工|工作|建设|支付|报账|拨付|支出|执行|审批|采购|招标).{0,4}(?:进度|进展|流程)?.{0,2}(?:缓慢|较慢|偏慢|慢|较晚|偏晚|过长|较长)|(?:下达|到位|拨付|审批|批复|启动|开工|结算).{0,6}(?:晚|迟|慢|不及时)|跨年|次年|下年|下一?年度?|明年|来年|尚需|有待|正在(?:办理|审批|走|审核|结算|施工|实施)|(?:人数|数量|业务量|次数|成本|单价|价格|中标价)?(?:低于|少于)(?:预算|预计|预期|年初|计划)|(?:人员|人数|业务|会议|差旅|活动|培训|任务).{0,6}减少/;

/** Whether a sentence of a form tells why less was spent than the budget. */
export function tellsWhyUnspent(sentence: string): boolean {
  const said = sentence.replace(NO_REASON, '');
  return LESS_SPENT.test(said) || tellsWhy(said);
}
