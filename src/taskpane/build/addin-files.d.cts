/** The manifest with the address at which the add-in will stand. */
export function manifestFor(text: string, own: string): string;
