import { appendTo, type Edit, type XmlElement } from '../../package';
import { BEFORE_NAMES, nameElements } from './workbook-parts';

/** The edit that puts names last in the list, which is made where there is none. */
export function appendNames(root: XmlElement, names: readonly string[]): Edit[] {
  if (names.length === 0) return [];
  const list = root.child('definedNames');
  if (list) return [appendTo(list, `${list.children.length > 0 ? '' : emptyNote(list)}${names.join('')}`)];
  const at = root.endOfLast(BEFORE_NAMES);
  const name = `${root.prefix}definedNames`;
  return [{ start: at, end: at, text: `<${name}>${names.join('')}</${name}>` }];
}

// Some programs write an empty list, which must come back when our names go.
const EMPTY_NOTE = /<!--jihe:([^-]*)-->/;

function emptyNote(list: XmlElement): string {
  return `<!--jihe:${encodeURIComponent(list.outer).replaceAll('-', '%2D')}-->`;
}

function asItWas(list: XmlElement): string {
  return decodeURIComponent(EMPTY_NOTE.exec(list.outer)?.[1] ?? '');
}

/**
 * The edits that take away the names that belong to the sheet at `index`, and let those of later sheets follow their
 * sheets one place up. A list that we made goes with its last name.
 */
export function dropNamesOf(root: XmlElement, index: number): Edit[] {
  const names = nameElements(root);
  const isGone = (name: XmlElement): boolean => name.attribute('localSheetId') === String(index);
  const list = root.child('definedNames');
  if (list && names.length > 0 && names.every(isGone)) {
    return [{ start: list.start, end: list.end, text: asItWas(list) }];
  }
  return names.flatMap((name): Edit[] => {
    if (isGone(name)) return [{ start: name.start, end: name.end, text: '' }];
    const local = name.attributes.find((attribute) => attribute.name === 'localSheetId');
    if (!local || Number(local.value) < index) return [];
    return [{ start: local.start, end: local.end, text: `localSheetId="${Number(local.value) - 1}"` }];
  });
}
