import { CONFUSABLE_PAIRS } from '../../naming';
import type { Named, Suspect } from './suspect';

const BEFORE = 2;
const AFTER = 3;
const NEIGHBOURS_AT_LEAST = 2;

interface Variant {
  readonly name: Named;
  readonly wording: string;
}

/** Names that stand alone with one character of a pair where several others have the other, all around it being the same. */
export function* suspectsAgainstNeighbours(names: readonly Named[]): Iterable<Suspect> {
  for (const variants of variantsByContext(names)) {
    const [most, least] = variants.size === 2 ? [...variants.values()].sort((a, b) => b.length - a.length) : [];
    if (!most || !least || least.length > 1 || distinct(most).length < NEIGHBOURS_AT_LEAST) continue;
    const { name, wording } = least[0]!;
    yield { name, found: wording, expected: most[0]!.wording, neighbours: distinct(most) };
  }
}

/** By what stands around a character of a pair: the variants by the character that stands there. */
function variantsByContext(names: readonly Named[]): Iterable<Map<string, Variant[]>> {
  const pairOf = new Map(CONFUSABLE_PAIRS.flatMap(([a, b]) => [[a, a + b] as const, [b, a + b] as const]));
  const contexts = new Map<string, Map<string, Variant[]>>();
  for (const name of names) {
    for (let at = BEFORE; at + AFTER < name.text.length; at += 1) {
      const character = name.text[at]!;
      const pair = pairOf.get(character);
      if (pair === undefined) continue;
      const wording = name.text.slice(at - BEFORE, at + AFTER + 1);
      const context = `${wording.slice(0, BEFORE)}${pair}${wording.slice(BEFORE + 1)}`;
      const variants = contexts.get(context) ?? new Map<string, Variant[]>();
      contexts.set(context, variants);
      const before = variants.get(character);
      if (before) before.push({ name, wording });
      else variants.set(character, [{ name, wording }]);
    }
  }
  return contexts.values();
}

/** Names that are the same to the letter are one witness. */
function distinct(variants: readonly Variant[]): Named[] {
  return [...new Map(variants.map(({ name }) => [name.text, name])).values()];
}
