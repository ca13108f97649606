import { ActionForm, type FormAction } from '@/ui/action-form';
import type { ButtonLook } from '@/ui/button';
import { SubmitButton } from '@/ui/submit-button';

type Props = ButtonLook & {
  readonly action: FormAction;
  /** Tells several of them on a page apart. */
  readonly name: string;
  readonly hidden: Readonly<Record<string, string>>;
  readonly label: string;
  /** What is read out where several buttons say the same. */
  readonly spoken?: string;
  readonly busy: string;
};

/** One button that sends what is known already. */
export function PressForm({ action, name, hidden, label, spoken, busy, ...look }: Props) {
  return (
    <ActionForm action={action} hidden={hidden} name={name} className="shrink-0 whitespace-nowrap">
      <SubmitButton {...look} busyLabel={busy} aria-label={spoken}>
        {label}
      </SubmitButton>
    </ActionForm>
  );
}
