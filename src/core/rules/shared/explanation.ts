import type { Project } from '../../book';
import { plain } from '../../naming';
import { remembering } from './remembering';

const CLAUSES = /[,;，；。!！\n]/;
const EMPTY = /^(?:无|没有|无偏差|无原因|不适用|略|同上|同前|[-—–/\\.、]*)$/;
// 原因待补, 待完善, 补充中: somebody means to explain later.
const TO_COME =
  /^(?:(?:偏差|具体|相关)?(?:原因|说明|情况)[:：]?)?(?:后续|随后|正在|尚)?(?:待|未)?(?:补充|补|填写|填报|填|完善|核实|核查|查明|确认|说明)?(?:说明|原因|中)?$/;
// 未执行, 资金未支付: the figures say it already.
const SAYS_AGAIN =
  /^(?:项目|资金|预算|经费|款项|本年度?|全年|当年|年度|年内|全部|均|尚|暂|还)*(?:未|没有|没)(?:执行|支付|支出|使用)(?:完毕|完|资金|预算|经费)?$/;
const TELLS_WHY =
  /(?<!原)因(?!素)|由于|受.+影响|没有|结余|结转|收回|上缴|取消|暂停|暂缓|推迟|延期|延迟|滞后|调整|终止|退回|疫情|据实|尚在|跨年/;
const NOT_DONE =
  /.{2,}未.{2,}|未.{4,}|未(?:验收|开工|完工|竣工|启动|招标|结算|下达|到位|拨付|批复|开展|实施|发生|签订|交付)/;

/**
 * Tells whether a row explains a deviation: something is written under 偏差原因, or 备注 tells why; “无” explains nothing.
 * Made once a list, in which most rows say one of a few things.
 */
export function explanations(): (project: Project) => boolean {
  const isSaid = remembering((reason) => saidIn(reason) !== '');
  const isTold = remembering((remark) => isReason(saidIn(remark)));
  return ({ reason, remark }) => isSaid(reason?.value ?? '') || isTold(remark?.value ?? '');
}

/** Whether a cell of reasons (偏差原因分析及改进措施) says anything: “无”, “待补充” and the like say nothing. */
export function saysReason(text: string): boolean {
  return saidIn(text) !== '';
}

/** Whether a sentence anywhere tells why something fell short. */
export function tellsWhy(sentence: string): boolean {
  return isReason(saidIn(sentence));
}

function isReason(remark: string): boolean {
  return TELLS_WHY.test(remark) || NOT_DONE.test(remark);
}

/** The clauses that say something; empty where none does. */
function saidIn(text: string): string {
  return plain(text).split(CLAUSES).filter(saysSomething).join(',');
}

function saysSomething(clause: string): boolean {
  return ![EMPTY, TO_COME, SAYS_AGAIN].some((pattern) => pattern.test(clause));
}
