import type { Form } from '../../book';
import type { Preset } from '../../presets';

/** A form (自评表) as the rules of one check see it. */
export interface RuleForm extends Form {
  /** The standard it is checked by. */
  readonly preset: Preset;
  /** What `of` works out from the form: once a check, however many rules ask for it. */
  once<T>(of: (form: RuleForm) => T): T;
}

export function ruleForm(form: Form, preset: Preset): RuleForm {
  const known = new Map<unknown, unknown>();
  const own: RuleForm = {
    ...form,
    preset,
    once<T>(of: (form: RuleForm) => T): T {
      if (!known.has(of)) known.set(of, of(own));
      return known.get(of) as T;
    },
  };
  return own;
}
