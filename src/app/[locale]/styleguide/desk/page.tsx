import type { Metadata } from 'next';
import { DeskBoard } from '../desk-board';
import { openSamples } from '../specimen';

export const metadata: Metadata = { robots: { index: false } };

/** The parts of the staff desk. */
export default async function DeskSamples({ params }: { params: Promise<{ locale: string }> }) {
  return <DeskBoard {...(await openSamples(params))} />;
}
