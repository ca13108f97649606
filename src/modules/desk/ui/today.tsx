import { getTranslations } from 'next-intl/server';
import type { MoneyWaiting } from '@/modules/ledger/queries/waiting';
import { type QueueCount, queues } from '@/modules/orders/types';
import { formatMoment, type Locale } from '@/ui/format';
import { Icon } from '@/ui/icon';
import type { IconName } from '@/ui/icons';
import { EmptyState } from '@/ui/status';
import { deskHref } from './desk-address';

const icons: Readonly<Record<string, IconName>> = {
  to_confirm: 'phone',
  review: 'warning',
  to_accept: 'clock',
  to_pack: 'package',
  to_hand_over: 'truck',
  on_the_way: 'truck',
  attempted: 'warning',
  refused: 'arrow-u-up-left',
};

/** Where somebody else is to act, and staff only when it is late. */
const othersTurn: readonly string[] = ['to_accept', 'to_pack', 'on_the_way'];

type Waiting = {
  readonly key: string;
  readonly icon: IconName;
  readonly href: string;
  readonly sentence: string;
  readonly note: string;
  readonly isLate: boolean;
  readonly oldest: Date | null;
};

type Props = {
  readonly counts: readonly QueueCount[];
  /** Jobs and messages set aside; zero for who has nothing to do with them. */
  readonly stuck: number;
  /** What of the money should have come back to zero, and what needs a look. */
  readonly money: MoneyWaiting;
  /** Who asked to be called. */
  readonly calls: { readonly count: number; readonly oldest: Date | null };
  /** What waits for a moderator; nothing for who is none. */
  readonly toJudge: { readonly count: number; readonly oldest: Date | null };
  readonly locale: Locale;
};

/** What waits at the desk, as sentences; what has waited longest comes first. */
export async function Today({ counts, stuck, money, calls, toJudge, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'admin.today' });
  const waiting = [
    ...(await callLine(calls, locale)),
    ...(await judgeLine(toJudge, locale)),
    ...(await queueLines(counts, locale)),
    ...(await moneyLines(money, locale)),
    ...(await stuckLine(stuck, locale)),
  ];
  const mine = waiting.filter((line) => line.isLate || !othersTurn.includes(line.key));
  const others = waiting.filter((line) => !mine.includes(line));
  if (waiting.length === 0) return <EmptyState>{t('nothing')}</EmptyState>;
  return (
    <div className="grid gap-x-12 gap-y-8 pt-4 wide:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <section aria-labelledby="mine">
        <h2 id="mine" className="mb-2">
          {t('mine')}
        </h2>
        {mine.length === 0 ? <p className="mute py-3">{t('nothing')}</p> : <Lines lines={mine} />}
      </section>
      {others.length > 0 && (
        <section aria-labelledby="others">
          <h2 id="others" className="mb-2">
            {t('others')}
          </h2>
          <Lines lines={others} />
        </section>
      )}
    </div>
  );
}

function Lines({ lines }: { lines: readonly Waiting[] }) {
  return (
    <ul className="border-t-2 border-ink">
      {lines.map((line) => (
        <li key={line.key} className="border-b border-rule">
          <a
            href={line.href}
            className="flex min-h-14 items-center gap-3 py-2 no-underline hover:bg-surface"
          >
            <Icon name={line.icon} />
            <span className="min-w-0">
              <b className={line.isLate ? 'text-madder' : undefined}>{line.sentence}</b>
              <span className="mute block">{line.note}</span>
            </span>
            <span className="ms-auto">
              <Icon name="caret-right" />
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

async function queueLines(counts: readonly QueueCount[], locale: Locale): Promise<Waiting[]> {
  const t = await getTranslations({ locale, namespace: 'admin.today' });
  return counts
    .filter(({ queue }) => queues.some((known) => known === queue) && queue in icons)
    .map(({ queue, count, late, oldest }) => ({
      key: queue,
      icon: icons[queue] ?? 'clock',
      href: deskHref(locale, '/admin/orders', { queue }),
      sentence: t(`queues.${queue as (typeof queues)[number]}`, { count }),
      note: [
        late > 0 ? t('late', { count: late }) : '',
        oldest ? t('since', { moment: formatMoment(oldest, locale) }) : '',
      ]
        .filter(Boolean)
        .join(' · '),
      isLate: late > 0,
      oldest,
    }))
    .sort((a, b) => (a.oldest?.getTime() ?? 0) - (b.oldest?.getTime() ?? 0));
}

async function moneyLines(money: MoneyWaiting, locale: Locale): Promise<Waiting[]> {
  const t = await getTranslations({ locale, namespace: 'books' });
  const late = money.late.map(({ kind, count, days, since, ownerRole }) => ({
    key: kind,
    icon: 'coins' as const,
    href: deskHref(locale, '/admin/ledger/open'),
    sentence: t('today.late', { account: t(`accounts.${kind}`), count }),
    note: `${t('today.oldest', { days })} · ${t(`roles.${ownerRole}`)}`,
    isLate: true,
    oldest: since,
  }));
  if (money.alerts === 0) return late;
  const alerts: Waiting = {
    key: 'alerts',
    icon: 'warning',
    href: deskHref(locale, '/admin/ledger/alerts'),
    sentence: t('today.alerts', { count: money.alerts }),
    note: money.oldestAlert
      ? t('today.since', { moment: formatMoment(money.oldestAlert, locale) })
      : '',
    isLate: true,
    oldest: money.oldestAlert,
  };
  return [alerts, ...late];
}

async function callLine(calls: Props['calls'], locale: Locale): Promise<Waiting[]> {
  if (calls.count === 0) return [];
  const t = await getTranslations({ locale, namespace: 'support.desk' });
  return [
    {
      key: 'calls',
      icon: 'phone-call',
      href: deskHref(locale, '/admin/cases'),
      sentence: t('today', { count: calls.count }),
      note: calls.oldest ? t('oldest', { moment: formatMoment(calls.oldest, locale) }) : '',
      isLate: false,
      oldest: calls.oldest,
    },
  ];
}

async function judgeLine({ count, oldest }: Props['toJudge'], locale: Locale): Promise<Waiting[]> {
  if (count === 0) return [];
  const t = await getTranslations({ locale, namespace: 'moderation' });
  return [
    {
      key: 'to_judge',
      icon: 'seal-check',
      href: deskHref(locale, '/admin/moderation'),
      sentence: t('today', { count }),
      note: oldest ? t('since', { moment: formatMoment(oldest, locale) }) : '',
      isLate: false,
      oldest,
    },
  ];
}

async function stuckLine(stuck: number, locale: Locale): Promise<Waiting[]> {
  if (stuck === 0) return [];
  const t = await getTranslations({ locale, namespace: 'admin.today' });
  return [
    {
      key: 'stuck',
      icon: 'warning',
      href: deskHref(locale, '/admin/jobs'),
      sentence: t('stuck', { count: stuck }),
      note: t('stuck_note'),
      isLate: true,
      oldest: null,
    },
  ];
}
