import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { addressIn } from '@/ui/address';
import { pageLanguage } from '../(shop)/page-language';

/** Everything here is one person's own and is made for each request. */
export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<{ readonly locale: string }> };

/** The studio has a place of its own on her phone's first screen, apart from the shop's. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { manifest: addressIn(await pageLanguage(params), '/studio/app.webmanifest') };
}

export default function StudioLayout({ children }: { children: ReactNode }) {
  return children;
}
