// How a row about cloth becomes a piece: the words for the writer, the look for the painter.
const FORM_WORDS = {
  stack: (thing) => [`folded ${thing}`, `A ${thing} folded in a neat stack`],
  hung: (thing) => [`hanging ${thing}`, `A ${thing} hanging from a wooden rod`],
  drape: (thing) => [`draped ${thing}`, `A ${thing} thrown loosely over a stand`],
  flat: (thing) => [`${thing} laid flat`, `A ${thing} laid flat and seen from above`],
  cushion: (thing) => [
    `cushion cover (${thing} cloth)`,
    `A square cushion covered in ${thing} cloth`,
  ],
  rod: (thing) => [`${thing} over a rod`, `A ${thing} folded once over a wooden rod`],
};

export function clothPieces(family, thing, rows) {
  return rows.map(([form, look, motif, colours]) => {
    const [formWords, opening] = FORM_WORDS[form](thing);
    return {
      family,
      craft: family,
      form: formWords,
      motif,
      colours,
      shows: `${opening}: ${motif}, in ${colours}.`.replace(/^A (?=[aeiou])/, 'An '),
      make: { form, ...look },
    };
  });
}
