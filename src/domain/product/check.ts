import type { Failure } from '@/domain/result';
import { findContact } from '@/domain/text/contact';
import { lettersIn, plainLine, plainText } from '@/domain/text/plain';
import { languages, type PieceContent, type Texts } from './content';
import { pieceLimits, textLimits } from './limits';
import { type MatrixFailure, matrixFailure } from './options';

type Field = 'title' | 'description' | 'size' | 'care' | 'steps' | 'options' | 'ask';
type Said = { readonly field: Field; readonly most: number; readonly texts: Texts };

export type ContentFailure = Failure<'piece.says_contact' | 'piece.text_long'> | MatrixFailure;

/** Every text of a piece, with its field and how long it may be. */
function textsIn(content: PieceContent): Said[] {
  const said = (field: Field, most: number, texts: Texts): Said => ({ field, most, texts });
  return [
    said('title', textLimits.title, content.title),
    said('description', textLimits.description, content.description),
    said('size', textLimits.size, content.size),
    said('care', textLimits.care, content.care),
    ...content.steps.flatMap(({ text, duration }) => [
      said('steps', textLimits.step, text),
      said('steps', textLimits.duration, duration),
    ]),
    ...content.options.flatMap(({ name, values }) =>
      [name, ...values].map((texts) => said('options', textLimits.option, texts)),
    ),
    said('ask', textLimits.ask, content.ask.question),
  ];
}

/**
 * What can't be kept, even in a draft, at its field: a text that is too long, a phone number or another way around
 * the shop in a text, options that don't make a matrix. Null when all is well.
 */
export function contentFailure(content: PieceContent): ContentFailure | null {
  for (const { field, most, texts } of textsIn(content)) {
    for (const language of languages) {
      const text = texts[language] ?? '';
      if (lettersIn(text) > most) return { code: 'piece.text_long', field, params: { most } };
      if (findContact(text)) return { code: 'piece.says_contact', field };
    }
  }
  return matrixFailure(content);
}

/** The same content as a person means it: no control characters, no doubled slugs or photos, empty texts left out. */
export function tidyContent(content: PieceContent): PieceContent {
  const first = <T>(items: readonly T[], most: number, keyOf: (item: T) => unknown) =>
    items
      .filter((item, at) => items.findIndex((other) => keyOf(other) === keyOf(item)) === at)
      .slice(0, most);
  const { ask } = content;
  const question = tidy(ask.question, plainLine);
  const isAsked = Object.keys(question).length > 0;
  return {
    ...content,
    materials: first(content.materials, pieceLimits.materials, (slug) => slug),
    techniques: first(content.techniques, pieceLimits.techniques, (slug) => slug),
    photos: first(content.photos, pieceLimits.photos, ({ media }) => media),
    title: tidy(content.title, plainLine),
    description: tidy(content.description, plainText),
    size: tidy(content.size, plainLine),
    care: tidy(content.care, plainLine),
    steps: content.steps
      .map(({ text, duration }) => ({
        text: tidy(text, plainLine),
        duration: tidy(duration, plainLine),
      }))
      .filter(({ text }) => Object.keys(text).length > 0)
      .slice(0, pieceLimits.steps),
    options: content.options.map(({ name, values }) => ({
      name: tidy(name, plainLine),
      values: values.map((value) => tidy(value, plainLine)),
    })),
    ask: { question, letters: isAsked ? ask.letters : 0 },
  };
}

const tidy = (texts: Texts, plain: (text: string) => string): Texts =>
  Object.fromEntries(
    languages
      .map((language) => [language, plain(texts[language] ?? '')] as const)
      .filter(([, text]) => text !== ''),
  );
