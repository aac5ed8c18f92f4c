import { formatCell } from '../../../core/address';
import { constantBody, formulaBody, type CellBody } from '../text/value-xml';
import type { ResolvedWrite } from './resolved-write';
import { attributeOf, type Element } from './scan-rows';

/** What replaces a cell: its style and other attributes stay, its type and content are new. `xml` is the cell as it stands. */
export function rewrittenCell({ element, xml }: PresentCell, write: ResolvedWrite, prefix: string): string {
  const style = attributeOf(element.attributes, 's');
  const dropped = write.keepsFormula === true ? /\s(?:s|t|vm)\s*=\s*(?:"[^"]*"|'[^']*')/g : REWRITTEN;
  const kept = element.attributes.replace(dropped, '').trimEnd();
  const format = write.formatFor(Number(style ?? 0));
  const isSame = format === Number(style ?? 0);
  const styled = isSame ? (style === undefined ? '' : ` s="${style}"`) : ` s="${format}"`;
  const body = bodyOf(write, prefix);
  return cellXml(kept + styled, write.keepsFormula === true ? withFormulaOf(xml, body, prefix) : body, prefix);
}

export interface PresentCell {
  readonly element: Element;
  readonly xml: string;
}

const REWRITTEN = /\s(?:s|t|cm|vm)\s*=\s*(?:"[^"]*"|'[^']*')/g;

/** The body with the formula element that the cell has: it says which cells an array formula fills. */
function withFormulaOf(xml: string, { type, children }: CellBody, prefix: string): CellBody {
  const pattern = new RegExp(`<${prefix}f(?=[\\s/>])[^>]*?(?:/>|>[^]*?</${prefix}f>)`);
  const present = pattern.exec(xml)?.[0];
  return { type, children: present === undefined ? children : children.replace(pattern, () => present) };
}

/** A new cell; undefined where there is nothing to be written. */
export function newCell(write: ResolvedWrite, inherited: number, prefix: string): string | undefined {
  const body = bodyOf(write, prefix);
  if (body.children === '') return undefined;
  const format = write.formatFor(inherited);
  const styled = format === 0 ? '' : ` s="${format}"`;
  return cellXml(` r="${formatCell(write)}"${styled}`, body, prefix);
}

function cellXml(attributes: string, { type, children }: CellBody, prefix: string): string {
  const head = `<${prefix}c${attributes}${type === undefined ? '' : ` t="${type}"`}`;
  return children === '' ? `${head}/>` : `${head}>${children}</${prefix}c>`;
}

function bodyOf({ value, formula }: ResolvedWrite, prefix: string): CellBody {
  if (formula !== undefined) return formulaBody(formula, value ?? undefined, prefix);
  return value === null || value === '' ? { type: undefined, children: '' } : constantBody(value, prefix);
}
