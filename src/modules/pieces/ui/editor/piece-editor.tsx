import { getMessages } from 'next-intl/server';
import type { Words } from '@/domain/place';
import type { Locale } from '@/messages/locales';
import { HeadlineFont, type HeadlineFontFile } from '@/ui/headline';
import { icons } from '@/ui/icons';
import { personName } from '@/ui/person-name';
import type { EditedPiece, EditorChoices, PieceTile, TradeTile } from '../../types';
import type {
  Choice,
  EditorChoices as Choices,
  EditedPiece as Edited,
  Signs,
  TradeChoice,
} from './choices';
import { signNames } from './choices';
import { Wizard } from './wizard';
import type { EditorWords } from './words';
