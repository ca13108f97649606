import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { placeLine } from '@/modules/catalog/ui/place-line';
import { addressIn } from '@/ui/address';
import type { Locale } from '@/ui/format';
import { Heading, Headline } from '@/ui/headline';
import { Photo } from '@/ui/photo';
import { Khata, KhataRow } from '@/ui/split';
import { Thappa } from '@/ui/thappa-mark';
import type { StoryView } from '../types';

/** One story in one column: title and teller, the first paragraph larger, pictures between the others. */
export async function StoryText({
  story,
  locale,
  children,
}: {
  story: StoryView;
  locale: Locale;
  /** The way here, above the title. */
  children?: ReactNode;
}) {
  const t = await getTranslations({ locale, namespace: 'stories.page' });
  const { artisan, pictures } = story;
  const [first, ...others] = story.body[locale];
  const [opening, ...between] = pictures;
  return (
    <article className="mx-auto max-w-[calc(58ch+2*var(--gut))] px-gut">
      {children}
      <Heading level={1}>{story.title[locale]}</Heading>
      <p className="by mt-4 mb-8 [--mark-ink:var(--madder)] [--mark:3rem]">
        <Thappa id={artisan.id} fine />
        <span>
          <a href={addressIn(locale, `/artisans/${artisan.slug}`)}>
            {t('by', { name: artisan.name[locale] })}
          </a>
          <br />
          {t('where', {
            craft: artisan.craft.name[locale],
            place: placeLine(artisan.place, artisan.district.name, locale),
          })}
        </span>
      </p>
      {opening && <StoryPicture picture={opening} locale={locale} isFirst />}
      <div className="story">
        {first && <FirstParagraph text={first} locale={locale} />}
        {others.map((paragraph, index) => (
          <Paragraph key={paragraph} text={paragraph}>
            {between[index] && <StoryPicture picture={between[index]} locale={locale} />}
          </Paragraph>
        ))}
      </div>
      <Khata className="mt-8">
        <KhataRow label={t('materials')}>{story.materials[locale]}</KhataRow>
        {story.hoursOfWork > 0 && (
          <KhataRow label={t('hours')}>{t('hoursCount', { count: story.hoursOfWork })}</KhataRow>
        )}
      </Khata>
    </article>
  );
}

/** Larger than the others; in Urdu it is Nastaliq where the page's cut holds it. */
function FirstParagraph({ text, locale }: { text: string; locale: Locale }) {
  if (locale === 'en') return <p>{text}</p>;
  return (
    <Headline as="p" size={1} className="font-normal!">
      {text}
    </Headline>
  );
}

function Paragraph({ text, children }: { text: string; children?: ReactNode }) {
  return (
    <>
      <p>{text}</p>
      {children}
    </>
  );
}

function StoryPicture({
  picture,
  locale,
  isFirst,
}: {
  picture: StoryView['pictures'][number];
  locale: Locale;
  isFirst?: boolean;
}) {
  return (
    <div className="my-6">
      <Photo
        photo={{ ...picture, alt: picture.alt[locale] }}
        ratio="5/4"
        sizes="(min-width: 60rem) 40rem, 88vw"
        priority={isFirst}
      />
    </div>
  );
}
