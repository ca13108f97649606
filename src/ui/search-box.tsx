import { Icon } from './icon';

/** A search line that works as a plain form. */
export function SearchBox({
  action,
  label,
  placeholder,
  submitLabel,
  defaultValue,
  name = 'q',
}: {
  action: string;
  label: string;
  placeholder?: string;
  submitLabel: string;
  defaultValue?: string;
  name?: string;
}) {
  return (
    <search>
      <form action={action} className="search">
        <input
          type="search"
          name={name}
          aria-label={label}
          placeholder={placeholder}
          defaultValue={defaultValue}
          enterKeyHint="search"
          maxLength={120}
        />
        <button type="submit" aria-label={submitLabel}>
          <Icon name="magnifying-glass-bold" />
        </button>
      </form>
    </search>
  );
}
