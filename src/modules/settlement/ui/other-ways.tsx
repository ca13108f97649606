import { getTranslations } from 'next-intl/server';
import { money } from '@/domain/money';
import type { Failure } from '@/domain/result';
import { ActionForm } from '@/ui/action-form';
import { formatMoney, type Locale } from '@/ui/format';
import { SubmitButton } from '@/ui/submit-button';
import { changeMethodAction } from '../actions';
import type { PayPanel, PayWay } from '../types';
import type { PartProps } from './way-words';

/** Every other way to pay, folded away until it is wanted; after a failed try it stands open. */
export async function OtherWays({ panel, link, locale }: PartProps & { panel: PayPanel }) {
  const others = panel.ways.filter(({ isChosen }) => !isChosen);
  if (others.length === 0) return null;
  const t = await getTranslations({ locale, namespace: 'pay' });
  return (
    <details className="border-t border-rule p-4 sm:px-6" open={panel.state.kind === 'failed'}>
      <summary className="plain">{t('others.title')}</summary>
      <p className="small mute my-2">{t('others.lead')}</p>
      <ul className="grid gap-3">
        {others.map((way) => (
          <li key={way.method}>
            <OtherWay way={way} link={link} locale={locale} />
          </li>
        ))}
      </ul>
    </details>
  );
}

async function OtherWay({ way: { method, refusal }, link, locale }: PartProps & { way: PayWay }) {
  const t = await getTranslations({ locale, namespace: 'pay' });
  if (refusal) {
    return (
      <p className="border-[1.5px] border-edge border-dashed bg-sunk px-4 py-3">
        <b className="block">{t(`ways.${method}`)}</b>
        <span className="small mute">{await whyNot(refusal, locale)}</span>
      </p>
    );
  }
  return (
    <ActionForm action={changeMethodAction} hidden={{ ...link, method }} name={`change-${method}`}>
      <SubmitButton variant="line" wide busyLabel={t('starting')}>
        {t(`ways.${method}`)}
      </SubmitButton>
    </ActionForm>
  );
}

async function whyNot({ code, params }: Failure, locale: Locale): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'pay.others' });
  if (code === 'cod.not_served') return t('not_served');
  if (code !== 'cod.over_cap') return t('closed');
  return t('over_cap', { cap: formatMoney(money(Number(params?.cap ?? 0)), locale) });
}
