import type { DocumentNumber } from '../../naming';
import { defineRule } from '../define';
import { countedLists } from '../shared/counted-lists';
import { cellIn } from '../shared/places';
import { rewriteNumbers } from '../shared/rewrite-numbers';
import { cellsWithNumbers } from '../shared/stated-numbers';

const says = { found: 'list', expected: 'list' } as const;

/** The year of a 文号 is not in 〔〕, or a bracket is missing. */
export default defineRule({
  id: 'document-number-brackets',
  severity: 'warning',
  certainty: 'certain',
  clause: 'document-number',
  facts: { other: says, missing: says },
  *check({ lists }) {
    for (const list of countedLists(lists)) {
      for (const { reading, numbers } of yield* list.onceWithPauses(cellsWithNumbers)) {
        if (!numbers.some(isMisbracketed)) continue;
        const text = reading.value ?? '';
        const wrong = numbers.filter(isMisbracketed);
        const suggest = rewriteNumbers({ list, reading, pieces: inHexagon });
        yield {
          message: wrong.some(({ brackets }) => brackets !== 'other') ? 'missing' : 'other',
          at: cellIn(list, reading),
          data: {
            found: wrong.map(({ start, end }) => text.slice(start, end)),
            expected: wrong.map(({ standard }) => standard),
          },
          ...(suggest ? { suggest } : {}),
        };
      }
    }
  },
});

function isMisbracketed({ brackets, isFurther }: DocumentNumber): boolean {
  return brackets !== 'hexagon' && !isFurther;
}

function inHexagon(number: DocumentNumber) {
  return isMisbracketed(number) ? [{ ...number.yearSpan, text: `〔${number.year}〕` }] : [];
}
