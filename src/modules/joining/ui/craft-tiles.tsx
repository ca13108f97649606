import { getTranslations } from 'next-intl/server';
import { ActionForm, type FormAction } from '@/ui/action-form';
import type { Locale } from '@/ui/format';
import { Heading } from '@/ui/headline';
import { Thappa } from '@/ui/thappa-mark';
import type { CraftChoice } from '../queries/places';

type Props = {
  readonly action: FormAction;
  readonly crafts: readonly CraftChoice[];
  readonly locale: Locale;
};

/** Every craft as a picture with its word; a tap chooses it and goes on. Hers, most likely, come first. */
export async function CraftTiles({ action, crafts, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'joining.craft' });
  const likely = crafts.filter(({ isLikely }) => isLikely);
  const others = crafts.filter(({ isLikely }) => !isLikely);
  return (
    <ActionForm action={action} hidden={{ locale }} name="craft">
      {likely.length > 0 && <Group title={t('likely')} crafts={likely} locale={locale} isFirst />}
      {others.length > 0 && (
        <Group
          title={likely.length > 0 ? t('others') : null}
          crafts={others}
          locale={locale}
          isFirst={likely.length === 0}
        />
      )}
    </ActionForm>
  );
}

function Group({
  title,
  crafts,
  locale,
  isFirst,
}: {
  title: string | null;
  crafts: readonly CraftChoice[];
  locale: Locale;
  isFirst: boolean;
}) {
  return (
    <section className="mt-6">
      {title && (
        <Heading level={2} size={2} className="mb-3">
          {title}
        </Heading>
      )}
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-3">
        {crafts.map((craft, place) => (
          <button
            key={craft.slug}
            type="submit"
            name="craft"
            value={craft.slug}
            className="flex min-w-0 flex-col overflow-clip border border-edge bg-surface text-start hover:border-neel focus-visible:border-neel active:bg-neel-wash"
          >
            <span className="relative grid aspect-4/3 w-full shrink-0 place-items-center bg-sunk [--mark-ink:var(--ink-2)] [--mark:4rem]">
              {craft.picture ? (
                <img
                  className="absolute inset-0 size-full object-cover"
                  src={craft.picture}
                  alt=""
                  width={320}
                  height={240}
                  decoding="async"
                  loading={isFirst && place < 4 ? 'eager' : 'lazy'}
                />
              ) : (
                <Thappa id={craft.slug} fine />
              )}
            </span>
            <span className="flex min-h-14 w-full grow items-center px-3 py-2 font-semibold">
              {craft.name[locale]}
            </span>
          </button>
        ))}
      </div>
    </section>
  );
}
