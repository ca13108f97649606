import type { AltText, DemoProduct, DemoVariant, Step } from '../types';

export type Both = AltText;

/** What pieces of one cut have in common: size, weight and the hours one takes. */
export type Form = {
  size: string;
  /** A sentence that makes the size plain beside something known. */
  scale: Both;
  grams: number;
  hours: number;
  /** When this cut is not made of all the shelf lists. */
  materials?: string[];
};

export type Piece = {
  picture: string;
  slug: string;
  artisan: string;
  form: string;
  title: Both;
  /** What is true of this piece alone. */
  says: Both;
  price: number;
  /** Pieces on the shelf; left out when it is made to order. */
  stock?: number;
  only?: true;
  makingDays?: number;
  /** Sizes or sets of the same piece: label, price, stock. */
  choices?: [label: Both, price: number, stock: number][];
  size?: string;
  hours?: number;
  grams?: number;
};

/** One craft's shelf: what all its pieces share, and the pieces. */
export type Shelf = {
  craft: string;
  materials: string[];
  techniques: string[];
  care: Both;
  steps: Step[];
  /** What the close picture shows. */
  closeUp: Both;
  /** Sentences true of every piece on the shelf; each piece is given two. */
  notes: Both[];
  forms: Record<string, Form>;
  pieces: Piece[];
};

export function both(en: string, ur: string): Both {
  return { en, ur };
}

export function step(text: string, textUr: string, duration: string, durationUr: string): Step {
  return { text, textUr, duration, durationUr };
}

const unitsUr: [RegExp, string][] = [
  [/((?:\d+, )*\d+(?: and \d+)?) cm high\b/g, 'اونچائی $1 سینٹی میٹر'],
  [/(\d+) cm across\b/g, 'چوڑائی $1 سینٹی میٹر'],
  [/(\d) cm\b/g, '$1 سینٹی میٹر'],
  [/(\d) m\b/g, '$1 میٹر'],
  [/ each\b/g, ' فی عدد'],
  [/\bsizes (\d+) to (\d+)/g, 'نمبر $1 تا $2'],
  [/\bbangles\b/g, 'چوڑیاں'],
  [/ and /g, ' اور '],
  [/, /g, '، '],
];

/** The same measure in Urdu words; figures stay Latin. */
export function measureInUrdu(size: string): string {
  return unitsUr.reduce((text, [unit, word]) => text.replace(unit, word), size);
}

function variantsOf(piece: Piece): DemoVariant[] {
  const kind = piece.only ? 'one_of_a_kind' : piece.makingDays ? 'made_to_order' : 'ready';
  const makingDays = piece.makingDays ?? 0;
  if (!piece.choices) {
    const stock = piece.only ? (piece.stock ?? 1) : (piece.stock ?? 0);
    return [{ options: null, priceRupees: piece.price, stock, kind, makingDays }];
  }
  return piece.choices.map(([options, priceRupees, stock]) => ({
    options,
    priceRupees,
    stock,
    kind,
    makingDays,
  }));
}

/** A description shorter than this is given one more note. */
const wordsEnough = 40;

function wordsIn(sentences: Both[]): number {
  return sentences.reduce((count, sentence) => count + sentence.en.split(' ').length, 0);
}

function descriptionOf(shelf: Shelf, piece: Piece, position: number): Both {
  const sentences = [piece.says];
  for (let turn = 0; turn < shelf.notes.length; turn += 1) {
    if (turn >= 2 && wordsIn(sentences) >= wordsEnough) break;
    const note = shelf.notes[(2 * position + turn) % shelf.notes.length];
    if (note) sentences.push(note);
  }
  return {
    en: sentences.map((sentence) => sentence.en).join(' '),
    ur: sentences.map((sentence) => sentence.ur).join(' '),
  };
}

function altTexts(shelf: Shelf, title: Both): DemoProduct['alt'] {
  return {
    hero: title,
    detail: {
      en: `${title.en}: ${shelf.closeUp.en}`,
      ur: `${title.ur}: ${shelf.closeUp.ur}`,
    },
    scale: {
      en: `${title.en}, beside a tea cup and a 30 cm ruler`,
      ur: `${title.ur}، چائے کی پیالی اور 30 سینٹی میٹر کے پیمانے کے ساتھ`,
    },
  };
}

function formOf(shelf: Shelf, piece: Piece): Form {
  const form = shelf.forms[piece.form];
  if (!form) throw new Error(`The ${shelf.craft} shelf has no form "${piece.form}".`);
  return form;
}

/** Writes a shelf out as products; `publishedDaysAgo` is set where the whole line is known. */
export function piecesOf(shelf: Shelf): Omit<DemoProduct, 'publishedDaysAgo'>[] {
  return shelf.pieces.map((piece, position) => {
    const form = formOf(shelf, piece);
    const description = descriptionOf(shelf, piece, position);
    const size = piece.size ?? form.size;
    return {
      slug: piece.slug,
      picture: piece.picture,
      artisan: piece.artisan,
      craft: shelf.craft,
      title: piece.title.en,
      titleUr: piece.title.ur,
      description: description.en,
      descriptionUr: description.ur,
      size,
      sizeUr: measureInUrdu(size),
      scale: form.scale.en,
      scaleUr: form.scale.ur,
      weightGrams: piece.grams ?? form.grams,
      materials: form.materials ?? shelf.materials,
      techniques: shelf.techniques,
      care: shelf.care.en,
      careUr: shelf.care.ur,
      hoursOfWork: piece.hours ?? form.hours,
      steps: shelf.steps,
      variants: variantsOf(piece),
      alt: altTexts(shelf, piece.title),
    };
  });
}
