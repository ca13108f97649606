import type { ReactNode } from 'react';

const names = [
  'loading',
  'leaving',
  'leaving_back',
  'overtaken',
  'overtaken_mine',
  'overtaken_theirs',
  'saved',
  'full',
  'voice',
  'voice_hint',
  'record',
  'recording',
  'left',
  'stop',
  'again',
  'delete',
  'mic_no',
  'hear',
  'name',
  'name_hint',
  'body',
  'body_hint',
  'transcript',
  'language',
  'language_ur',
  'language_en',
  'photos',
  'photos_hint',
  'photo',
  'caption',
  'earlier',
  'later',
  'remove',
  'removed',
  'voice_removed',
  'step_removed',
  'undo',
  'not_photo',
  'add_photos',
  'add_more',
  'more',
  'materials',
  'hours',
  'steps',
  'step',
  'duration',
  'add_step',
  'pieces',
  'send',
  'keep',
  'sent',
  'kept',
  'to_list',
  'need_title',
  'need_body',
  'need_transcript',
  'need_photos',
] as const;
export const tellingNames: readonly (typeof names)[number][] = names;

/** The editor's sentences, in the language of the page. */
export type TellingWords = Readonly<Record<(typeof names)[number], string>>;
/** Its signs, drawn already. */
export type TellingSigns = Readonly<
  Record<
    'mic' | 'stop' | 'again' | 'remove' | 'camera' | 'earlier' | 'later' | 'send' | 'phone' | 'add',
    ReactNode
  >
>;
