import { Fragment } from 'react';
import { addressIn } from '@/ui/address';
import { formatNumber, type Locale } from '@/ui/format';
import { Figure } from '@/ui/price';
import type { Place } from '../types';

type Region = Place & { readonly pieces: number; readonly districts: readonly Place[] };

/** Provinces with their districts, as the index at the back of a book. */
export function Regions({ regions, locale }: { regions: readonly Region[]; locale: Locale }) {
  return (
    <div className="grid border-t-2 border-ink wide:grid-cols-3 wide:gap-x-8">
      {regions.map((region) => (
        <div key={region.slug} className="border-b border-rule py-4">
          <h3>
            {region.name[locale]}{' '}
            <span className="mute font-normal">
              <Figure>{formatNumber(region.pieces)}</Figure>
            </span>
          </h3>
          <p className="mute">
            {region.districts.map((district, index) => (
              <Fragment key={district.slug}>
                {index > 0 && (locale === 'ur' ? '، ' : ', ')}
                <a
                  className="inline-block py-1"
                  href={addressIn(locale, `/districts/${district.slug}`)}
                >
                  {district.name[locale]}
                </a>
              </Fragment>
            ))}
          </p>
        </div>
      ))}
    </div>
  );
}
