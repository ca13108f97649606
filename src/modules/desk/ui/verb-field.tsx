import { Field, FieldError, Select } from '@/ui/field';

type Named = { readonly name: string; readonly label: string };
type Option = { readonly value: string; readonly label: string };

/** A question a verb asks before it is done. */
export type VerbField =
  | (Named & {
      readonly kind: 'text';
      readonly hint?: string;
      readonly isFigure?: boolean;
      readonly isCode?: boolean;
    })
  | (Named & {
      readonly kind: 'select';
      readonly empty: string;
      readonly options: readonly Option[];
    })
  | (Named & { readonly kind: 'choice'; readonly options: readonly Option[] })
  | (Named & { readonly kind: 'box' });

/** One question, with what was answered before and what was wrong with it. */
export function VerbQuestion({
  field,
  form,
  value,
  error,
  isAsked,
}: {
  field: VerbField;
  form: string;
  value: string | undefined;
  error: string | undefined;
  /** Whether the form has been sent before: a box left empty then stays empty. */
  isAsked: boolean;
}) {
  const id = `${form}-${field.name}`;
  const named = { id, name: field.name, label: field.label, error, defaultValue: value };
  switch (field.kind) {
    case 'select':
      return (
        <Select {...named} defaultValue={value ?? ''}>
          <option value="" disabled>
            {field.empty}
          </option>
          {field.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </Select>
      );
    case 'choice':
      return <Choice field={field} id={id} value={value} error={error} />;
    case 'box':
      return (
        <label className="check">
          <input
            type="checkbox"
            name={field.name}
            defaultChecked={isAsked ? value === 'on' : true}
          />
          <span>{field.label}</span>
        </label>
      );
    default:
      return (
        <Field
          {...named}
          hint={field.hint}
          autoComplete="off"
          {...(field.isFigure ? { dir: 'ltr', inputMode: 'decimal' as const } : {})}
          {...(field.isCode ? { dir: 'ltr', autoCapitalize: 'characters', spellCheck: false } : {})}
        />
      );
  }
}

function Choice({
  field,
  id,
  value,
  error,
}: {
  field: Extract<VerbField, { kind: 'choice' }>;
  id: string;
  value: string | undefined;
  error: string | undefined;
}) {
  const errorId = `${id}-error`;
  return (
    <fieldset aria-describedby={error ? errorId : undefined}>
      <legend className="label">{field.label}</legend>
      <div className="flex flex-wrap gap-x-5">
        {field.options.map((option) => (
          <label className="check [&_input]:rounded-full" key={option.value}>
            <input
              type="radio"
              name={field.name}
              value={option.value}
              defaultChecked={option.value === value}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {error && <FieldError id={errorId}>{error}</FieldError>}
    </fieldset>
  );
}
