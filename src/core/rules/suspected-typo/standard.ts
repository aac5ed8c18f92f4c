import { STANDARD_PHRASES, type StandardPhrase } from '../../naming';
import type { Named, Suspect } from './suspect';

const BEFORE = 4;
// Any phrase has a character that its right form has not; most names have none of them.
const HINT = new RegExp(
  `[${STANDARD_PHRASES.map(({ wrong, right }) => [...wrong].find((one) => !right.includes(one)) ?? wrong).join('')}]`,
);
const AMBIGUOUS = STANDARD_PHRASES.filter(({ unlessAfter }) => unlessAfter !== undefined);
const ANY_RIGHT = new RegExp(AMBIGUOUS.map(({ right }) => right).join('|'), 'g');

/** Names with a wording that is a slip for a standard phrase. Where it could be meant (年末支付), a neighbour must have the phrase in the same place. */
export function* suspectsAgainstStandard(names: readonly Named[]): Iterable<Suspect> {
  const doubtful = names.filter(
    ({ text }) => HINT.test(text) && STANDARD_PHRASES.some(({ wrong }) => text.includes(wrong)),
  );
  const rightly = doubtful.length === 0 ? new Map<string, Named[]>() : rightWordings(names);
  for (const name of doubtful) {
    const phrase = STANDARD_PHRASES.find(({ wrong }) => name.text.includes(wrong));
    if (!phrase) continue;
    const { wrong: found, right: expected } = phrase;
    const neighbours = couldBeMeant(name.text, phrase) ? rightly.get(rightIn(name.text, phrase)) : [];
    if (neighbours) yield { name, found, expected, neighbours };
  }
}

function couldBeMeant(text: string, { wrong, unlessAfter = '' }: StandardPhrase): boolean {
  const at = text.indexOf(wrong);
  return at > 0 && unlessAfter.includes(text[at - 1]!);
}

/** What a neighbour would read: the few characters before, and the right phrase. */
function rightIn(text: string, { wrong, right }: StandardPhrase): string {
  const at = text.indexOf(wrong);
  return text.slice(Math.max(0, at - BEFORE), at) + right;
}

function rightWordings(names: readonly Named[]): Map<string, Named[]> {
  const wordings = new Map<string, Named[]>();
  for (const name of names) {
    for (const { 0: right, index } of name.text.matchAll(ANY_RIGHT)) {
      const wording = name.text.slice(Math.max(0, index - BEFORE), index) + right;
      const before = wordings.get(wording);
      if (before) before.push(name);
      else wordings.set(wording, [name]);
    }
  }
  return wordings;
}
