/** A text in lines that fit a width, at most `most` of them; an ellipsis where it goes on. */
export function wrappedLines(
  text: string,
  measure: (text: string) => number,
  room: { readonly width: number; readonly most: number },
): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split(/\r?\n/)) lines.push(...paragraphLines(paragraph, measure, room.width));
  if (lines.length <= room.most) return lines;
  const kept = lines.slice(0, room.most);
  kept[room.most - 1] = cut(`${kept[room.most - 1]}${lines[room.most]}`, measure, room.width);
  return kept;
}

function paragraphLines(text: string, measure: (text: string) => number, width: number): string[] {
  if (measure(text) <= width) return [text];
  const lines: string[] = [];
  let line = '';
  for (const character of text) {
    if (line !== '' && measure(line + character) > width) {
      lines.push(line);
      line = '';
    }
    line += character;
  }
  return [...lines, line];
}

function cut(text: string, measure: (text: string) => number, width: number): string {
  const characters = [...text];
  while (characters.length > 1 && measure(`${characters.join('')}…`) > width) characters.pop();
  return `${characters.join('')}…`;
}
