import { CONFUSABLE_PAIRS } from '../../naming';
import { foundIn } from '../shared/found-in';
import type { Named, Suspect } from './suspect';

const BEFORE = 2;
const AFTER = 3;
const NEIGHBOURS_AT_LEAST = 2;
const CODES = 0x10000;

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
  const commonOf = pairsIn(names);
  if (commonOf.size === 0) return [];
  for (const { name, wordings } of wordingsAround(names, commonOf.keys())) {
    for (const rareWording of wordings) {
      const commonWording =
        rareWording.slice(0, BEFORE) + commonOf.get(rareWording[BEFORE]!)! + rareWording.slice(BEFORE + 1);
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
  for (const { name, wordings } of wordingsAround(names, commonOf.values())) {
    for (const wording of wordings) variants.get(wording)?.common.set(name.text, name);
  }
  return variants.values();
}

/** The common character for each rare one, of those pairs of which the names have both. */
function pairsIn(names: readonly Named[]): ReadonlyMap<string, string> {
  const occurs = new Uint8Array(CODES);
  for (const { text } of names) for (let at = 0; at < text.length; at += 1) occurs[text.charCodeAt(at)] = 1;
  const doOccur = CONFUSABLE_PAIRS.filter((pair) => pair.every((one) => occurs[one.charCodeAt(0)] === 1));
  return new Map(doOccur.map(([common, rare]) => [rare, common]));
}

/** The names that have some of the characters, with the wordings around them; most names have none. */
function wordingsAround(names: readonly Named[], characters: Iterable<string>) {
  const isMeant = new Uint8Array(CODES);
  for (const one of characters) isMeant[one.charCodeAt(0)] = 1;
  return foundIn(names, (name) => {
    const { text } = name;
    let wordings: string[] | undefined;
    for (let at = BEFORE; at + AFTER < text.length; at += 1) {
      if (isMeant[text.charCodeAt(at)] === 1) (wordings ??= []).push(text.slice(at - BEFORE, at + AFTER + 1));
    }
    return wordings && { name, wordings };
  });
}

/** From the character on: what stands before it is mostly half a word. */
function spoken(wording: string): string {
  return wording.slice(BEFORE);
}
