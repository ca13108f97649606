const COTTON = '#f8f7f1';
const LAC = '#112248';
const MADDER = '#a2211f';
const HALDI = '#f2b52e';

/** The four printed borders. A craft's band never dresses another craft's goods. */
export type Band = 'ajrak' | 'kashi' | 'phulkari' | 'ralli';

const BANDS: Record<Band, { width: number; height: number; body: string }> = {
  ajrak: {
    width: 40,
    height: 20,
    body: `<path fill='${LAC}' d='M0 0h40v20H0z'/><path d='M0 1.2h40M0 18.8h40M0 4l7 6-7 6M40 4l-7 6 7 6' fill='none' stroke='${COTTON}' stroke-width='.9'/><path d='M20 4l7 6-7 6-7-6z' fill='${MADDER}' stroke='${COTTON}' stroke-width='.9'/><g fill='${COTTON}'><circle cx='20' cy='10' r='1.8'/><circle cy='10' r='1.8'/><circle cx='40' cy='10' r='1.8'/></g>`,
  },
  kashi: {
    width: 40,
    height: 20,
    body: `<path fill='${COTTON}' d='M0 0h40v20H0z'/><path d='M0 .8h40M0 19.2h40M0 14C8 14 8 5 16 5s6 8 1 8-3-5 0-5M20 14c8 0 8-9 16-9s6 8 1 8-3-5 0-5' fill='none' stroke='#19366f' stroke-width='1.5'/><g fill='#2fa8b3'><circle cx='6' cy='7' r='2.4'/><circle cx='26' cy='7' r='2.4'/></g>`,
  },
  phulkari: {
    width: 24,
    height: 20,
    body: `<path fill='${MADDER}' d='M0 0h24v20H0z'/><path d='M12 2l8 8-8 8-8-8z' fill='${HALDI}'/><path d='M12 6l4 4-4 4-4-4z' fill='${MADDER}'/><path d='M0 6l4 4-4 4M24 6l-4 4 4 4' fill='${COTTON}'/>`,
  },
  ralli: {
    width: 64,
    height: 16,
    body: `<path fill='${HALDI}' d='M0 0h64v16H0z'/><path d='M0 16L8 0l8 16z' fill='${MADDER}'/><path d='M16 16l8-16 8 16z' fill='${LAC}'/><path d='M32 16l8-16 8 16z' fill='${COTTON}'/><path d='M48 16l8-16 8 16z' fill='#006b76'/>`,
  },
};

/** One printed border, at most once a page: top of the footer, story end, printed papers. */
export function Kinara({ band = 'ralli' }: { band?: Band }) {
  const { width, height, body } = BANDS[band];
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' width='${width}' height='${height}' viewBox='0 0 ${width} ${height}'>${body}</svg>`;
  const image = `url("data:image/svg+xml,${svg.replaceAll('#', '%23').replaceAll('<', '%3C').replaceAll('>', '%3E')}")`;
  return <div className="kinara" style={{ backgroundImage: image }} />;
}
