import type { Form } from '../../book';

/** A form (自评表) as the rules of one check see it. */
export interface RuleForm extends Form {
  /** What `of` works out from the form: once a check, however many rules ask for it. */
  once<T>(of: (form: RuleForm) => T): T;
}

export function ruleForm(form: Form): RuleForm {
  const known = new Map<unknown, unknown>();
  const own: RuleForm = {
    ...form,
    once<T>(of: (form: RuleForm) => T): T {
      if (!known.has(of)) known.set(of, of(own));
      return known.get(of) as T;
    },
  };
  return own;
}
