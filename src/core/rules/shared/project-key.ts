import type { Project, UnitName } from '../../book';
import { normalName } from '../../naming';

/** A project's normal name and its unit: what makes it the same project elsewhere. undefined where it has no name. */
export function projectKey({ name, owner }: Project): string | undefined {
  return name.value === undefined ? undefined : `${normalName(name.value)}\n${ownerKey(owner)}`;
}

/** A unit by its code, else by its name; empty where nobody says. */
export function ownerKey(owner: UnitName | undefined): string {
  return owner?.code ?? normalName(owner?.name ?? '');
}

const TELLING = ['documentNumber', 'tier', 'budgetClass'] as const;

/** Whether 文号, tier or budget class, where both state them, tell two rows of one name apart. */
export function areToldApart(a: Project, b: Project): boolean {
  return TELLING.some((field) => {
    const first = a[field]?.value;
    const second = b[field]?.value;
    return first !== undefined && second !== undefined && normalName(first) !== normalName(second);
  });
}
