import type { CellView } from '../engine/engine';
import type { CellMark } from './marks-index';

interface SpokenWords {
  readonly notCalculated: string;
  readonly marks: Readonly<Record<CellMark['severity'], string>>;
}

/** A cell as a screen reader says it: its text, then what is wrong with it. */
export function spokenCell(view: CellView | null | undefined, mark: CellMark | undefined, words: SpokenWords): string {
  const text = view?.kind === 'not-calculated' ? words.notCalculated : (view?.text ?? '');
  if (!mark) return text;
  return [text, ...mark.messages.map((message) => `${words.marks[mark.severity]}：${message}`)]
    .filter(Boolean)
    .join(' ');
}
