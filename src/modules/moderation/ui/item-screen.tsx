import { getTranslations } from 'next-intl/server';
import { reasonsFor } from '@/domain/moderation/reasons';
import { inLanguage } from '@/domain/product/language';
import { AudioPlayer } from '@/ui/audio-player';
import type { Locale } from '@/ui/format';
import { Heading } from '@/ui/headline';
import { Notice } from '@/ui/notice';
import { Price } from '@/ui/price';
import { Split } from '@/ui/split';
import { StatusChip } from '@/ui/status';
import type { ModerationItem } from '../queries/item';
import { MakerLine, Past } from './past';
import { PhotoSides } from './photo-sides';
import { titleIn } from './queue';
import { SignsList, ToldScore } from './signs-list';
import { ToldTable } from './told-table';
import { VerdictForm } from './verdict-form';

type Props = { readonly found: ModerationItem; readonly locale: Locale };

/** What is to be decided: its pictures, voice and words, beside how it is public now, and the verbs. */
export async function ItemScreen({ found, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'moderation' });
  const { item, isOwnShop } = found;
  return (
    <div
      id="item"
      className="grid scroll-mt-4 gap-x-8 gap-y-6 min-[72rem]:grid-cols-[minmax(0,1fr)_17rem]"
    >
      <article className="grid min-w-0 content-start gap-5">
        <header className="grid gap-1">
          <Heading level={2} size={3}>
            <span dir="auto" className="[overflow-wrap:anywhere]">
              {titleIn(item.title, locale) || t('untitled')}
            </span>
          </Heading>
          <MakerLine found={found} locale={locale} />
          <p>
            <StatusChip tone={item.before ? 'now' : 'neutral'}>
              {t(`kinds.${item.kind}`)}
            </StatusChip>
          </p>
        </header>
        {item.before && <Notice tone="live">{t('stays')}</Notice>}
        <SignsList found={found} locale={locale} />
        <PhotoSides item={item} locale={locale} />
        <Voice found={found} locale={locale} />
        <ToldTable found={found} locale={locale} />
        <ToldScore found={found} locale={locale} />
        <WhereItGoes found={found} locale={locale} />
        <Past found={found} locale={locale} />
      </article>
      <aside
        aria-label={t('decide')}
        className="content-start border-rule max-[72rem]:border-t max-[72rem]:pt-5 min-[72rem]:border-s min-[72rem]:ps-5"
      >
        <div className="[@media(min-width:72rem)_and_(min-height:62rem)]:sticky [@media(min-width:72rem)_and_(min-height:62rem)]:top-4">
          {isOwnShop ? (
            <Notice tone="neutral">{t('own_shop')}</Notice>
          ) : (
            <Verdict found={found} locale={locale} />
          )}
        </div>
      </aside>
    </div>
  );
}

/** Her recording with what is written of it, so that one can be held against the other. */
async function Voice({ found: { item }, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'moderation.voice' });
  const { audio, content } = item.after;
  if (!audio) return null;
  const said = 'description' in content ? content.description : content.body;
  const written = said[content.language] || inLanguage(said, 'ur', content.language).text;
  return (
    <section aria-label={t('name')} className="border-s-4 border-haldi ps-4">
      <AudioPlayer
        audio={audio}
        labels={{ name: t('name'), play: t('play'), pause: t('pause') }}
        note={t('note')}
      />
      <p className="mt-2 max-w-text whitespace-pre-line [unicode-bidi:plaintext]">{written}</p>
    </section>
  );
}

/** Where the price of the cheapest goes when it is paid in cash. */
async function WhereItGoes({ found: { split }, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'moderation.split' });
  const { price, parts } = split?.after ?? {};
  const [hers] = parts ?? [];
  if (!price || !parts || !hers) return null;
  return (
    <section aria-labelledby="split" className="max-w-[34rem]">
      <h2 id="split" className="mb-2">
        {t('title')}
      </h2>
      <Split
        parts={parts.map(({ part, amount }) => ({ key: part, label: t(part), amount }))}
        label={
          <>
            {t('gets')} <Price amount={hers.amount} locale={locale} />
          </>
        }
        total={{ label: t('total'), amount: price }}
        locale={locale}
      />
    </section>
  );
}

async function Verdict({ found: { item, maker }, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'moderation' });
  const mend = reasonsFor(item.kind, 'request_changes');
  const never = reasonsFor(item.kind, 'reject');
  const isIn = (list: typeof mend, code: string) => list.some((one) => one.code === code);
  const groups = [
    ['mend', mend.filter(({ code }) => !isIn(never, code))],
    ['either', mend.filter(({ code }) => isIn(never, code))],
    ['never', never.filter(({ code }) => !isIn(mend, code))],
  ] as const;
  return (
    <VerdictForm
      key={item.id}
      hidden={{ subject: item.id, version: String(item.version), locale }}
      groups={groups
        .filter(([, offered]) => offered.length > 0)
        .map(([group, offered]) => ({
          label: t(`groups.${group}`),
          reasons: offered.map(({ code, name, sentence }) => ({
            code,
            name: name[locale],
            sentence: sentence[maker.reads],
          })),
        }))}
      sentenceLanguage={maker.reads}
      words={{
        approve: t('decisions.approve'),
        request_changes: t('decisions.request_changes'),
        reject: t('decisions.reject'),
        why: t('why'),
        why_hint: t('why_hint'),
        note: t('note'),
        note_hint: t('note_hint', { language: t(`languages.${maker.reads}`) }),
      }}
    />
  );
}
