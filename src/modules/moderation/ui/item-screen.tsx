import { getTranslations } from 'next-intl/server';
import { reasons, reasonsFor } from '@/domain/moderation/reasons';
import { AudioPlayer, type Recording } from '@/ui/audio-player';
import { formatMoment, type Locale } from '@/ui/format';
import { Heading } from '@/ui/headline';
import { Notice } from '@/ui/notice';
import { photoAddress } from '@/ui/photo-source';
import type { ModerationItem } from '../queries/item';
import { pieceFields, storyFields } from './told';
import { VerdictForm } from './verdict-form';

type Props = { readonly found: ModerationItem; readonly locale: Locale };

/** What is to be decided: its pictures, voice and words, beside how it is public now, and the verbs. */
export async function ItemScreen({ found, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'moderation' });
  const { item, isOwnShop } = found;
  return (
    <div className="grid gap-x-8 gap-y-6 min-[72rem]:grid-cols-[minmax(0,1fr)_17rem]">
      <article className="grid min-w-0 content-start gap-6">
        <div>
          <Heading level={2} size={3}>
            <span dir="auto">{item.title[locale] || t('untitled')}</span>
          </Heading>
          <p className="mute" dir="auto">
            {item.shop[locale]} · {t(`kinds.${item.kind}`)}
          </p>
        </div>
        {item.before && <Notice tone="live">{t('stays')}</Notice>}
        <Photos found={found} locale={locale} />
        {item.after.audio && <Voice audio={item.after.audio} locale={locale} />}
        <Fields found={found} locale={locale} />
        <History found={found} locale={locale} />
      </article>
      <aside
        aria-label={t('decide')}
        className="content-start border-rule max-[72rem]:border-t max-[72rem]:pt-5 min-[72rem]:border-s min-[72rem]:ps-5"
      >
        {isOwnShop ? (
          <Notice tone="now">{t('own_shop')}</Notice>
        ) : (
          <Verdict found={found} locale={locale} />
        )}
      </aside>
    </div>
  );
}

async function Photos({ found: { item }, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'moderation' });
  const names = (photos: readonly { readonly media: string }[]) =>
    photos.map(({ media }) => media).join();
  const isOther = item.before && names(item.before.photos) !== names(item.after.photos);
  const sides =
    isOther && item.before
      ? ([
          ['now', item.before.photos],
          ['change', item.after.photos],
        ] as const)
      : ([['change', item.after.photos]] as const);
  return (
    <div className={isOther ? 'grid gap-6 sm:grid-cols-2' : ''}>
      {sides.map(([side, photos]) => (
        <section key={side} aria-label={t(`sides.${side}`)}>
          {isOther && <p className="label">{t(`sides.${side}`)}</p>}
          <ul className="grid grid-cols-2 gap-2 sm:grid-cols-3">
            {photos.map((photo, index) => (
              <li key={photo.media} className="bg-sunk">
                <a
                  href={photoAddress({ ...photo, alt: '' }, 1280)}
                  target="_blank"
                  rel="noreferrer"
                >
                  <img
                    className="aspect-[4/5] w-full object-contain"
                    src={photoAddress({ ...photo, alt: '' }, 480)}
                    alt={t('photo', { number: index + 1 })}
                    width={384}
                    height={480}
                    loading="lazy"
                  />
                </a>
              </li>
            ))}
          </ul>
          {photos.length === 0 && <p className="mute">{t('no_photos')}</p>}
        </section>
      ))}
    </div>
  );
}

async function Voice({ audio, locale }: { audio: Recording; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'moderation.voice' });
  return (
    <AudioPlayer
      audio={audio}
      labels={{ name: t('name'), play: t('play'), pause: t('pause') }}
      note={t('note')}
    />
  );
}

/** Each line of a text stands at the side of its own script. */
const lines = 'long whitespace-pre-line! align-top [unicode-bidi:plaintext]';

async function Fields({ found: { item, gets }, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'moderation' });
  const isPiece = 'productId' in item;
  const after = isPiece
    ? pieceFields(item.after.content, locale, gets?.after ?? null)
    : storyFields(item.after.content);
  const before = item.before
    ? new Map(
        'weightGrams' in item.before.content
          ? pieceFields(item.before.content, locale, gets?.before ?? null)
          : storyFields(item.before.content),
      )
    : null;
  const shown = after.filter(([field, text]) => text !== '' || before?.get(field));
  return (
    <div className="table-scroll">
      <table className="staff-table">
        <caption className="vh">{t('said')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('field')}</th>
            {before && <th scope="col">{t('sides.now')}</th>}
            <th scope="col">{before ? t('sides.change') : t('says')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(([field, text]) => {
            const was = before?.get(field) ?? '';
            const isChanged = before !== null && was !== text;
            return (
              <tr key={field} className={isChanged ? 'bg-haldi-wash' : undefined}>
                <th scope="row" className="row-head align-top">
                  {t(`fields.${field as 'title'}`)}
                </th>
                {before && <td className={lines}>{isChanged ? <s>{was}</s> : was}</td>}
                <td className={lines}>
                  {isChanged ? (
                    <b>{text || '–'}</b>
                  ) : before ? (
                    <span className="mute">{t('same')}</span>
                  ) : (
                    text
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

async function History({ found: { history }, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'moderation' });
  if (history.length === 0) return null;
  return (
    <section aria-labelledby="before">
      <h2 id="before">{t('history')}</h2>
      <ul className="border-t border-rule">
        {history.map((past) => (
          <li key={past.id} className="border-b border-rule py-2">
            <b>{t(`decisions.${past.decision as 'approve'}`)}</b> · <bdi>{past.by}</bdi> ·{' '}
            {formatMoment(past.at, locale)}
            <span className="mute block" dir="auto">
              {[
                ...past.reasons.map((code) =>
                  code in reasons ? reasons[code as keyof typeof reasons].name[locale] : code,
                ),
                past.note,
              ]
                .filter((text) => text !== '')
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

async function Verdict({ found: { item }, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'moderation' });
  const both = [...reasonsFor(item.kind, 'request_changes'), ...reasonsFor(item.kind, 'reject')];
  const offered = both.filter(({ code }, at) => both.findIndex((one) => one.code === code) === at);
  return (
    <VerdictForm
      key={item.id}
      hidden={{ subject: item.id, version: String(item.version), locale }}
      reasons={offered.map(({ code, name, sentence }) => ({
        code,
        name: name[locale],
        sentence: sentence.ur,
      }))}
      sentenceLanguage="ur"
      words={{
        approve: t('decisions.approve'),
        request_changes: t('decisions.request_changes'),
        reject: t('decisions.reject'),
        why: t('why'),
        why_hint: t('why_hint'),
        note: t('note'),
        note_hint: t('note_hint'),
      }}
    />
  );
}
