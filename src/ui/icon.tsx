import { type IconName, icons } from './icons';

/** Icons that point along the line of reading turn round in Urdu; clocks, phones and ticks never do. */
const DIRECTED =
  /^(arrow-left|arrow-right|arrow-u-up-left|arrow-square-out|caret-left|caret-right|chat-circle-dots|sign-out|list)/;

/** A drawn sign beside a word. It says nothing to a screen reader; the word does. */
export function Icon({ name, className = '' }: { name: IconName; className?: string }) {
  const flip = DIRECTED.test(name) ? ' flip' : '';
  const paths = icons[name].split('|');
  return (
    <svg className={`icon${flip} ${className}`.trim()} viewBox="0 0 256 256" aria-hidden="true">
      {paths.map((path, index) => (
        <path key={path} d={path} opacity={index < paths.length - 1 ? 0.2 : undefined} />
      ))}
    </svg>
  );
}
