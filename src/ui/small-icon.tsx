import { DrawnIcon } from './drawn-icon';
import { type SmallIconName, smallIcons } from './icons-small';

/** As `Icon`, for what runs in the browser: of the few it may draw. */
export function SmallIcon({ name, className }: { name: SmallIconName; className?: string }) {
  return <DrawnIcon drawing={smallIcons[name]} className={className} />;
}
