import { getTranslations } from 'next-intl/server';
import { memberRoles } from '@/domain/policy';
import { ActionForm } from '@/ui/action-form';
import { addressIn } from '@/ui/address';
import { ButtonLink } from '@/ui/button';
import { formatDay, type Locale } from '@/ui/format';
import { Heading } from '@/ui/headline';
import { Notice } from '@/ui/notice';
import { PersonName } from '@/ui/person-name';
import { StatusChip } from '@/ui/status';
import { SubmitButton } from '@/ui/submit-button';
import {
  changeRoleAction,
  inviteMemberAction,
  removeMemberAction,
  restoreMemberAction,
  takeBackInvitationAction,
} from '../actions';
import type { RemovedMember } from '../queries/removed';
import type { LetterView, MemberView } from '../queries/shop';
import { SettingForm } from './setting-form';
import { SettingHead } from './setting-head';

type Props = {
  readonly shopId: string;
  readonly members: readonly MemberView[];
  readonly letters: readonly LetterView[];
  readonly isOwner: boolean;
  readonly saved: string | undefined;
  /** Who was just taken out, to take her back. */
  readonly removed: RemovedMember | null;
  /** The member whose work is being changed. */
  readonly open: string | undefined;
  readonly to: (path: string) => string;
  readonly locale: Locale;
};
const sayings = ['invited', 'taken_back', 'role', 'restored'] as const;

/** Who works in her shop, what each does, and asking one more. */
export async function MembersScreen(props: Props) {
  const { shopId, members, letters, isOwner, locale } = props;
  const t = await getTranslations({ locale, namespace: 'shops' });
  const said = sayings.find((known) => known === props.saved);
  return (
    <>
      <SettingHead title={t('members.title')} spoken={t('members.spoken')} locale={locale} />
      {said && <Notice tone="done">{t(`saved.${said}`)}</Notice>}
      {props.removed && <Removed member={props.removed} shopId={shopId} locale={locale} />}
      {members.map((member) => (
        <Member key={member.userId} member={member} {...props} />
      ))}
      {letters.length > 0 && (
        <Heading level={2} className="mt-8">
          {t('members.waiting')}
        </Heading>
      )}
      {letters.map((letter) => (
        <Letter key={letter.id} letter={letter} shopId={shopId} locale={locale} />
      ))}
      {isOwner && !props.open && (
        <>
          <Heading level={2} className="mt-8 mb-3">
            {t('members.invite')}
          </Heading>
          <SettingForm
            action={inviteMemberAction}
            hidden={{ locale, shop: shopId }}
            settings={[
              {
                kind: 'line',
                name: 'phone',
                label: t('members.phone'),
                hint: t('members.phone_hint'),
                value: '',
                type: 'tel',
              },
              { kind: 'choice', name: 'role', value: 'orders', ...(await roleCards(locale)) },
            ]}
            words={{ save: t('members.send'), saving: t('members.sending') }}
          />
        </>
      )}
    </>
  );
}

async function Removed({
  member,
  shopId,
  locale,
}: {
  member: RemovedMember;
  shopId: string;
  locale: Locale;
}) {
  const t = await getTranslations({ locale, namespace: 'shops.members' });
  return (
    <Notice tone="done">
      <p>{t.rich('removed', { name: () => <PersonName>{member.name}</PersonName> })}</p>
      <ActionForm
        action={restoreMemberAction}
        hidden={{ locale, shop: shopId, member: member.userId }}
        name="undo"
        className="mt-2"
      >
        <SubmitButton variant="line" busyLabel={t('restoring')}>
          {t('undo')}
        </SubmitButton>
      </ActionForm>
    </Notice>
  );
}

async function roleCards(locale: Locale) {
  const t = await getTranslations({ locale, namespace: 'shops.members' });
  const cards = [...memberRoles].reverse().map((value) => ({
    value,
    label: t(`roles.${value}`),
    note: t(`does.${value}`),
  }));
  return { label: t('role'), cards };
}

async function Member({
  member,
  members,
  isOwner,
  open,
  to,
  shopId,
  locale,
}: Props & { member: MemberView }) {
  const t = await getTranslations({ locale, namespace: 'shops' });
  const isOpen = isOwner && open === member.userId;
  const hidden = { locale, shop: shopId, member: member.userId };
  return (
    <section className="shut setting">
      <div className="flex items-start justify-between gap-3">
        <div className="min-w-0">
          <Heading level={2}>
            <PersonName>{member.name}</PersonName>
          </Heading>
          <p className="mute">
            <span className="num" dir="ltr">
              {member.phone}
            </span>
            {member.isYou && ` · ${t('members.you')}`}
          </p>
          <p>{t(`members.does.${member.role}`)}</p>
        </div>
        <StatusChip tone={member.role === 'owner' ? 'live' : 'neutral'}>
          {t(`members.roles.${member.role}`)}
        </StatusChip>
      </div>
      {isOwner && member.staysOwner && members.length > 1 && (
        <p className="small mute mt-2">{t('members.last')}</p>
      )}
      {isOwner && !member.staysOwner && !isOpen && (
        <p className="mt-3">
          <ButtonLink
            variant="line"
            href={addressIn(locale, to(`/studio/shop/members?open=${member.userId}`))}
          >
            {t('members.change')}
          </ButtonLink>
        </p>
      )}
      {isOpen && !member.staysOwner && (
        <div className="mt-4">
          <SettingForm
            action={changeRoleAction}
            hidden={hidden}
            settings={[
              { kind: 'choice', name: 'role', value: member.role, ...(await roleCards(locale)) },
            ]}
            words={{ save: t('members.save_role'), saving: t('saving') }}
          />
          {!member.isYou && (
            <ActionForm
              action={removeMemberAction}
              hidden={hidden}
              name={member.userId}
              className="mt-4"
            >
              <p className="mb-3">{t('members.remove_means')}</p>
              <SubmitButton variant="line" wide busyLabel={t('members.removing')}>
                {t('members.remove')}
              </SubmitButton>
            </ActionForm>
          )}
          <p className="mt-3">
            <a
              className="inline-flex min-h-14 items-center"
              href={addressIn(locale, to('/studio/shop/members'))}
            >
              {t('members.close')}
            </a>
          </p>
        </div>
      )}
    </section>
  );
}

async function Letter({
  letter,
  shopId,
  locale,
}: {
  letter: LetterView;
  shopId: string;
  locale: Locale;
}) {
  const t = await getTranslations({ locale, namespace: 'shops.members' });
  return (
    <div className="shut setting flex items-center justify-between gap-3">
      <p>
        <b className="num" dir="ltr">
          {letter.phone}
        </b>
        <span className="mute block">
          {t(`roles.${letter.role}`)} ·{' '}
          {t('waits_until', { day: formatDay(letter.expiresAt, locale) })}
        </span>
      </p>
      <ActionForm
        action={takeBackInvitationAction}
        hidden={{ locale, shop: shopId, letter: letter.id }}
        name={letter.id}
      >
        <SubmitButton variant="line" busyLabel={t('sending')}>
          {t('take_back')}
        </SubmitButton>
      </ActionForm>
    </div>
  );
}
