import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { placeLine } from '@/modules/catalog/ui/place-line';
import { isUrdu, Tongue } from '@/modules/catalog/ui/tongue';
import { addressIn } from '@/ui/address';
import { AudioPlayer } from '@/ui/audio-player';
import type { Locale } from '@/ui/format';
import { Heading, Headline } from '@/ui/headline';
import { Photo } from '@/ui/photo';
import { Khata, KhataRow } from '@/ui/split';
import { Stitch } from '@/ui/status';
import { Thappa } from '@/ui/thappa-mark';
import type { StoryView } from '../types';

type TextProps = { readonly story: StoryView; readonly locale: Locale };

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
      <Title title={story.title} locale={locale} />
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
      <Voice story={story} locale={locale} />
      <div className="story" id="told">
        {first && <FirstParagraph text={first} locale={locale} />}
        {others.map((paragraph, index) => (
          <Paragraph key={paragraph} text={paragraph} locale={locale}>
            {between[index] && <StoryPicture picture={between[index]} locale={locale} />}
          </Paragraph>
        ))}
        {between.slice(others.length).map((picture) => (
          <StoryPicture key={picture.base} picture={picture} locale={locale} />
        ))}
      </div>
      <Making story={story} locale={locale} />
      <Khata className="mt-8">
        {story.materials[locale] && (
          <KhataRow label={t('materials')}>
            <Tongue text={story.materials[locale]} locale={locale} />
          </KhataRow>
        )}
        {story.hoursOfWork > 0 && (
          <KhataRow label={t('hours')}>{t('hoursCount', { count: story.hoursOfWork })}</KhataRow>
        )}
      </Khata>
    </article>
  );
}

/** As a whole in the language it is told in, so that Nastaliq has room and a Latin title stands at its own side. */
function Title({ title, locale }: { title: StoryView['title']; locale: Locale }) {
  const text = title[locale];
  const told = isUrdu(text) ? 'ur' : 'en';
  if (told === locale) return <Heading level={1}>{text}</Heading>;
  return (
    <div lang={told} dir={told === 'ur' ? 'rtl' : 'ltr'}>
      <Heading level={1} lang={told}>
        {text}
      </Heading>
    </div>
  );
}

/** Her own voice, before what is written down from it. */
async function Voice({ story: { audio, artisan, language }, locale }: TextProps) {
  if (!audio) return null;
  const t = await getTranslations({ locale, namespace: 'stories.voice' });
  const name = artisan.name[locale];
  return (
    <div className="my-6">
      <AudioPlayer
        audio={audio}
        labels={{ name: t('name', { name }), play: t('play'), pause: t('pause') }}
        note={
          <>
            {t(`language_${language}`)} · <a href="#told">{t('transcript')}</a>
          </>
        }
      />
    </div>
  );
}

/** How it is made, sewn step by step. */
async function Making({ story: { steps }, locale }: TextProps) {
  if (steps.length === 0) return null;
  const t = await getTranslations({ locale, namespace: 'stories.page' });
  return (
    <section className="mt-10">
      <Heading level={2}>{t('steps')}</Heading>
      <div className="mt-5">
        <Stitch
          steps={steps.map(({ text, duration }) => ({
            key: `${text.en} ${duration.en}`,
            state: 'done',
            title: <Tongue text={text[locale]} locale={locale} />,
            note: duration[locale] && <Tongue text={duration[locale]} locale={locale} />,
          }))}
        />
      </div>
    </section>
  );
}

/** Larger than the others; in Urdu it is Nastaliq where the page's cut holds it. */
function FirstParagraph({ text, locale }: { text: string; locale: Locale }) {
  if (locale === 'en' || !isUrdu(text)) return <Paragraph text={text} locale={locale} />;
  return (
    <Headline as="p" size={1} className="font-normal!">
      {text}
    </Headline>
  );
}

function Paragraph({
  text,
  locale,
  children,
}: {
  text: string;
  locale: Locale;
  children?: ReactNode;
}) {
  const told = isUrdu(text) ? 'ur' : 'en';
  const marks = told === locale ? {} : { lang: told, dir: told === 'ur' ? 'rtl' : 'ltr' };
  return (
    <>
      <p {...marks}>{text}</p>
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
      {picture.caption?.[locale] && (
        <p className="small mute mt-2">
          <Tongue text={picture.caption[locale]} locale={locale} />
        </p>
      )}
    </div>
  );
}
