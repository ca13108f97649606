import { cache, isValidElement, type ReactNode } from 'react';
import { preload } from 'react-dom';
import { classNames } from './class-names';

/** A Nastaliq face at hand and the texts it was cut for. */
export type HeadlineFontFile = {
  readonly family: string;
  readonly url: string;
  readonly texts: readonly string[];
};

/** What this page can set in Nastaliq: text → family. One per request. */
const atHand = cache(() => new Map<string, string>());

/**
 * Brings a headline cut into the page; stands before the headings that use it. With null (English, or no cut)
 * it does nothing and headings are drawn in the interface face.
 */
export function HeadlineFont({ cut }: { cut: HeadlineFontFile | null }) {
  if (!cut) return null;
  const known = atHand();
  for (const text of cut.texts) known.set(plain(text), cut.family);
  preload(cut.url, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
  return (
    <style href={cut.family} precedence="headline">
      {`@font-face{font-family:"${cut.family}";src:url(${cut.url}) format("woff2");font-display:swap}`}
    </style>
  );
}

type HeadlineProps = {
  children: ReactNode;
  className?: string;
  id?: string;
  /** Given when the text is in the other language than the page. */
  lang?: 'ur' | 'en';
};

function face(children: ReactNode) {
  const family = atHand().get(plain(textOf(children)));
  return family
    ? { name: 'nastaliq', style: { fontFamily: `"${family}", var(--face-urdu)` } }
    : { name: undefined, style: undefined };
}

/**
 * A heading. `size` 1–6 where it should look other than its level. In Urdu it is Nastaliq when the page's cut
 * holds this very text, else bold Noto Sans Arabic: a letter can't be missing.
 */
export function Heading({
  level,
  size,
  children,
  className,
  ...rest
}: HeadlineProps & { level: 1 | 2 | 3; size?: 1 | 2 | 3 | 4 | 5 | 6 }) {
  const Tag = `h${level}` as const;
  const { name, style } = face(children);
  return (
    <Tag
      className={classNames(name, size && `type-${size}`, className) || undefined}
      style={style}
      {...rest}
    >
      {children}
    </Tag>
  );
}

/** A line in the headline face that is no heading: a craft's name, a quotation, a first paragraph. */
export function Headline({
  as: Tag = 'span',
  size,
  children,
  className,
  ...rest
}: HeadlineProps & { as?: 'span' | 'p' | 'q' | 'blockquote' | 'b'; size?: 1 | 2 | 3 | 4 | 5 | 6 }) {
  const { name, style } = face(children);
  return (
    <Tag
      className={classNames('display', name, size && `type-${size}`, className)}
      style={style}
      {...rest}
    >
      {children}
    </Tag>
  );
}

const plain = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

function textOf(node: ReactNode): string {
  if (typeof node === 'string' || typeof node === 'number') return String(node);
  if (Array.isArray(node)) return node.map(textOf).join('');
  return isValidElement(node) && node.type === 'br' ? ' ' : '\u0000';
}
