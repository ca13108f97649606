const longestWord = 20;

/** A title as a heading in Nastaliq, which climbs with every letter of a word: a very long one would leave its line. */
export const drawnTitle = (title: string): string[] =>
  title.split(/\s+/).every((word) => [...word].length <= longestWord) ? [title] : [];
