import { getTranslations } from 'next-intl/server';
import { add } from '@/domain/money';
import { addressIn } from '@/ui/address';
import { ButtonLink } from '@/ui/button';
import type { Locale } from '@/ui/format';
import { Heading } from '@/ui/headline';
import { PrivateSum } from '@/ui/private-sum';
import { Khata, KhataRow } from '@/ui/split';
import { EmptyState } from '@/ui/status';
import { MoneyLine } from '@/ui/studio-shell';
import type { Earnings } from '../queries';
import { EarningsLines, UnderwayLines } from './earnings-lines';

export type EarningsProps = {
  readonly earnings: Earnings;
  readonly locale: Locale;
  readonly hiddenLabel: string | null;
};

/** Her account: what is owed now, what is coming, and every line that makes it up. */
export async function EarningsScreen(props: EarningsProps) {
  const { earnings, locale, hiddenLabel } = props;
  const { lines, underway } = earnings;
  const t = await getTranslations({ locale, namespace: 'ledger' });
  return (
    <div className="two-col">
      <EarningsSums {...props} />
      <div className="grid gap-8">
        {lines.length > 0 && (
          <section>
            <Heading level={2} className="mb-3">
              {t('written')}
            </Heading>
            <EarningsLines lines={lines} locale={locale} hiddenLabel={hiddenLabel} />
          </section>
        )}
        {underway.length > 0 && (
          <section>
            <Heading level={2} className="mb-3">
              {t('underway')}
            </Heading>
            <UnderwayLines orders={underway} locale={locale} hiddenLabel={hiddenLabel} />
          </section>
        )}
        {lines.length + underway.length === 0 && (
          <EmptyState
            action={
              <ButtonLink variant="line" href={addressIn(locale, '/studio/orders')}>
                {t('see_orders')}
              </ButtonLink>
            }
          >
            {t('empty')}
          </EmptyState>
        )}
      </div>
    </div>
  );
}

async function EarningsSums({ earnings, locale, hiddenLabel }: EarningsProps) {
  const { owed, coming, lines, underway } = earnings;
  const t = await getTranslations({ locale, namespace: 'ledger' });
  return (
    <section className="wide:sticky wide:top-6">
      <MoneyLine
        label={t('owed')}
        sum={<PrivateSum amount={owed} locale={locale} hiddenLabel={hiddenLabel} />}
        note={owed.minor === 0 ? t('zero') : t('sum_of', { count: lines.length })}
      />
      <Khata className="mt-4">
        <KhataRow
          label={
            <>
              {t('coming')}
              <span className="small mute block">
                {t('coming_count', { count: underway.length })}
              </span>
            </>
          }
        >
          <PrivateSum amount={coming} locale={locale} hiddenLabel={hiddenLabel} />
        </KhataRow>
        <KhataRow label={t('together')} kind="sum">
          <PrivateSum amount={add(owed, coming)} locale={locale} hiddenLabel={hiddenLabel} />
        </KhataRow>
      </Khata>
    </section>
  );
}
