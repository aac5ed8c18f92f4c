import { withoutSpans, type DocumentNumber } from '../../naming';
import { defineRule } from '../define';
import { countedLists } from '../shared/counted-lists';
import { cellIn } from '../shared/places';
import { rewriteNumbers } from '../shared/rewrite-numbers';
import { cellsWithNumbers } from '../shared/stated-numbers';

/** 第, 文件, spaces or leading zeros in a 文号. */
export default defineRule({
  id: 'document-number-extra-words',
  severity: 'info',
  certainty: 'certain',
  clause: 'document-number',
  facts: { extra: { found: 'list', expected: 'list' } },
  *check({ lists }) {
    for (const list of countedLists(lists)) {
      for (const { reading, numbers } of yield* list.onceWithPauses(cellsWithNumbers)) {
        if (!numbers.some(isWordy)) continue;
        const text = reading.value ?? '';
        const wordy = numbers.filter(isWordy);
        const suggest = rewriteNumbers({ list, reading, pieces: nothingExtra });
        yield {
          message: 'extra',
          at: cellIn(list, reading),
          data: {
            found: wordy.map(({ start, end }) => text.slice(start, end)),
            expected: wordy.map((number) => shortened(text, number)),
          },
          ...(suggest ? { suggest } : {}),
        };
      }
    }
  },
});

function isWordy({ extras }: DocumentNumber): boolean {
  return extras.length > 0;
}

function nothingExtra({ extras }: DocumentNumber) {
  return extras.map(({ start, end }) => ({ start, end, text: '' }));
}

/** The number as written, its extras taken out; its brackets are another rule's business. */
function shortened(text: string, { start, end, extras }: DocumentNumber): string {
  const inside = extras.map((extra) => ({ start: extra.start - start, end: extra.end - start }));
  return withoutSpans(text.slice(start, end), inside);
}
