import { getTranslations } from 'next-intl/server';
import { reasons } from '@/domain/moderation/reasons';
import { wordsOf } from '@/domain/product/language';
import type { PastDecision } from '@/modules/decisions/queries';
import { deskHref } from '@/modules/desk/ui/desk-address';
import { formatMoment, type Locale } from '@/ui/format';
import type { ModerationItem } from '../queries/item';

type Props = { readonly found: ModerationItem; readonly locale: Locale };

/** Who made it: where, how much she has sold, how her things have fared here. */
export async function MakerLine({ found, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'moderation' });
  const levels = await getTranslations({ locale, namespace: 'joining.tasks.levels' });
  const { item, maker } = found;
  const { past } = maker;
  const facts = [
    maker.place[locale],
    t('maker.level', { level: levels(maker.level as 'basic') }),
    t('maker.sold', { count: maker.sold }),
    past.all === 0
      ? t('maker.first')
      : t('maker.fared', { all: past.all, refused: past.all - past.taken }),
  ];
  return (
    <p className="mute">
      <a href={deskHref(locale, `/admin/artisans/${item.artisanId}`)}>
        <bdi>{item.shop[locale]}</bdi>
      </a>
      {facts
        .filter((fact) => fact !== '')
        .map((fact) => (
          <span key={fact}>
            {' '}
            · <bdi>{fact}</bdi>
          </span>
        ))}
    </p>
  );
}

/** What was decided about it before, and what else of hers was not taken as it was. */
export async function Past({ found, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'moderation' });
  const { refused } = found.maker.past;
  return (
    <>
      {found.history.length > 0 && (
        <section aria-labelledby="before">
          <h2 id="before" className="mb-2">
            {t('history')}
          </h2>
          <Decisions all={found.history} locale={locale} />
        </section>
      )}
      {refused.length > 0 && (
        <section aria-labelledby="others">
          <h2 id="others" className="mb-2">
            {t('maker.refused')}
          </h2>
          <Decisions all={refused} locale={locale} isNamed />
        </section>
      )}
    </>
  );
}

async function Decisions({
  all,
  locale,
  isNamed,
}: {
  all: readonly PastDecision[];
  locale: Locale;
  isNamed?: boolean;
}) {
  const t = await getTranslations({ locale, namespace: 'moderation' });
  return (
    <ul className="border-t border-rule">
      {all.map((past) => (
        <li key={past.id} className="border-b border-rule py-2">
          {isNamed && (
            <b dir="auto" className="block">
              {wordsOf(past.title)[locale] || t(`kinds.${past.subjectKind as 'product'}`)}
            </b>
          )}
          <b>{t(`decided.${past.decision as 'approve'}`)}</b> · <bdi>{past.by}</bdi> ·{' '}
          {formatMoment(past.at, locale)}
          {past.reasons.length > 0 && (
            <span className="mute block">{past.reasons.map(reasonIn(locale)).join(' · ')}</span>
          )}
          {past.note !== '' && (
            <span className="mute block" dir="auto">
              <q>{past.note}</q>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

const reasonIn = (locale: Locale) => (code: string) =>
  code in reasons ? reasons[code as keyof typeof reasons].name[locale] : code;
