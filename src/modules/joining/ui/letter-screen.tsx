import { getTranslations } from 'next-intl/server';
import { isPhone, maskedPhone } from '@/domain/phone';
import { FieldsForm } from '@/modules/accounts/ui/fields-form';
import { PressForm } from '@/modules/accounts/ui/press-form';
import { addressIn } from '@/ui/address';
import { ButtonLink } from '@/ui/button';
import type { Locale } from '@/ui/format';
import { Notice } from '@/ui/notice';
import { acceptAction, askForCodeAction, declineAction } from '../actions/joining';
import type { Letter } from '../queries/letters';
import { JoinStep } from './join-step';

type Props = {
  readonly letter: Letter | null;
  readonly token: string;
  /** The number of who is signed in. */
  readonly phone: string | null;
  readonly locale: Locale;
};

/** An invitation: who asks for what, then the code of the very number it was sent to, then yes or no. */
export async function LetterScreen({ letter, token, phone, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'joining.letter' });
  const say = await getTranslations({ locale, namespace: 'joining.phone' });
  if (!letter?.isWaiting) {
    return (
      <JoinStep
        locale={locale}
        icon="envelope-simple"
        title={say('title')}
        lead={t('over')}
        step={null}
      >
        <ButtonLink href={addressIn(locale, '/join')} size="big" wide>
          {t('self')}
        </ButtonLink>
      </JoinStep>
    );
  }
  const inviter = letter.from?.[locale] ?? (locale === 'ur' ? 'ہنرمند' : 'Hunarmand');
  const isMember = letter.kind === 'member';
  const title = isMember ? t('title_member', { shop: inviter }) : t('title_shop', { inviter });
  const lead = isMember
    ? t('lead_member', { role: t(`roles.${letter.role}`) })
    : t('lead_shop', { inviter });
  const covered = `\u2066${letter.masked}\u2069`;
  const isHers = phone !== null && isPhone(phone) && maskedPhone(phone) === letter.masked;
  return (
    <JoinStep locale={locale} icon="envelope-simple" title={title} lead={lead} step={null}>
      {!isMember && (
        <ul className="mb-5 border-s-4 border-neel bg-surface p-4 wrap-anywhere text-t1">
          {letter.ownName && <li>{t('as', { name: letter.ownName })}</li>}
          <li>
            {t('as_craft', { craft: letter.craft[locale], district: letter.district[locale] })}
          </li>
        </ul>
      )}
      {isHers ? (
        <div className="grid gap-4 [&_form]:grid">
          <PressForm
            action={acceptAction}
            name="accept"
            hidden={{ locale, invite: token }}
            label={t('accept')}
            busy={t('accepting')}
            size="big"
            wide
          />
          <PressForm
            action={declineAction}
            name="decline"
            hidden={{ locale, invite: token }}
            label={t('decline')}
            busy={t('declining')}
            variant="line"
            size="big"
            wide
          />
        </div>
      ) : (
        <>
          <Notice>{t('phone', { phone: covered })}</Notice>
          <FieldsForm
            action={askForCodeAction}
            hidden={{ locale, invite: token }}
            fields={[]}
            submit={say('send')}
            busy={say('sending')}
          />
        </>
      )}
    </JoinStep>
  );
}
