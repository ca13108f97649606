import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/ui/action-form';
import { addressIn } from '@/ui/address';
import type { Locale } from '@/ui/format';
import { Icon } from '@/ui/icon';
import { ListenButton } from '@/ui/listen-button';
import { SubmitButton } from '@/ui/submit-button';
import { understandAction } from '../../actions';
import type { Warning } from '../../queries/warnings';

type Props = {
  readonly warnings: readonly Warning[];
  readonly artisanId: string;
  /** Where she sets how much she makes, and when she rests. */
  readonly shopPath: string;
  readonly returnTo: string;
  readonly locale: Locale;
};

/** A kind word about what came late: what happened, that it costs nothing, and what helps. */
export async function WarningNotice({ warnings, artisanId, shopPath, returnTo, locale }: Props) {
  if (warnings.length === 0) return null;
  const t = await getTranslations({ locale, namespace: 'studio.warnings' });
  const say = await getTranslations({ locale, namespace: 'studio' });
  const kinds = byKind(warnings);
  const said = kinds.map(({ kind, all }) => t(`${kind}.text`, { count: all.length }));
  const spoken = [...said, t('no_fine'), t('help')].join(' ');
  return (
    <section className="kind-word" aria-label={t('title')}>
      <div className="studio-head">
        <h2>{t('title')}</h2>
        <ListenButton text={spoken} label={say('hear', { text: t('title') })} locale={locale} />
      </div>
      <ul className="grid gap-3">
        {kinds.map(({ kind, all }, index) => (
          <li key={kind}>
            {said[index]}
            <LateOrders warnings={all} word={say('order')} locale={locale} />
          </li>
        ))}
      </ul>
      <p>
        {t('no_fine')} {t('help')}
      </p>
      <div className="kind-acts">
        <a className="btn line" href={addressIn(locale, shopPath)}>
          <Icon name="calendar-blank" />
          {t('to_shop')}
        </a>
        <ActionForm
          action={understandAction}
          hidden={{
            artisanId,
            ids: warnings.map(({ id }) => id).join(','),
            returnTo,
            locale,
          }}
          name="understood"
        >
          <SubmitButton wide busyLabel={t('understanding')}>
            <Icon name="check-bold" />
            {t('understood')}
          </SubmitButton>
        </ActionForm>
      </div>
    </section>
  );
}

/** What happened more than once is said once, in the order in which it came. */
const byKind = (warnings: readonly Warning[]) =>
  [...new Set(warnings.map(({ kind }) => kind))].map((kind) => ({
    kind,
    all: warnings.filter((warning) => warning.kind === kind),
  }));

/** The orders it happened to, each a way to its page. */
function LateOrders({
  warnings,
  word,
  locale,
}: {
  warnings: readonly Warning[];
  word: string;
  locale: Locale;
}) {
  if (!warnings.some(({ number }) => number)) return null;
  return (
    <span className="late-orders">
      {warnings.map(
        ({ id, number, orderId }) =>
          number &&
          orderId && (
            <a key={id} href={addressIn(locale, `/studio/orders/${orderId}`)}>
              <span className="vh">{word} </span>
              <bdi dir="ltr" className="num whitespace-nowrap">
                {number}
              </bdi>
            </a>
          ),
      )}
    </span>
  );
}
