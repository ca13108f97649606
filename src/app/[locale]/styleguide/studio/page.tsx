import type { Metadata } from 'next';
import { openSamples } from '../specimen';
import { StudioBoard } from '../studio-board';

export const metadata: Metadata = { robots: { index: false } };

/** The parts of the maker’s studio. */
export default async function StudioSamples({ params }: { params: Promise<{ locale: string }> }) {
  return <StudioBoard {...(await openSamples(params))} />;
}
