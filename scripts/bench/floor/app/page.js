const PARAGRAPHS = 40;

/** About 20 KB of prerendered text, twice over as Next sends it. */
export default function Page() {
  return Array.from({ length: PARAGRAPHS }, (_, number) => number + 1).map((number) => (
    <p key={number}>
      {`Paragraph ${number}. `.padEnd(250, 'A thread is counted from the back of the cloth. ')}
    </p>
  ));
}
