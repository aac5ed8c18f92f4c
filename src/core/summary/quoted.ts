/** A text as a constant within a formula: "他说""是""". */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
