import { STANDARD_PHRASES, type StandardPhrase } from '../../naming';
import type { Named, Suspect } from './suspect';

const BEFORE = 4;

/** Names with a wording that is a slip for a standard phrase. Where it could be meant (年末支付), a neighbour must have the phrase in the same place. */
export function* suspectsAgainstStandard(names: readonly Named[]): Iterable<Suspect> {
  for (const name of names) {
    for (const phrase of STANDARD_PHRASES) {
      const at = name.text.indexOf(phrase.wrong);
      if (at < 0) continue;
      const isMeant = at > 0 && (phrase.unlessAfter?.includes(name.text[at - 1]!) ?? false);
      const neighbours = isMeant ? neighboursWith(names, rightAfter(name.text, at, phrase)) : [];
      if (isMeant && neighbours.length === 0) continue;
      yield { name, found: phrase.wrong, expected: phrase.right, neighbours };
      break;
    }
  }
}

/** What a neighbour would read: the few characters before, and the right phrase. */
function rightAfter(text: string, at: number, { right }: StandardPhrase): string {
  return text.slice(Math.max(0, at - BEFORE), at) + right;
}

function neighboursWith(names: readonly Named[], wording: string): Named[] {
  return names.filter(({ text }) => text.includes(wording));
}
