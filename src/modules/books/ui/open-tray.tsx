import { getTranslations } from 'next-intl/server';
import { VerbForm } from '@/modules/desk/ui/verb-form';
import type { Finding, OpenItem } from '@/modules/ledger/queries/open-items';
import type { Locale } from '@/ui/format';
import { Price } from '@/ui/price';
import { Tray } from '@/ui/staff-table';
import { requestWriteOffAction, takeFindingAction } from '../actions';
import { AccountName, ItemName } from './account-name';
import { isFinding } from './open-table';
import { sizeOf } from './sums';

type Props = { readonly row: OpenItem | Finding; readonly locale: Locale };

/** What can be done about the chosen item. */
export async function OpenTray({ row, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'books' });
  return (
    <Tray label={row.number ?? row.item}>
      <b>
        <ItemName item={row.item} number={row.number} locale={locale} />
      </b>
      <span>
        <AccountName account={{ code: row.account }} locale={locale} />{' '}
        <Price amount={sizeOf(row.amount)} locale={locale} />
      </span>
      {isFinding(row) && !row.isMine && (
        <VerbForm
          action={takeFindingAction}
          name={`take-${row.id}`}
          hidden={{ findingId: row.id, locale }}
          label={t('take')}
          submit={t('take')}
          busy={t('busy')}
          fields={[]}
          variant="primary"
        />
      )}
      <VerbForm
        key={`${row.account} ${row.item}`}
        action={requestWriteOffAction}
        name="give-up"
        hidden={{ account: row.account, item: row.item, locale }}
        label={t('write_off.ask')}
        submit={t('write_off.ask_submit')}
        busy={t('busy')}
        note={t('write_off.ask_note')}
        fields={[{ kind: 'text', name: 'reason', label: t('write_off.reason') }]}
        variant="line"
      />
    </Tray>
  );
}
