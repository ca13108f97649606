import { getTranslations } from 'next-intl/server';
import type { ProductMove } from '@/domain/product/flow';
import { ActionForm, type FormAction } from '@/ui/action-form';
import { addressIn } from '@/ui/address';
import { ButtonLink } from '@/ui/button';
import type { Locale } from '@/ui/format';
import { Heading } from '@/ui/headline';
import { Icon } from '@/ui/icon';
import type { IconName } from '@/ui/icons';
import { ListenButton } from '@/ui/listen-button';
import { Notice } from '@/ui/notice';
import { SubmitButton } from '@/ui/submit-button';
import { cancelChangeAction, clonePieceAction, movePieceAction } from '../actions';
import type { PieceCare } from '../queries/care';
import { reviewWords } from './review-words';

export type Paths = { readonly edit: string; readonly preview: string };
type Props = { readonly care: PieceCare; readonly locale: Locale };
type Pathed = Props & { readonly paths: Paths };

const say = (locale: Locale) => getTranslations({ locale, namespace: 'pieces' });

/** What she was told when it came back, in words she can hear; and what waits or is to be done next. */
export async function PieceWord({ care, paths, locale }: Pathed) {
  const t = await say(locale);
  const { review, standing, pending, changed } = care;
  if (review) {
    const sentences = [...reviewWords(review.reasons, locale), review.note].filter(Boolean);
    const title = t(standing === 'rejected' ? 'review_reject' : 'came_back');
    const text = `${title}. ${sentences.join(' ')}`;
    return (
      <Notice tone="now" sign={<Icon name="chat-circle-dots-bold" />}>
        <p className="flex items-center justify-between gap-3">
          <b>{title}</b>
          <ListenButton text={text} label={t('hear', { text: title })} locale={locale} />
        </p>
        {sentences.map((sentence) => (
          <p key={sentence} dir="auto">
            {sentence}
          </p>
        ))}
        {standing !== 'rejected' && <ToEdit {...{ care, paths, locale }} />}
      </Notice>
    );
  }
  if (pending) {
    const fields = new Intl.ListFormat(locale).format(changed.map((name) => t(`field.${name}`)));
    return (
      <Notice tone="live">
        <p>
          <b>{t('pending')}</b>
        </p>
        <p>{t('pending_say', { fields })}</p>
        <ActionForm
          action={cancelChangeAction}
          hidden={{ piece: care.id, locale }}
          name="cancel-change"
          className="mt-3"
        >
          <SubmitButton variant="line" busyLabel={t('busy')}>
            {t('cancel_change')}
          </SubmitButton>
        </ActionForm>
      </Notice>
    );
  }
  if (standing === 'proposed') return <Notice tone="live">{t('sent_say')}</Notice>;
  if (standing !== 'draft') return null;
  return (
    <Notice tone="neutral">
      <p>{t('draft_say')}</p>
      <ToEdit {...{ care, paths, locale }} />
    </Notice>
  );
}

/** The way to what is asked of her, right beside the words. */
async function ToEdit({ care, paths, locale }: Pathed) {
  const t = await say(locale);
  return (
    <p className="mt-3">
      <ButtonLink variant="line" href={addressIn(locale, paths.edit)}>
        <Icon name="note-pencil" /> {t(care.standing === 'draft' ? 'go_on' : 'edit')}
      </ButtonLink>
    </p>
  );
}

/** How well it is told, and the one thing that would help most. */
export async function PieceScore({ care: { score }, locale }: Props) {
  const t = await say(locale);
  const told = t('score', { score: score.score });
  const step = score.next ? t(`step.${score.next}`) : t('score_full');
  return (
    <section className="mt-12 border-t-2 border-ink pt-5">
      <div className="flex items-center justify-between gap-3">
        <Heading level={2}>{told}</Heading>
        <ListenButton text={`${told}. ${step}`} label={t('hear', { text: told })} locale={locale} />
      </div>
      <div className="mt-3 h-3 bg-sunk" aria-hidden="true">
        <div className="h-full bg-firoza" style={{ inlineSize: `${score.score}%` }} />
      </div>
      <p className="mt-3">
        {score.next && <b>{t('next')}: </b>}
        {step}
      </p>
    </section>
  );
}

const buttons = {
  withdraw: 'arrow-u-up-left',
  show: 'storefront',
  hide: 'eye-slash',
  archive: 'package',
} as const satisfies Partial<Record<ProductMove, IconName>>;
type Button = keyof typeof buttons;
const shown = Object.keys(buttons) as Button[];

/** All she can do with it: change, look, hide, copy, put away; each can be undone. */
export async function PieceActs({ care, paths, locale }: Pathed) {
  const t = await say(locale);
  const isDone = care.standing === 'rejected' || care.standing === 'archived';
  const moves = shown.filter((move) => care.moves.includes(move));
  return (
    <section className="mt-10 grid gap-3">
      {!isDone && (
        <ButtonLink variant="line" size="big" wide href={addressIn(locale, paths.edit)}>
          <Icon name="note-pencil" /> {t(care.standing === 'draft' ? 'go_on' : 'edit')}
        </ButtonLink>
      )}
      <ButtonLink variant="line" size="big" wide href={addressIn(locale, paths.preview)}>
        <Icon name="images" /> {t('preview')}
      </ButtonLink>
      {moves.map((move) => (
        <Act
          key={move}
          action={movePieceAction}
          name={move}
          icon={buttons[move]}
          {...{ care, locale }}
        >
          {t(`act.${move}`)}
        </Act>
      ))}
      {care.standing === 'archived' && (
        <Act action={movePieceAction} name="restore" icon="arrow-u-up-left" {...{ care, locale }}>
          {t('act.restore')}
        </Act>
      )}
      <Act action={clonePieceAction} name="clone" icon="plus-square" {...{ care, locale }}>
        {t('act.clone')}
      </Act>
    </section>
  );
}

async function Act({
  action,
  name,
  icon,
  care,
  locale,
  children,
}: Props & { action: FormAction; name: string; icon: IconName; children: string }) {
  const t = await say(locale);
  return (
    <ActionForm action={action} hidden={{ piece: care.id, move: name, locale }} name={name}>
      <SubmitButton variant="quiet" size="big" wide busyLabel={t('busy')}>
        <Icon name={icon} /> {children}
      </SubmitButton>
    </ActionForm>
  );
}

const back = {
  hide: 'show',
  show: 'hide',
  archive: 'put_back',
  put_back: null,
  restore: null,
  withdraw: null,
  cancel_change: null,
} as const;
export type Did = keyof typeof back;
export const didOf = (text: string | undefined): Did | null =>
  (Object.keys(back) as Did[]).find((did) => did === text) ?? null;

/** What just happened, and the way back. */
export async function PieceDid({ care, did, locale }: Props & { did: Did }) {
  const t = await say(locale);
  const undo = back[did];
  return (
    <Notice tone="done" urgent>
      <p>{t(`did.${did}`)}</p>
      {undo && (
        <ActionForm
          action={movePieceAction}
          hidden={{ piece: care.id, move: undo, locale }}
          name="undo"
          className="mt-2"
        >
          <SubmitButton variant="line" busyLabel={t('busy')}>
            <Icon name="arrow-u-up-left" /> {t('undo')}
          </SubmitButton>
        </ActionForm>
      )}
    </Notice>
  );
}
