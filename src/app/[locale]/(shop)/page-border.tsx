import { type Band, Kinara } from '@/ui/kinara';

const bands: readonly Band[] = ['ajrak', 'kashi', 'phulkari', 'ralli'];

/** The border of the page's own craft, at the page's end in place of the footer's. */
export function PageBorder({ band }: { band: string }) {
  return (
    <div className="page-border mt-[clamp(3rem,7vw,6rem)]">
      <Kinara band={bands.find((known) => known === band)} />
    </div>
  );
}
