import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/messages/locales';
import { addressIn } from '@/ui/address';
import { Icon } from '@/ui/icon';
import { photoAddress } from '@/ui/photo-source';
import type { EditedStory, TellablePiece } from '../../queries/own';
import { Teller } from './teller';
import { type TellingWords, tellingNames } from './words';

/** Gives the phone all that it needs to tell or change one story. */
export async function StoryEditor({
  shop,
  edited,
  pieces,
  person,
  listPath,
  locale,
}: {
  shop: string;
  edited: EditedStory | null;
  pieces: readonly TellablePiece[];
  person: string;
  listPath: string;
  locale: Locale;
}) {
  const t = await getTranslations({ locale, namespace: 'telling.editor' });
  const words = Object.fromEntries(
    tellingNames.map((name) => [name, t.raw(name) as string]),
  ) as TellingWords;
  const audio = edited?.audio;
  return (
    <Teller
      shop={shop}
      locale={locale}
      edited={
        edited && {
          content: edited.content,
          of: { shop, story: edited.id, version: edited.version },
        }
      }
      isSent={edited !== null && !['draft', 'changes_requested'].includes(edited.status)}
      person={person}
      pieces={pieces.map(({ id, title, picture }) => ({
        id,
        title: title[locale],
        picture: picture && photoAddress({ ...picture, alt: '' }, 320),
      }))}
      shown={Object.fromEntries(
        (edited?.photos ?? []).map((photo) => [
          photo.media,
          photoAddress({ ...photo, alt: '' }, 320),
        ]),
      )}
      heard={audio ? `/media/audio/${audio.hash}.${audio.format}` : null}
      listPath={addressIn(locale, listPath)}
      words={words}
      signs={{
        mic: <Icon name="microphone-duotone" />,
        stop: <Icon name="stop-fill" />,
        again: <Icon name="arrows-clockwise" />,
        remove: <Icon name="trash" />,
        camera: <Icon name="camera-duotone" />,
        earlier: <Icon name="caret-up" />,
        later: <Icon name="caret-down" />,
        send: <Icon name="check-bold" />,
        phone: <Icon name="device-mobile" />,
        add: <Icon name="plus-bold" />,
      }}
    />
  );
}
