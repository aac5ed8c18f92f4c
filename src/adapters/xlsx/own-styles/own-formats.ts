import { parseXml, splice, type Edit, type XmlElement } from '../../package';
import { appendItems, countIn } from '../styles/collections';
import { NumberFormats } from '../styles/number-formats';
import { BORDERS, FACES, FILLS, FONTS } from '../../../core/ours';
import { BORDER_XML, FILL_XML, FONT_XML } from './faces';
import { lookOfKey, type Look } from './look';
import { MARK_FORMATS } from './mark-formats';
import { layOver, type OverlayNote } from './overlay';

/** A style sheet with our looks in it. */
export interface OwnFormats {
  readonly styles: string;
  /** Cell format by lookKey. */
  readonly indexByLook: ReadonlyMap<string, number>;
  /** Of the first mark format; those of MARK_FORMATS follow each other. */
  readonly firstMark: number;
}

/** Adds the looks, and the mark formats where there are marks. The user's styles keep their numbers. */
export function addOwnFormats(base: string, looks: readonly string[], hasMarks: boolean): OwnFormats {
  const root = parseXml(base);
  const first = countIn(root, 'cellXfs');
  const firstMark = countIn(root, 'dxfs');
  const indexByLook = new Map(looks.map((look, index) => [look, first + index]));
  if (looks.length === 0 && !hasMarks) return { styles: base, indexByLook, firstMark };
  const note: OverlayNote = { first, looks, hasMarks };
  const edits = [...lookEdits(root, looks.map(lookOfKey)), ...(hasMarks ? markEdits(root) : [])];
  return { styles: layOver(base, edits, note), indexByLook, firstMark };
}

/** The style sheet with the looks for good, as if the user had made them. */
export function withKeptFormats(
  base: string,
  looks: readonly string[],
): { readonly styles: string; readonly indexByLook: ReadonlyMap<string, number> } {
  const root = parseXml(base);
  const first = countIn(root, 'cellXfs');
  const indexByLook = new Map(looks.map((look, index) => [look, first + index]));
  return { styles: splice(base, lookEdits(root, looks.map(lookOfKey))), indexByLook };
}

function lookEdits(root: XmlElement, looks: readonly Look[]): Edit[] {
  if (looks.length === 0) return [];
  const numbers = new NumberFormats(root);
  const formats = looks.map((look) => cellFormat(root, look, numbers.idOf(look.format ?? 'General')));
  return [
    ...appendItems(root, 'numFmts', numbers.added),
    ...appendItems(root, 'fonts', prefixed(root, FONT_XML)),
    ...appendItems(root, 'fills', prefixed(root, FILL_XML)),
    ...appendItems(root, 'borders', prefixed(root, BORDER_XML)),
    ...appendItems(root, 'cellXfs', prefixed(root, formats)),
  ];
}

function markEdits(root: XmlElement): Edit[] {
  return appendItems(root, 'dxfs', prefixed(root, MARK_FORMATS));
}

function cellFormat(root: XmlElement, look: Look, numberFormat: number): string {
  const face = FACES[look.style];
  const font = countIn(root, 'fonts') + Object.keys(FONTS).indexOf(face.font);
  const fill = countIn(root, 'fills') + Object.keys(FILLS).indexOf(face.fill);
  const border = countIn(root, 'borders') + Object.keys(BORDERS).indexOf(face.border);
  const parent = countIn(root, 'cellStyleXfs') > 0 ? ' xfId="0"' : '';
  const horizontal = face.horizontal === undefined ? '' : ` horizontal="${face.horizontal}"`;
  const wrap = look.isWrapped ? ' wrapText="1"' : '';
  return (
    `<xf numFmtId="${numberFormat}" fontId="${font}" fillId="${fill}" borderId="${border}"${parent}` +
    `${look.isQuoted ? ' quotePrefix="1"' : ''} applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">` +
    `<alignment${horizontal} vertical="center"${wrap}/></xf>`
  );
}

/** Our XML in the prefix that the style sheet uses for its own elements. */
function prefixed(root: XmlElement, items: readonly string[]): string[] {
  if (root.prefix === '') return [...items];
  return items.map((item) => item.replace(/<(\/?)(?=[a-zA-Z])/g, `<$1${root.prefix}`));
}
