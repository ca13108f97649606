import { getTranslations } from 'next-intl/server';
import { callTimes } from '@/domain/support/wish';
import { ActionForm } from '@/ui/action-form';
import { formatMoment, type Locale } from '@/ui/format';
import { Icon } from '@/ui/icon';
import { ListenButton } from '@/ui/listen-button';
import { SubmitButton } from '@/ui/submit-button';
import { askForCallAction, withdrawCallAction } from '../actions';
import type { WaitingCall } from '../queries/hers';
import { CallForm } from './call-form';

export type AboutOrder = { readonly id: string; readonly number: string };

type Props = {
  readonly calls: readonly WaitingCall[];
  readonly about: AboutOrder | null;
  /** The number we would call, masked; null when we have none yet. */
  readonly phone: string | null;
  /** The page she came from. */
  readonly from: string;
  readonly returnTo: string;
  readonly person: string;
  readonly locale: Locale;
};

/** The one button that makes us call her, or the call she waits for already. */
export async function HelpScreen({ calls, about, ...rest }: Props) {
  const waits = calls.some(({ orderId }) => orderId === (about?.id ?? null));
  return (
    <div className="max-w-text">
      {calls.map((call) => (
        <WaitingCard key={call.id} call={call} returnTo={rest.returnTo} locale={rest.locale} />
      ))}
      {!waits && <AskToBeCalled about={about} {...rest} />}
    </div>
  );
}

async function AskToBeCalled(props: Omit<Props, 'calls'>) {
  const { about, phone, from, returnTo, person, locale } = props;
  const t = await getTranslations({ locale, namespace: 'support' });
  return (
    <section>
      {about && <p className="mb-3 font-bold">{t('about_order', { number: about.number })}</p>}
      {phone && (
        <p className="mb-3">{t.rich('phone', { phone: () => <bdi dir="ltr">{phone}</bdi> })}</p>
      )}
      <CallForm
        action={askForCallAction}
        hidden={{ path: from, order: about?.id ?? '', returnTo, locale }}
        person={person}
        asksPhone={phone === null}
        label={t('call_me')}
        words={{
          when: t('when'),
          times: callTimes.map((value) => ({ value, label: t(`times.${value}`) })),
          more: t('more'),
          note: t('note'),
          noteHint: t('note_hint'),
          optional: t('optional'),
          phone: t('phone_label'),
          phoneHint: t('phone_hint'),
          asking: t('asking'),
          kept: t('kept'),
        }}
      >
        <Icon name="phone-call" />
        {t('call_me')}
      </CallForm>
    </section>
  );
}

/** She has asked: what happens now, and the way to take it back. */
async function WaitingCard({
  call,
  returnTo,
  locale,
}: {
  call: WaitingCall;
  returnTo: string;
  locale: Locale;
}) {
  const t = await getTranslations({ locale, namespace: 'support' });
  const title = t('waiting.title');
  const state = call.state === 'called' ? 'called' : 'open';
  const moment = formatMoment(state === 'called' ? call.lastStep : call.asked, locale);
  return (
    <section className="call-waits" aria-label={title}>
      <div className="studio-head">
        <h2 className="flex items-center gap-2">
          <Icon name="phone-call-fill" />
          {title}
        </h2>
        <ListenButton text={t('waiting.hear')} label={title} locale={locale} />
      </div>
      {call.orderNumber && (
        <p className="font-bold">{t('about_order', { number: call.orderNumber })}</p>
      )}
      <p>
        {t.rich(`waiting.${state}`, {
          moment,
          phone: () => <bdi dir="ltr">{call.phone}</bdi>,
        })}
      </p>
      <ActionForm
        action={withdrawCallAction}
        hidden={{ caseId: call.id, returnTo, locale }}
        name={call.id}
        className="mt-3"
      >
        <SubmitButton variant="line" wide busyLabel={t('waiting.undoing')}>
          <Icon name="arrow-u-up-left" />
          {t('waiting.undo')}
        </SubmitButton>
      </ActionForm>
    </section>
  );
}
