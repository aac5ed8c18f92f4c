import type { Reading } from '../../book';
import { isStated } from '../../book';
import { squeezed } from '../words/squeezed';

const PROMPT =
  /(?:填写|填报|填列)(?:说明|要求|内容)|\d+字(?:以内|左右|内)|(?:^|[(（])对照.{0,8}(?:填写|填列)|请(?:填|在此|根据|按照|简要|详细|说明|选择|逐项)|^[([【](?:.*)(?:填写|填列|写明|说明|概述|简述).*[)\]】]$|[×xX*○]{2,}(?:项目|年|万?元|单位|局|部门|人|%|$)|^(?:20)?[xX×*]{2}年?|^例如?[:]/;

// Cheap, for it is asked of every name and reason: a sign that each of these has.
const MAY_PROMPT = /[填字请写说述例×xX*○Ｘｘ＊]/;

/** The texts among what was read that the template left there for whoever fills it in. */
export function promptsAmong(readings: readonly (Reading<string> | undefined)[]): Reading<string>[] {
  return readings.filter((reading): reading is Reading<string> => isStated(reading) && isPrompt(reading.value));
}

export function isPrompt(text: string): boolean {
  return MAY_PROMPT.test(text) && PROMPT.test(squeezed(text));
}
