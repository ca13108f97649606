import type { StockKind } from '@/domain/stock/available';

/** One patch of cloth, a pile of them, or one that is still being sewn. */
export function StockPicture({ kind }: { kind: StockKind }) {
  return (
    <svg viewBox="0 0 96 72" className="stock-picture" aria-hidden="true">
      {pictures[kind]}
    </svg>
  );
}

const motif = (x: number, y: number, key?: string) => (
  <g key={key} transform={`translate(${x} ${y})`}>
    <path d="M0 0h44v44H0z" fill="var(--neel-deep)" />
    <path d="M4 4h36v36H4z" fill="var(--madder-field)" />
    <path d="M22 7 37 22 22 37 7 22z" fill="var(--haldi)" />
    <path d="M22 14l8 8-8 8-8-8z" fill="var(--neel-deep)" />
    <circle cx="22" cy="22" r="3" fill="var(--on-field)" />
  </g>
);

const pictures: { readonly [K in StockKind]: React.ReactNode } = {
  one_of_a_kind: motif(26, 14),
  ready: (
    <>
      {motif(6, 4, 'below')}
      <path d="M25 13h46v46H25z" fill="var(--surface)" />
      {motif(26, 14, 'middle')}
      <path d="M45 23h46v46H45z" fill="var(--surface)" />
      {motif(46, 24, 'above')}
    </>
  ),
  made_to_order: (
    <>
      <path
        d="M26 14h44v44H26z"
        fill="none"
        stroke="var(--ink)"
        strokeWidth="2"
        strokeDasharray="4 4"
      />
      <path d="M26 58V14h22L26 58z" fill="var(--madder-field)" />
      <path d="M30 46V20h12z" fill="var(--haldi)" />
      <path
        d="M88 6 54 44m34-38c-3-1-6 1-7 3M54 44c-6 8-16 4-14 12"
        fill="none"
        stroke="var(--ink)"
        strokeWidth="2.5"
        strokeLinecap="round"
      />
    </>
  ),
};
