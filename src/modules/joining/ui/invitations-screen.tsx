import { getTranslations } from 'next-intl/server';
import { PressForm } from '@/modules/accounts/ui/press-form';
import { formatDay, type Locale } from '@/ui/format';
import { Heading } from '@/ui/headline';
import { Notice } from '@/ui/notice';
import { StatusChip } from '@/ui/status';
import { revokeInvitationAction } from '../actions/desk';
import type { SentLetter } from '../queries/letters';
import type { CraftChoice, ProvinceChoice } from '../queries/places';
import { InviteForm } from './invite-form';

type Props = {
  /** Empty for the house's own staff. */
  readonly partner: string;
  readonly letters: readonly SentLetter[];
  readonly crafts: readonly CraftChoice[];
  readonly provinces: readonly ProvinceChoice[];
  readonly told: string;
  readonly locale: Locale;
};

/** Invites somebody to open a shop, and shows what became of those invited before. */
export async function InvitationsScreen({ partner, letters, told, locale, ...choices }: Props) {
  const t = await getTranslations({ locale, namespace: 'joining.partner' });
  return (
    <div className="grid gap-6 py-4">
      {(told === 'sent' || told === 'revoked') && (
        <div role="status">
          <Notice tone="done">{t(told)}</Notice>
        </div>
      )}
      <InviteForm
        hidden={{ locale, partner }}
        words={{
          phone: t('phone'),
          hint: t('invite_hint'),
          name: t('name'),
          craft: t('craft'),
          district: t('district'),
          language: t('language'),
          choose: t('choose'),
          send: t('send'),
          sending: t('sending'),
        }}
        crafts={choices.crafts.map(({ slug, name }) => ({ value: slug, label: name[locale] }))}
        provinces={choices.provinces.map(({ name, districts }) => ({
          label: name[locale],
          districts: districts.map((one) => ({ value: one.slug, label: one.name[locale] })),
        }))}
      />
      <section>
        <Heading level={2} size={2}>
          {t('list')}
        </Heading>
        {letters.length === 0 && <p className="mute">{t('none')}</p>}
        <ul className="mt-2 divide-y divide-rule">
          {letters.map((letter) => (
            <Line key={letter.id} letter={letter} partner={partner} locale={locale} />
          ))}
        </ul>
      </section>
    </div>
  );
}

async function Line({
  letter,
  partner,
  locale,
}: {
  letter: SentLetter;
  partner: string;
  locale: Locale;
}) {
  const t = await getTranslations({ locale, namespace: 'joining.partner' });
  const say = await getTranslations({ locale, namespace: 'joining.letter' });
  const isWaiting = letter.state === 'pending';
  const tone = isWaiting ? 'now' : letter.state === 'accepted' ? 'done' : 'neutral';
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
      <b className="min-w-0 wrap-anywhere" dir="auto">
        {letter.name}
      </b>
      <bdi dir="ltr">{letter.phone}</bdi>
      <span className="mute">
        {say('as_craft', { craft: letter.craft[locale], district: letter.district[locale] })}
      </span>
      <StatusChip tone={tone}>{t(`states.${letter.state}`)}</StatusChip>
      {letter.state === 'accepted' && <span>{t(`shop.${letter.shop as 'approved'}`)}</span>}
      {isWaiting && (
        <>
          <span className="mute">
            {t('until', { day: formatDay(letter.expiresAt, locale, { short: true }) })}
          </span>
          <PressForm
            action={revokeInvitationAction}
            name={letter.id}
            hidden={{ locale, invitationId: letter.id, partner }}
            label={t('revoke')}
            busy={t('revoking')}
            variant="quiet"
          />
        </>
      )}
    </li>
  );
}
