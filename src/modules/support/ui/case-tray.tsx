import { getTranslations } from 'next-intl/server';
import { openMoves } from '@/domain/flow';
import { type Actor, may } from '@/domain/policy';
import { supportCaseFlow } from '@/domain/support/flow';
import { deskHref, deskPath } from '@/modules/desk/ui/desk-address';
import { VerbForm } from '@/modules/desk/ui/verb-form';
import { formatMoment, type Locale } from '@/ui/format';
import { Tray } from '@/ui/staff-table';
import { closeCaseAction, markCalledAction, takeCaseAction } from '../desk-actions';
import type { DeskCase } from '../queries/desk';
import { CaseChip } from './case-list';
import { NumberToCall } from './number-to-call';

type Props = { readonly one: DeskCase; readonly actor: Actor; readonly locale: Locale };

/** The chosen case: whom to call about what, and the verbs for it. */
export async function CaseTray({ one, actor, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'support' });
  const works = may(actor, 'cases.work', null);
  return (
    <Tray label={t('desk.chosen', { name: one.asker })}>
      <b>
        <bdi>{one.asker}</bdi>
      </b>
      <CaseChip state={one.state} locale={locale} />
      {works && (
        <NumberToCall
          caseId={one.id}
          locale={locale}
          label={t('desk.show_phone')}
          busy={t('desk.showing')}
        />
      )}
      {works && <CaseVerbs one={one} actor={actor} locale={locale} />}
      <span className="mute flex flex-wrap gap-x-4">
        {one.shop && <span>{one.shop[locale]}</span>}
        <span>{t(`desk.languages.${one.language}`)}</span>
        <span>{t(`times.${one.wish.time}`)}</span>
        {one.order && (
          <a href={deskHref(locale, '/admin/orders', { q: one.order.number })}>
            {t('desk.order', { number: one.order.number })}
          </a>
        )}
        <span>
          {t('desk.page')} <bdi dir="ltr">{one.path}</bdi>
        </span>
        <span>{formatMoment(one.asked, locale)}</span>
        {one.wish.note && <q>{one.wish.note}</q>}
        {one.answer && (
          <span>
            {t('desk.answered')} <q>{one.answer}</q>
          </span>
        )}
      </span>
      <span className="mute basis-full">{t('desk.show_note')}</span>
    </Tray>
  );
}

async function CaseVerbs({ one, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'support.desk' });
  const open = openMoves(supportCaseFlow, one.state, 'staff');
  const returnTo = deskPath('/admin/cases', { chosen: one.id });
  const hidden = { caseId: one.id, returnTo, locale };
  return (
    <>
      {open.includes('call') && (
        <VerbForm
          action={markCalledAction}
          name={`call-${one.id}`}
          hidden={hidden}
          label={t('call')}
          submit={t('call')}
          busy={t('calling')}
          variant="primary"
          fields={[]}
        />
      )}
      {open.includes('close') && (
        <VerbForm
          action={closeCaseAction}
          name={`close-${one.id}`}
          hidden={hidden}
          label={t('close')}
          submit={t('close')}
          busy={t('closing')}
          variant="line"
          fields={[{ kind: 'text', name: 'answer', label: t('answer') }]}
        />
      )}
      {open.length > 0 && !one.isMine && (
        <VerbForm
          action={takeCaseAction}
          name={`take-${one.id}`}
          hidden={hidden}
          label={t('take')}
          submit={t('take')}
          busy={t('taking')}
          variant="quiet"
          fields={[]}
        />
      )}
    </>
  );
}
