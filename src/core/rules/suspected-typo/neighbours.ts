import { CONFUSABLE_PAIRS } from '../../naming';
import type { Named, Suspect } from './suspect';

const BEFORE = 2;
const AFTER = 3;
const NEIGHBOURS_AT_LEAST = 2;

const COMMON = new Map(CONFUSABLE_PAIRS);
const RARE = new Map(CONFUSABLE_PAIRS.map(([common, rare]) => [rare, common]));
const ALL_COMMON = codesOf(COMMON.keys());
const HAS_RARE = new RegExp(`[${[...RARE.keys()].join('')}]`);
const ALL_RARE = codesOf(RARE.keys());

/** Names that have one wording, and those that have the other. */
interface Variants {
  readonly common: Map<string, Named>;
  readonly rare: Map<string, Named>;
  readonly commonWording: string;
  readonly rareWording: string;
}

/** Names that stand alone with one character of a pair where several others have the other, all around it being the same. */
export function* suspectsAgainstNeighbours(names: readonly Named[]): Iterable<Suspect> {
  for (const { common, rare, commonWording, rareWording } of variantsOf(names)) {
    const [rareName, ...moreRare] = rare.values();
    const [commonName, ...moreCommon] = common.values();
    if (rareName && moreRare.length === 0 && common.size >= NEIGHBOURS_AT_LEAST) {
      yield {
        name: rareName,
        found: spoken(rareWording),
        expected: spoken(commonWording),
        neighbours: [...common.values()],
      };
    }
    if (commonName && moreCommon.length === 0 && rare.size >= NEIGHBOURS_AT_LEAST) {
      yield {
        name: commonName,
        found: spoken(commonWording),
        expected: spoken(rareWording),
        neighbours: [...rare.values()],
      };
    }
  }
}

/** By the wording that the common character makes: only places where the rare one occurs as well, so that few need to be kept. */
function variantsOf(names: readonly Named[]): Iterable<Variants> {
  const variants = new Map<string, Variants>();
  for (const name of names.filter(({ text }) => HAS_RARE.test(text))) {
    for (const rareWording of wordingsAround(name.text, ALL_RARE)) {
      const commonWording = withCommon(rareWording);
      const known = variants.get(commonWording);
      if (known) known.rare.set(name.text, name);
      else
        variants.set(commonWording, {
          common: new Map(),
          rare: new Map([[name.text, name]]),
          commonWording,
          rareWording,
        });
    }
  }
  if (variants.size === 0) return [];
  for (const name of names) {
    for (const wording of wordingsAround(name.text, ALL_COMMON)) variants.get(wording)?.common.set(name.text, name);
  }
  return variants.values();
}

function withCommon(rareWording: string): string {
  return rareWording.slice(0, BEFORE) + RARE.get(rareWording[BEFORE]!)! + rareWording.slice(BEFORE + 1);
}

function* wordingsAround(text: string, characters: ReadonlySet<number>): Iterable<string> {
  for (let at = BEFORE; at + AFTER < text.length; at += 1) {
    if (characters.has(text.charCodeAt(at))) yield text.slice(at - BEFORE, at + AFTER + 1);
  }
}

function codesOf(characters: Iterable<string>): Set<number> {
  return new Set([...characters].map((one) => one.charCodeAt(0)));
}

/** From the character on: what stands before it is mostly half a word. */
function spoken(wording: string): string {
  return wording.slice(BEFORE);
}
