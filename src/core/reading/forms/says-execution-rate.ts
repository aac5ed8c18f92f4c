import { squeezed } from '../words/squeezed';

const RATE =
  /^(?:\d+[.、])?(?:年度|全年|当年|本年|部门|单位|项目|整体|总体)*(?:预算|资金|经费|支出)*(?:总)?执行率(?:得分|指标)?(?:\(.*\))?$/;
const SHORT = /^(?:预算|资金)?(?:执行|支出)(?:情况|进度|率)?$/;

/**
 * Whether an indicator is the execution rate of the whole budget (预算执行率), by its own words and those of its levels: 三公经费预算
 * 执行率 is not, and 预算调整率 under 预算执行 neither.
 */
export function saysExecutionRate(levels: readonly [name: string, second: string, first: string]): boolean {
  const [own, ...above] = levels.map(squeezed).filter((text) => text !== '');
  if (own === undefined) return false;
  return RATE.test(own) || (SHORT.test(own) && above.some((text) => RATE.test(text)));
}
