import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { AccountShell, DoorFrame } from '@/modules/accounts/ui/shell';
import { addressIn } from '@/ui/address';
import type { Locale } from '@/ui/format';
import { Heading, HeadlineFont } from '@/ui/headline';
import { Icon } from '@/ui/icon';
import type { IconName } from '@/ui/icons';
import { ListenButton } from '@/ui/listen-button';
import { headingFace } from '../queries/headings';

type Props = {
  readonly locale: Locale;
  readonly icon: IconName;
  readonly title: string;
  readonly lead: string;
  /** Which of the three steps this is; null once she is in. */
  readonly step: 1 | 2 | 3 | null;
  readonly back?: string;
  /** The headings below the question; in Urdu they are cut together with it. */
  readonly headings?: readonly string[];
  readonly children: ReactNode;
};

/** One screen of joining: a sign, one question in words and aloud, one thing to do. */
export async function JoinStep({
  locale,
  icon,
  title,
  lead,
  step,
  back,
  headings = [],
  children,
}: Props) {
  const t = await getTranslations({ locale, namespace: 'joining.frame' });
  const door = await getTranslations({ locale, namespace: 'accounts.shell' });
  const cut = await headingFace([title, ...headings, door('panelTitle')], locale);
  return (
    <AccountShell locale={locale} home={addressIn(locale, '/')}>
      <HeadlineFont cut={cut} />
      <DoorFrame locale={locale} isPlain>
        <div className="[&_.btn]:min-h-14 [&_.ear]:size-14 [&_.in]:min-h-14">
          {back && (
            <a
              className="plain mb-1 inline-flex min-h-14 items-center gap-2"
              href={addressIn(locale, back)}
            >
              <Icon name="arrow-left-bold" />
              {t('back')}
            </a>
          )}
          {step !== null && <Progress locale={locale} step={step} />}
          <div className="mt-5 flex items-start gap-3">
            <span className="grid size-14 shrink-0 place-items-center rounded-full bg-neel-deep text-haldi [&_.icon]:size-8">
              <Icon name={icon} />
            </span>
            <div className={`min-w-0 grow self-center ${cut ? '-mt-1' : ''}`}>
              <Heading level={1} size={3}>
                {title}
              </Heading>
            </div>
            <ListenButton
              text={`${title}. ${lead}`}
              label={t('hear', { text: title })}
              locale={locale}
            />
          </div>
          <p className="mt-3 text-pretty text-t1">{lead}</p>
          <div className="mt-6">{children}</div>
        </div>
      </DoorFrame>
    </AccountShell>
  );
}

const signs = { 1: 'device-mobile', 2: 'user', 3: 'camera' } as const;

async function Progress({ locale, step }: { locale: Locale; step: 1 | 2 | 3 }) {
  const t = await getTranslations({ locale, namespace: 'joining.frame' });
  return (
    <ol className="mt-2 flex items-start gap-2" aria-label={t('steps')}>
      {([1, 2, 3] as const).map((one) => (
        <li
          key={one}
          aria-current={one === step ? 'step' : undefined}
          className={`flex grow basis-0 items-center gap-2 border-t-4 pt-2 text-small ${tone(one, step)}`}
        >
          <Icon name={one < step ? 'check-circle-fill' : signs[one]} />
          <span className="min-w-0">{t(`s${one}`)}</span>
        </li>
      ))}
    </ol>
  );
}

function tone(one: number, step: number): string {
  if (one < step) return 'border-firoza text-firoza';
  return one === step ? 'border-neel font-semibold' : 'border-rule text-ink-2';
}
