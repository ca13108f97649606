import type { Tone } from '@/ui/status';
import type { PieceStanding } from '../queries/pieces';

export const toneOf: Readonly<Record<PieceStanding, Tone>> = {
  published: 'done',
  sold_out: 'now',
  hidden: 'neutral',
  draft: 'neutral',
  proposed: 'live',
  changes_requested: 'now',
  rejected: 'stop',
  archived: 'neutral',
};
