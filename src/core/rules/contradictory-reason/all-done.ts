import { plain } from '../../naming';

const CLAUSES = /[,;，；。!！\n]/;
const DONE =
  /^(?:(?:本|该|此)?(?:项目|指标|目标|任务|工作|年度|全年|各项|预期|绩效)*)(?:已经?|均|均已|都|都已|全部|已全部|全面|圆满|按时|按期|顺利|按计划|已按计划|按要求)+(?:完成|达成|达标|实现|达到)(?:了)?(?:年度|年初|全年|预期|既定|设定|绩效|各项|总体|预算)*(?:目标|指标|指标值|任务|要求|计划)?(?:值|任务)?$/;
const DONE_PLAINLY = /^(?:完成|达成|达标|实现|达到)(?:年度|年初|全年|预期|既定|设定|绩效)+(?:目标|指标|指标值|任务)$/;
const NO_DEVIATION = /^(?:(?:指标|项目)?(?:完成|执行)?(?:情况)?(?:良好|正常)|(?:不存在|无|没有)偏差)$/;

/** Whether a reason says nothing but that all was done: “已全部完成”, “无偏差”. */
export function saysAllDone(reason: string): boolean {
  const clauses = plain(reason)
    .split(CLAUSES)
    .filter((clause) => clause !== '');
  const isDone = (clause: string): boolean => [DONE, DONE_PLAINLY, NO_DEVIATION].some((said) => said.test(clause));
  return clauses.length > 0 && clauses.every(isDone);
}

const ALL_GOALS =
  /(?:各项|所有|全部)(?:年度|年初|预期|既定|设定|绩效|总体|项目)*(?:目标|指标|任务)(?:值)?(?:均|都|已|全部|全面|圆满|按期|如期)+(?:完成|达成|实现|达标)|(?:全部|全面|100%)(?:完成|实现|达成)(?:了)?(?:年度|年初|全年|预期|既定|设定|各项|绩效|总体|项目)+(?:目标任务|目标|指标|任务)/;
const BUT = /未|没有|除|但|不足|不够|尚|基本|部分|个别|偏差|低于|有待|仍/;

/** The statement that all targets were reached, where a text makes it without any reservation. */
export function allGoalsReached(text: string): string | undefined {
  const even = plain(text);
  return BUT.test(even) ? undefined : ALL_GOALS.exec(even)?.[0];
}
