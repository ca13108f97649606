import { Icon } from './icon';
import { SpeakIsland } from './speak-island';

/** Reads a sentence aloud with the phone's own voice; absent where the phone has none for the language. */
export function ListenButton({
  text,
  label,
  locale,
}: {
  text: string;
  label: string;
  locale: 'en' | 'ur';
}) {
  return (
    <SpeakIsland text={text} label={label} lang={locale === 'ur' ? 'ur-PK' : 'en-PK'}>
      <Icon name="speaker-high-bold" />
    </SpeakIsland>
  );
}
