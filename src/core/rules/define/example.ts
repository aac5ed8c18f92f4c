/** A small workbook on which a rule fires, drawn as the user sees it (core/drawing says how), and where it fires. */
export interface RuleExample {
  readonly drawing: string;
  /** Every finding of the rule on it, in order; `at` is "本级项目!F40" or "本级项目!A3:F49". */
  readonly finds: readonly { readonly at: string; readonly message: string }[];
}
