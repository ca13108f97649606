import { getTranslations } from 'next-intl/server';
import type { Money } from '@/domain/money';
import type { Words } from '@/domain/place';
import { addressIn } from '@/ui/address';
import { ButtonLink } from '@/ui/button';
import { formatDay, formatMoney, type Locale } from '@/ui/format';
import { Heading } from '@/ui/headline';
import { ListenButton } from '@/ui/listen-button';
import { PrivateSum } from '@/ui/private-sum';
import { Khata, KhataRow } from '@/ui/split';
import { StudioHead } from '@/ui/studio-shell';
import type { Statement } from '../queries/statement';
import { StatementTable, WithheldTable } from './statement-tables';

type Props = {
  readonly statement: Statement;
  readonly artisan: Words;
  readonly pathOf: (path: string) => string;
  readonly locale: Locale;
  readonly hiddenLabel: string | null;
};
const PATH = '/studio/earnings/statement';

/** "November 2026". */
export const monthOf = ({ from }: Statement, locale: Locale): string =>
  formatDay(from, locale, { year: true }).replace(/^\d+ /, '');

/** One month: what stood there, each line, what stands there now. Made to be printed as well. */
export async function StatementScreen(props: Props) {
  const { statement, artisan, pathOf, locale, hiddenLabel } = props;
  const t = await getTranslations({ locale, namespace: 'payouts.statement' });
  const hear = await getTranslations({ locale, namespace: 'studio' });
  const href = (path: string) => addressIn(locale, pathOf(path));
  const sumOf = (amount: Money) => (
    <PrivateSum amount={amount} locale={locale} hiddenLabel={hiddenLabel} />
  );
  const month = monthOf(statement, locale);
  return (
    <div className="grid gap-6">
      <header>
        <StudioHead
          heading={<Heading level={1}>{t('of', { month })}</Heading>}
          lead={t('name', { artisan: artisan[locale] })}
          ear={
            <ListenButton
              text={`${t('of', { month })}. ${t('closing')}: ${hiddenLabel ?? formatMoney(statement.closing, locale)}`}
              label={hear('hear', { text: t('of', { month }) })}
              locale={locale}
            />
          }
        />
      </header>
      <Khata>
        <KhataRow label={t('opening')}>{sumOf(statement.opening)}</KhataRow>
        <KhataRow label={t('came')}>{sumOf(statement.came)}</KhataRow>
        <KhataRow label={t('went')}>{sumOf(statement.went)}</KhataRow>
        <KhataRow label={t('closing')} kind="sum">
          {sumOf(statement.closing)}
        </KhataRow>
      </Khata>
      {statement.lines.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <StatementTable lines={statement.lines} locale={locale} hiddenLabel={hiddenLabel} />
      )}
      {statement.withheld.length > 0 && (
        <section>
          <Heading level={2} className="mb-3">
            {t('tax')}
          </Heading>
          <WithheldTable lines={statement.withheld} locale={locale} hiddenLabel={hiddenLabel} />
        </section>
      )}
      <nav className="grid gap-3 sm:grid-cols-2">
        {hiddenLabel === null && (
          <ButtonLink wide download href={href(`${PATH}/file?month=${statement.month}`)}>
            {t('csv')}
          </ButtonLink>
        )}
        <ButtonLink variant="line" wide href={href(`${PATH}?month=${statement.earlier}`)}>
          {t('earlier')}
        </ButtonLink>
        {statement.later && (
          <ButtonLink variant="line" wide href={href(`${PATH}?month=${statement.later}`)}>
            {t('later')}
          </ButtonLink>
        )}
      </nav>
      <p className="mute small print:hidden">{t('print_hint')}</p>
    </div>
  );
}
