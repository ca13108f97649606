import { getTranslations } from 'next-intl/server';
import type { Standing } from '@/domain/artisan/requirement';
import type { AskedOfShop } from '@/modules/levels/queries';
import { addressIn } from '@/ui/address';
import type { Locale } from '@/ui/format';
import { Heading } from '@/ui/headline';
import { Icon } from '@/ui/icon';
import type { IconName } from '@/ui/icons';
import { StatusChip, type Tone } from '@/ui/status';

const icons: Readonly<Record<string, IconName>> = {
  phone: 'device-mobile',
  first_piece: 'camera',
  portrait: 'user',
  story: 'microphone',
  payout: 'bank',
  cnic: 'fingerprint',
  ntn: 'receipt',
  own_work: 'hand-palm',
  training: 'book-open',
};
const tones: Record<Standing, Tone> = {
  open: 'now',
  waiting: 'live',
  met: 'done',
  waived: 'done',
  refused: 'stop',
};

export const iconOf = ({ slug, computes }: Pick<AskedOfShop, 'slug' | 'computes'>): IconName =>
  icons[slug] ?? icons[computes ?? ''] ?? 'note-pencil';

/** What is asked of her, one line each: a sign, its name, and whether it is done, to do or with us. */
export async function TaskList({
  title,
  asked,
  shop,
  locale,
}: {
  title: string;
  asked: readonly AskedOfShop[];
  shop: string;
  locale: Locale;
}) {
  const t = await getTranslations({ locale, namespace: 'joining.tasks.standing' });
  if (asked.length === 0) return null;
  return (
    <section className="mt-7">
      <Heading level={2} size={2}>
        {title}
      </Heading>
      <ul className="mt-3 border-t-2 border-ink">
        {asked.map((task) => (
          <li key={task.slug} className="border-b border-rule">
            <a
              className="flex min-h-18 items-center gap-3 py-2 no-underline hover:bg-neel-wash"
              href={addressIn(locale, `/join/tasks/${task.slug}?shop=${shop}`)}
            >
              <span className="grid size-11 shrink-0 place-items-center rounded-full bg-sunk [&_.icon]:size-6">
                <Icon name={iconOf(task)} />
              </span>
              <span className="min-w-0 grow">
                <b className="block">{task.title[locale]}</b>
                <StatusChip
                  tone={tones[task.standing]}
                  icon={task.standing === 'met' ? 'check-bold' : undefined}
                >
                  {t(task.standing)}
                </StatusChip>
              </span>
              <Icon name="caret-right-bold" />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
