import { ActionForm, type FormAction } from '@/ui/action-form';
import type { Locale } from '@/ui/format';
import { Icon } from '@/ui/icon';
import type { ProvinceChoice } from '../queries/places';

/** Districts under their province; a tap chooses one and goes on. */
export function DistrictList({
  action,
  provinces,
  isOpen,
  locale,
}: {
  action: FormAction;
  provinces: readonly ProvinceChoice[];
  isOpen: boolean;
  locale: Locale;
}) {
  return (
    <ActionForm
      action={action}
      hidden={{ locale }}
      name="district"
      className="mt-5 border-ink has-[details]:border-t-2"
    >
      {provinces.map((province) => (
        <details
          key={province.slug}
          name={isOpen ? undefined : 'province'}
          open={isOpen || undefined}
          className="group border-b border-rule"
        >
          <summary className="flex min-h-16 cursor-pointer list-none items-center gap-3 text-t1 font-semibold [&::-webkit-details-marker]:hidden">
            <Icon name="map-pin" />
            <span className="grow">{province.name[locale]}</span>
            <Icon name="caret-down" className="group-open:rotate-180" />
          </summary>
          <div className="grid grid-cols-2 gap-2 pb-4 sm:grid-cols-3">
            {province.districts.map((district) => (
              <button
                key={district.slug}
                type="submit"
                name="district"
                value={district.slug}
                className="btn line min-h-14 justify-start text-start"
              >
                {district.name[locale]}
              </button>
            ))}
          </div>
        </details>
      ))}
    </ActionForm>
  );
}
