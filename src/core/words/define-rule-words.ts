import type { FactSpec, MessageSpecs, Rule, RuleOf } from '../rules/define';
import type { Language } from './language';

/** The names between braces in a sentence. */
export type Placeholders<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** The sentence itself where every {name} is a fact of the message; else a type that nothing fits. */
type Sentence<S extends string, F extends FactSpec> = [Placeholders<S>] extends [keyof F & string]
  ? S
  : `{${Exclude<Placeholders<S>, keyof F & string>}} is no fact of this message`;

export interface RuleText<M> {
  /** A few words: what is wrong, as a heading. */
  readonly title: string;
  /** One sentence a message, with {facts}. The place is printed before it, so the sentence does not repeat it. */
  readonly messages: M;
  /** Why it matters: what a reviewer would say. */
  readonly why: string;
  /** What to do, one step. */
  readonly todo: string;
}

export type RuleWords = Readonly<Record<Language, RuleText<Readonly<Record<string, string>>>>> & {
  readonly rule: Rule;
};

type Checked<F extends MessageSpecs, M extends Record<keyof F & string, string>> = {
  readonly [K in keyof F & string]: Sentence<M[K], F[K]>;
};

/** The words of a rule in both languages; a missing message or an unknown {fact} does not compile. */
export function defineRuleWords<
  F extends MessageSpecs,
  const Z extends Record<keyof F & string, string>,
  const E extends Record<keyof F & string, string>,
>(
  rule: RuleOf<F>,
  words: {
    readonly 'zh-CN': RuleText<Z & Checked<F, Z>>;
    readonly 'en-US': RuleText<E & Checked<F, E>>;
  },
): RuleWords {
  return { ...words, rule };
}
