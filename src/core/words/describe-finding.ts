import type { Book } from '../book';
import type { Finding } from '../checking';
import type { FactSpec } from '../rules/define';
import { clauseLine } from './clause-line';
import { speak } from './format';
import type { Language } from './language';
import { placeLabel } from './place-label';
import { RULE_WORDS } from './rules';

/** All that is said of a finding, in one language. */
export interface FindingWords {
  /** A few words: what is wrong. */
  readonly title: string;
  /** Where: "职业年金项目 · 全年执行数（D14）". */
  readonly label: string;
  /** What is wrong there, with its figures. */
  readonly message: string;
  readonly why: string;
  readonly todo: string;
  /** The provision it rests on and how far that can be quoted. */
  readonly clause: string;
  /** What stands there and what should, where the rule says so. */
  readonly found?: string;
  readonly expected?: string;
}

/** The words of a finding. One whose rule has none is told by the rule's id rather than not at all. */
export function describeFinding(finding: Finding, book: Book, language: Language): FindingWords {
  const label = placeLabel(finding.at, book, language);
  const words = RULE_WORDS[finding.rule];
  if (!words) return { title: finding.rule, label, message: finding.message, why: '', todo: '', clause: '' };
  const text = words[language];
  const spec: FactSpec = words.rule.facts[finding.message] ?? {};
  const say = (sentence: string): string => speak(sentence, spec, language)(finding.data);
  const sentence = text.messages[finding.message];
  return {
    title: text.title,
    label,
    message: sentence === undefined ? text.title : say(sentence),
    why: text.why,
    todo: text.todo,
    clause: clauseLine(words.rule.clause, language),
    ...(Object.hasOwn(spec, 'found') ? { found: say('{found}') } : {}),
    ...(Object.hasOwn(spec, 'expected') ? { expected: say('{expected}') } : {}),
  };
}
