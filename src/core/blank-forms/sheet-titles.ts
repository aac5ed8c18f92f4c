import { documentNumbersIn, sourcePrefixOf, withoutSpans } from '../naming';
import type { WorkbookSnapshot } from '../snapshot';

const LONGEST = 31;
const FORBIDDEN = /[[\]:*?/\\\p{Cc}]/gu;
// Excel keeps this name for itself.
const RESERVED = 'history';

/** Names for new sheets: as their projects are called, within what Excel allows, none of them twice. */
export class SheetTitles {
  readonly #taken: Set<string>;

  constructor({ sheets }: WorkbookSnapshot) {
    this.#taken = new Set([RESERVED, ...sheets.map(({ name }) => name.toLowerCase())]);
  }

  next(project: string): string {
    const base = titleOf(project);
    let title = shortened(base, '');
    for (let count = 2; this.#taken.has(title.toLowerCase()); count += 1) title = shortened(base, `(${count})`);
    this.#taken.add(title.toLowerCase());
    return title;
  }
}

/** A long name without 文号 and prefix says more in few characters. */
function titleOf(project: string): string {
  const clean = (text: string): string => text.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim();
  const whole = clean(project);
  if (whole.length <= LONGEST) return whole || '自评表';
  const bare = withoutSpans(project, [sourcePrefixOf(project), ...documentNumbersIn(project)]);
  return clean(bare.replace(/^[\s：:，,]*(?:关于)?(?:提前下达|下达|拨付|追加)?/, '')) || whole;
}

/** Within the limit, its end included; an apostrophe can stand at neither end. */
function shortened(title: string, end: string): string {
  const characters = [...title];
  while (characters.join('').length + end.length > LONGEST) characters.pop();
  return `${
    characters
      .join('')
      .replace(/^'+|'+$/g, '')
      .trim() || '自评表'
  }${end}`;
}
