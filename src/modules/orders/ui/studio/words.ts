import { getTranslations } from 'next-intl/server';
import { karachiDay } from '@/domain/shipping/promise';
import { formatDay, type Locale } from '@/ui/format';
import type { PhotoSource } from '@/ui/photo-source';
import type { Tone } from '@/ui/status';
import type { StudioLine, StudioOrder } from '../../queries/studio';

/** What an order asks of her, or what became of it: the heading of its card and of its page. */
export async function titleOf(order: StudioOrder, locale: Locale): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'studio.jobs' });
  const { pieces: count, stage } = order;
  if (stage !== 'accept') return t(stage, { count, place: order.buyer.district[locale] });
  const isMade = order.lines.some(({ kind }) => kind === 'made_to_order');
  return t(isMade ? 'make' : 'send', { count });
}

/** Her share is the point of it; what the pieces are called stands below. */
export const piecesOf = (lines: readonly StudioLine[], locale: Locale): string =>
  lines.map(({ title }) => title[locale]).join(locale === 'ur' ? '، ' : ', ');

export type Chip = {
  readonly tone: Tone;
  readonly icon?: 'clock-bold' | 'chat-circle-dots-bold' | 'warning-bold';
  readonly words: string;
};

const tones: Readonly<Record<StudioOrder['stage'], Tone>> = {
  accept: 'live',
  pack: 'now',
  packed: 'live',
  on_way: 'live',
  delivered: 'done',
  paid: 'done',
  sent_back: 'stop',
  came_back: 'neutral',
  declined: 'neutral',
  canceled: 'neutral',
};

const nearMs = 6 * 86_400_000;

/** "Thursday" within a week, else "Thursday 29 January". */
function shortDay(at: Date, now: Date, locale: Locale): string {
  const day = formatDay(at, locale, { weekday: true });
  const isNear = Math.abs(at.getTime() - now.getTime()) < nearMs;
  return isNear ? (day.split(' ')[0] ?? day) : day;
}

/** The state of an order in a few words, with the day that matters now; `length` says how the day is written. */
export async function chipOf(
  order: StudioOrder,
  now: Date,
  locale: Locale,
  length: 'short' | 'full' = 'short',
): Promise<Chip> {
  const t = await getTranslations({ locale, namespace: 'studio.chips' });
  const { stage } = order;
  const tone = tones[stage];
  const dayOf = (at: Date) =>
    length === 'short' ? shortDay(at, now, locale) : formatDay(at, locale, { weekday: true });
  if (stage === 'accept') {
    const day = dayOf(order.acceptBy ?? order.sendBy);
    return { tone, icon: 'chat-circle-dots-bold', words: t('answer_by', { day }) };
  }
  if (stage !== 'pack') return { tone, words: t(stage) };
  const day = dayOf(order.sendBy);
  const isLate = karachiDay(now) > order.sendBy.toISOString().slice(0, 10);
  return isLate
    ? { tone: 'stop', icon: 'warning-bold', words: t('overdue', { day }) }
    : { tone, icon: 'clock-bold', words: t('send_by', { day }) };
}

/** The picture of a piece; `silent` where its name stands beside it. */
export function photoOf(
  line: StudioLine | undefined,
  locale: Locale,
  silent = false,
): PhotoSource | null {
  if (!line?.image) return null;
  const { base, widths, thumbhash, alt, altUr } = line.image;
  const words = locale === 'ur' ? altUr : alt;
  return { base, widths, thumbhash, alt: silent ? '' : words };
}
