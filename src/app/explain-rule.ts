import { checkBook } from '../core/checking';
import { drawWorkbook } from '../core/drawing';
import { NATIONAL_PRESET } from '../core/presets';
import { readBook } from '../core/reading';
import type { Rule } from '../core/rules/define';
import { RULE_EXAMPLES } from '../core/rules/examples';
import { CLAUSE_PROVISIONS, clauseLine, describeFinding, levelName, RULE_WORDS, type Language } from '../core/words';

/** A rule in words. */
export interface RuleExplanation {
  readonly title: string;
  /** "错误", "提醒（待核实）" */
  readonly level: string;
  readonly why: string;
  readonly todo: string;
  readonly clause: string;
  readonly provision: string;
  /** A small workbook, drawn, and what the rule really finds in it. */
  readonly example: { readonly drawing: string; readonly finds: readonly string[] } | undefined;
}

/** Why a rule is there, what to do about it, what it rests on, and an example. */
export function explainRule(rule: Rule, language: Language): RuleExplanation {
  const { id, clause } = rule;
  const { title = id, why = '', todo = '' } = RULE_WORDS[id]?.[language] ?? {};
  return {
    ...{ title, level: levelName(rule, language), why, todo },
    clause: clauseLine(clause, language),
    provision: CLAUSE_PROVISIONS[clause][language],
    example: exampleOf(rule, language),
  };
}

function exampleOf(rule: Rule, language: Language): RuleExplanation['example'] {
  const shown = RULE_EXAMPLES[rule.id];
  if (!shown) return undefined;
  const book = readBook(drawWorkbook(shown.drawing));
  const { findings } = checkBook(book, NATIONAL_PRESET, { rules: [rule] });
  const finds = findings.map((finding) => {
    const { label, message } = describeFinding(finding, book, language);
    return `${label}  ${message}`;
  });
  return { drawing: shown.drawing, finds };
}
