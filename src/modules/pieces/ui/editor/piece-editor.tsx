import { getMessages } from 'next-intl/server';
import type { PaymentMethod } from '@/domain/payment/methods';
import type { Words } from '@/domain/place';
import type { Locale } from '@/messages/locales';
import { HeadlineFont, type HeadlineFontFile } from '@/ui/headline';
import { icons } from '@/ui/icons';
import type { EditedPiece, EditorChoices, PieceTile, TradeTile } from '../../types';
import {
  type Choice,
  type EditorChoices as Choices,
  type EditedPiece as Edited,
  type Signs,
  signNames,
  type TradeChoice,
} from './choices';
import { Wizard } from './wizard';
import type { EditorWords } from './words';

type Props = {
  readonly choices: EditorChoices;
  readonly edited: EditedPiece | null;
  readonly shopName: string;
  /** Ways of paying that are offered, cash first. */
  readonly methods: readonly PaymentMethod[];
  /** Under this name the phone keeps what is hers. */
  readonly person: string;
  readonly words: EditorWords;
  readonly cut: HeadlineFontFile | null;
  readonly locale: Locale;
};

/** The sentences of the editor in a language; they go to the phone as they are. */
export async function editorWords(locale: Locale): Promise<EditorWords> {
  const messages: { editor?: EditorWords } = await getMessages({ locale });
  if (!messages.editor) throw new Error('the editor has no words');
  return messages.editor;
}

/** The headings of the editor's screens, the most important first. */
export const editorHeadings = (words: EditorWords): string[] => [
  words.price.title,
  words.photos.title,
  words.stock.title,
  words.craft.title,
  words.words.title,
  words.look.title,
  words.look.sent,
  words.look.sections,
  words.more.title,
  words.drafts.title,
  words.look.changed,
  words.look.keep,
  words.conflict.title,
];

/** Gives the phone all that the editor needs, once. */
export function PieceEditor(props: Props) {
  const { choices, edited, shopName, methods, person, words, cut, locale } = props;
  return (
    <>
      <HeadlineFont cut={cut} />
      <Wizard
        words={words}
        locale={locale}
        person={person}
        choices={choicesIn(choices, shopName, methods, locale)}
        edited={edited && editedFor(edited)}
        signs={Object.fromEntries(signNames.map((name) => [name, icons[name]])) as Signs}
        nastaliq={cut && { family: cut.family, texts: cut.texts }}
      />
    </>
  );
}

function choicesIn(
  { artisanId, crafts, materials, techniques, fees }: EditorChoices,
  name: string,
  methods: readonly PaymentMethod[],
  locale: Locale,
): Choices {
  const { method: _cash, ...terms } = fees;
  const choice = ({ slug, name, picture }: PieceTile): Choice => ({
    value: slug,
    name: inWords(name, locale),
    picture: picture && { base: picture.base, widths: picture.widths },
  });
  const trade = (tile: TradeTile): TradeChoice => ({ ...choice(tile), crafts: tile.crafts });
  return {
    shop: { id: artisanId, name },
    crafts: crafts.map(choice),
    materials: materials.map(trade),
    techniques: techniques.map(trade),
    fees: terms,
    methods,
  };
}

const inWords = (words: Words, locale: Locale): string => words[locale];

function editedFor({ id, version, content, photos, audio, standing, review }: EditedPiece): Edited {
  return {
    id,
    version,
    content,
    photos: Object.fromEntries(
      photos.map(({ media, base, widths }) => [media, { base, widths }] as const),
    ),
    audio: audio && `/media/audio/${audio.hash}.${audio.format}`,
    isPublic: standing === 'published',
    note: review?.note || null,
  };
}
