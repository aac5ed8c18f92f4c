import { plain } from '../naming';

const NOT_EVALUATED =
  /^(?:不适用|(?:未|不|免|免予|暂不|暂未|无需|无须|尚未)(?:予|纳入|参与|参加|开展|进行|做|作)*(?:绩效)?(?:自评|评价|评分|打分|评定|定级|评级|参评|评)(?:等级|项目|范围)?)$/;

/** Whether a text in a score's or grade's cell says in words that the project is not evaluated: 未评价, 不参评, 免评. */
export function saysNotEvaluated(text: string): boolean {
  return NOT_EVALUATED.test(plain(text));
}
