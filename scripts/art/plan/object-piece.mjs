// How a row about an object becomes a piece: the words for the writer, the look for the painter.
export function objectPieces(family, rows) {
  return rows.map(([form, look, motif, colours]) => ({
    family,
    craft: family,
    form,
    motif,
    colours,
    shows: `A ${form}: ${motif}, in ${colours}.`.replace(/^A three/, 'Three'),
    make: look,
  }));
}
