import type { Form, FundsRow } from './form';

/** 年度资金总额; where the funds block has one row alone, that. */
export function fundsTotal({ funds }: Pick<Form, 'funds'>): FundsRow | undefined {
  const rows = funds?.rows ?? [];
  return rows.find(({ kind }) => kind === 'total') ?? (rows.length === 1 ? rows[0] : undefined);
}
