import type { Shot } from '@/domain/product/content';

/** The drawn frame over the viewfinder: where the piece, its detail or the hand belongs. */
export function ShotFrame({ shot }: { shot: Shot }) {
  return (
    <svg
      className="shot-frame"
      viewBox="0 0 120 120"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M6 22V6h16M98 6h16v16M114 98v16H98M22 114H6V98" strokeWidth="3" />
      {drawings[shot]}
    </svg>
  );
}

const dashed = '3 5';
const front = (
  <>
    <path d="M32 24h56v72H32z" strokeDasharray={dashed} />
    <path d="M32 84h56M32 36h56" strokeDasharray={dashed} opacity=".5" />
  </>
);
const drawings: { readonly [S in Shot]: React.ReactNode } = {
  front,
  back: front,
  detail: (
    <>
      <circle cx="60" cy="60" r="32" strokeDasharray={dashed} />
      <path d="M60 42v36M42 60h36M48 48l24 24M72 48 48 72" opacity=".5" />
    </>
  ),
  in_hand: (
    <>
      <path d="M36 22h48v40H36z" strokeDasharray={dashed} />
      <path d="M24 104c4-16 10-26 22-30l34-8c6-1 8 6 2 9l-18 7M64 82l26-9c6-2 9 5 4 9-10 8-18 14-28 16-8 1-12 2-16 6" />
    </>
  ),
  making: (
    <>
      <circle cx="60" cy="60" r="34" strokeDasharray={dashed} />
      <path d="M40 84 82 42l6-8-8 6-42 42M44 78c-8-8 4-18 12-12s16-2 10-10" />
    </>
  ),
};
