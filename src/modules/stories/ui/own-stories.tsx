import { getTranslations } from 'next-intl/server';
import { reasons } from '@/domain/moderation/reasons';
import type { StoryState } from '@/domain/story/flow';
import { addressIn } from '@/ui/address';
import { ButtonLink } from '@/ui/button';
import type { Locale } from '@/ui/format';
import { Icon } from '@/ui/icon';
import { Notice } from '@/ui/notice';
import { Photo } from '@/ui/photo';
import { EmptyState, StatusChip, type Tone } from '@/ui/status';
import type { OwnStory } from '../queries/own';

/** The colour of each state. */
export const tones: { readonly [S in StoryState]: Tone } = {
  draft: 'neutral',
  proposed: 'live',
  changes_requested: 'now',
  rejected: 'stop',
  published: 'done',
  hidden: 'neutral',
  archived: 'neutral',
};

/** Her stories with how each stands, and the way to tell another. */
export async function OwnStories({
  stories,
  newPath,
  locale,
}: {
  stories: readonly OwnStory[];
  newPath: string;
  locale: Locale;
}) {
  const t = await getTranslations({ locale, namespace: 'telling' });
  const tell = (
    <div className="max-w-[34rem]">
      <ButtonLink size="big" wide href={addressIn(locale, newPath)}>
        <Icon name="microphone-duotone" />
        {t('tell')}
      </ButtonLink>
    </div>
  );
  const shown = stories.filter(({ status }) => status !== 'archived');
  const putAway = stories.filter(({ status }) => status === 'archived');
  if (stories.length === 0) return <EmptyState action={tell}>{t('empty')}</EmptyState>;
  return (
    <>
      {tell}
      {shown.length > 0 && <Rows stories={shown} locale={locale} />}
      {putAway.length > 0 && (
        <details className="mt-8 border-b border-rule">
          <summary className="flex min-h-14 items-center gap-2 font-semibold">
            <Icon name="caret-down" />
            {t('put_away')} ({putAway.length})
          </summary>
          <Rows stories={putAway} locale={locale} />
        </details>
      )}
    </>
  );
}

async function Rows({ stories, locale }: { stories: readonly OwnStory[]; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'telling' });
  return (
    <ul className="mt-6 grid gap-x-10 border-t-2 border-ink wide:grid-cols-2">
      {stories.map((story) => (
        <li key={story.id} className="border-b border-rule py-4">
          <a
            href={addressIn(locale, `/studio/stories/${story.id}`)}
            className="flex gap-4 no-underline"
          >
            <span className="w-24 flex-none">
              {story.picture ? (
                <Photo photo={{ ...story.picture, alt: '' }} sizes="6rem" ratio="1/1" />
              ) : (
                <span className="grid aspect-square place-items-center bg-sunk text-ink-2">
                  <Icon name="microphone-duotone" />
                </span>
              )}
            </span>
            <span className="grid min-w-0 flex-1 content-start gap-2">
              <b className="text-t1">{story.title[locale] || t('untitled')}</b>
              <span className="flex flex-wrap gap-2">
                <StatusChip tone={tones[story.status]}>
                  {t(`states.${standingOf(story)}`)}
                </StatusChip>
                {story.isChanging && <StatusChip tone="live">{t('changing')}</StatusChip>}
              </span>
            </span>
          </a>
          {story.review && <ReviewWords review={story.review} locale={locale} />}
        </li>
      ))}
    </ul>
  );
}

/** How a story stands, in a word for her. */
export const standingOf = ({
  status,
  isShopOpen,
}: Pick<OwnStory, 'status' | 'isShopOpen'>): StoryState | 'waits_for_shop' =>
  status === 'published' && !isShopOpen ? 'waits_for_shop' : status;

/** What she was told when a story came back, in sentences that say what to do. */
export async function ReviewWords({
  review,
  locale,
}: {
  review: NonNullable<OwnStory['review']>;
  locale: Locale;
}) {
  const sentences = review.reasons.flatMap((code) =>
    code in reasons ? [reasons[code as keyof typeof reasons].sentence[locale]] : [],
  );
  return (
    <div className="mt-3">
      <Notice tone="now">
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {review.note && <p dir="auto">{review.note}</p>}
      </Notice>
    </div>
  );
}
