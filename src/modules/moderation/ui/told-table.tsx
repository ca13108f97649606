import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/ui/format';
import type { ModerationItem } from '../queries/item';
import { type CountWords, pieceFields, storyFields } from './told';

type Props = { readonly found: ModerationItem; readonly locale: Locale };
type Told = ModerationItem['item']['after'];

/** Each line of a text stands at the side of its own script. */
const lines =
  'long whitespace-pre-line! align-top [overflow-wrap:anywhere] [unicode-bidi:plaintext]';

/** What she says, field by field; of a change beside what is public now, with what differs marked. */
export async function ToldTable({ found, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'moderation' });
  const words = await countWords(locale);
  const fieldsOf = ({ content }: Told) =>
    'weightGrams' in content
      ? pieceFields(content, locale, words, found.names)
      : storyFields(content, words);
  const { before: public_, after } = found.item;
  const before = public_ ? new Map(fieldsOf(public_)) : null;
  const isChanged = ([field, text]: readonly [string, string]) =>
    before !== null && (before.get(field) ?? '') !== text;
  const said = fieldsOf(after).filter(([field, text]) => text !== '' || before?.get(field));
  // What is to be decided about comes before what stays.
  const shown = [...said.filter(isChanged), ...said.filter((told) => !isChanged(told))];
  return (
    <div className="table-scroll">
      <table className={before ? 'staff-table table-fixed' : 'staff-table'}>
        <caption className="vh">{t('said')}</caption>
        <thead>
          <tr>
            <th scope="col" className={before ? 'w-28 sm:w-36' : undefined}>
              {t('field')}
            </th>
            {before && <th scope="col">{t('sides.now')}</th>}
            <th scope="col">{before ? t('sides.change') : t('says')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((told) => {
            const [field, text] = told;
            const was = before?.get(field) ?? '';
            const isOther = isChanged(told);
            return (
              <tr key={field} className={isOther ? 'bg-haldi-wash' : undefined}>
                <th scope="row" className="row-head whitespace-normal! align-top">
                  {t(`fields.${field as 'title'}`)}
                </th>
                {before && <td className={lines}>{isOther ? <s>{was || '–'}</s> : was}</td>}
                <td className={lines}>
                  {isOther ? (
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

async function countWords(locale: Locale): Promise<CountWords> {
  const t = await getTranslations({ locale, namespace: 'moderation' });
  return {
    kind: (kind) => t(`stock.${kind}`),
    stock: (kind, count) =>
      kind === 'made_to_order' ? t('counts.days', { count }) : t('counts.pieces', { count }),
    hours: (count) => t('counts.hours', { count }),
    grams: (count) => t('counts.grams', { count }),
    inWeek: (count) => t('counts.in_week', { count }),
  };
}
