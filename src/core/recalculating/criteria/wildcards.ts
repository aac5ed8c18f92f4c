import { unsure } from '../values/unsure';

/** A text with ? for one character and * for any; ~ takes the meaning from the next. Undefined where it has none of them. */
export function wildcardPattern(text: string, whole = true): RegExp | undefined {
  if (!/[*?~]/.test(text)) return undefined;
  if (/~(?![*?~])/.test(text.replace(/~[*?~]/g, ''))) return unsure('a ~ before a character that needs none');
  const pattern = text.toLowerCase().replace(/~([*?~])|[\s\S]/g, (part, escaped: string | undefined) => {
    if (escaped !== undefined) return literal(escaped);
    if (part === '*') return '[\\s\\S]*';
    return part === '?' ? '[\\s\\S]' : literal(part);
  });
  return new RegExp(whole ? `^${pattern}$` : pattern);
}

function literal(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&');
}
