const URDU_LETTER = /[\u0600-\u06ff]/;

/** A name as somebody wrote it: it keeps its own direction and script inside a sentence of the other language. */
export function PersonName({ children }: { children: string }) {
  return <bdi lang={URDU_LETTER.test(children) ? 'ur' : 'en'}>{children}</bdi>;
}
