import { notFound } from 'next/navigation';

/** Addresses that no page answers still get the shop's own words, with status 404. */
export const dynamic = 'force-dynamic';

export default function Missing() {
  notFound();
}
