const controls = /\p{Cc}/gu;
const directionMarks = /[\u202A-\u202E\u2066-\u2069\uFEFF]/g;

/** One line as a person means it: no control or direction-override characters, single spaces, trimmed, composed. */
export const plainLine = (text: string): string =>
  text
    .replace(directionMarks, '')
    .replace(controls, ' ')
    .replace(/\s+/g, ' ')
    .normalize('NFC')
    .trim();

/** Length as a reader counts it: an emoji or a letter beyond the basic plane is one. */
export const lettersIn = (text: string): number => [...text].length;

/** Lines as a person means them: as `plainLine`, with at most one empty line between paragraphs. */
export const plainText = (text: string): string =>
  text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(plainLine)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
