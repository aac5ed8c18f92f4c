/** The same function for texts that come again and again, such as units: each is worked out once. Made once a list, and gone with it. */
export function remembering<T>(of: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const fresh = of(text);
    known.set(text, fresh);
    return fresh;
  };
}
