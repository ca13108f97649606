import { DrawnIcon } from './drawn-icon';
import { type IconName, icons } from './icons';

/** Icons that point along the line of reading turn round in Urdu; clocks, phones and ticks never do. */
const DIRECTED =
  /^(arrow-left|arrow-right|arrow-u-up-left|arrow-square-out|caret-left|caret-right|chat-circle-dots|sign-out|list)/;

/** A drawn sign beside a word. It says nothing to a screen reader; the word does. Scripts take `SmallIcon`. */
export function Icon({ name, className = '' }: { name: IconName; className?: string }) {
  const flip = DIRECTED.test(name) ? 'flip ' : '';
  return <DrawnIcon drawing={icons[name]} className={`${flip}${className}`.trim()} />;
}
