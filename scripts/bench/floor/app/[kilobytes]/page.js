export const dynamicParams = false;
export const generateStaticParams = () =>
  [20, 40, 60, 80, 100, 120, 140, 160].map((kilobytes) => ({ kilobytes: String(kilobytes) }));

const LETTERS = 480;

/** Prerendered text of about so many KB; Next sends it twice, as HTML and for its client. */
export default async function Page({ params }) {
  const { kilobytes } = await params;
  const paragraphs = Math.round((Number(kilobytes) * 1024) / (2 * LETTERS));
  return Array.from({ length: paragraphs }, (_, number) => number + 1).map((number) => (
    <p key={number}>
      {`Paragraph ${number}. `.padEnd(LETTERS, 'A thread is counted from the back of the cloth. ')}
    </p>
  ));
}
