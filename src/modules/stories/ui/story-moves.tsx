import { getTranslations } from 'next-intl/server';
import { openMoves } from '@/domain/flow';
import { type StoryMove, storyFlow } from '@/domain/story/flow';
import { ActionForm } from '@/ui/action-form';
import { addressIn } from '@/ui/address';
import { Button, ButtonLink } from '@/ui/button';
import type { Locale } from '@/ui/format';
import { Notice } from '@/ui/notice';
import { moveStoryAction } from '../actions';
import type { EditedStory } from '../queries/own';

type Props = {
  readonly story: EditedStory;
  /** What was just done, so that it can be taken back. */
  readonly done: string | null;
  readonly locale: Locale;
};

const shown = [
  'withdraw',
  'hide',
  'show',
  'archive',
  'restore',
] as const satisfies readonly StoryMove[];
const undoOf: Readonly<Record<string, (typeof shown)[number]>> = {
  hide: 'show',
  show: 'hide',
  archive: 'restore',
};

/** What can be done with a story as it stands; each act can be taken back. */
export async function StoryMoves({ story, done, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'telling' });
  const open = openMoves(storyFlow, story.status, 'artisan');
  // What everybody reads is hidden first: undoing that brings it back as it was.
  const moves = shown.filter(
    (move) => open.includes(move) && !(move === 'archive' && story.status === 'published'),
  );
  const undo = shown.find((move) => move === undoOf[done ?? ''] && open.includes(move));
  return (
    <div className="grid gap-4">
      {done && (
        <Notice tone="done">
          <div className="flex flex-wrap items-center justify-between gap-3" role="status">
            <span>
              {t.has(`did.${done as 'hide'}`) ? t(`did.${done as 'hide'}`) : t('did.saved')}
            </span>
            {undo && <Act story={story.id} act={undo} label={t('undo')} locale={locale} />}
          </div>
        </Notice>
      )}
      {story.isChanging && (
        <Notice tone="live">
          <div className="flex flex-wrap items-center justify-between gap-3">
            <span>{t('change_waits')}</span>
            <Act
              story={story.id}
              act="cancel_change"
              label={t('acts.cancel_change')}
              locale={locale}
            />
          </div>
        </Notice>
      )}
      <div className="flex flex-wrap gap-3">
        {story.status === 'published' && story.isShopOpen && (
          <ButtonLink variant="line" href={addressIn(locale, `/stories/${story.slug}`)}>
            {t('see')}
          </ButtonLink>
        )}
        {moves
          .filter((move) => move !== undo)
          .map((move) => (
            <Act key={move} story={story.id} act={move} label={t(`acts.${move}`)} locale={locale} />
          ))}
      </div>
    </div>
  );
}

function Act({
  story,
  act,
  label,
  locale,
}: {
  story: string;
  act: string;
  label: string;
  locale: Locale;
}) {
  return (
    <ActionForm action={moveStoryAction} name={`act-${act}`} hidden={{ story, act, locale }}>
      <Button type="submit" variant="line">
        {label}
      </Button>
    </ActionForm>
  );
}
