import type { ComponentProps } from 'react';
import { classNames } from './class-names';

/** primary = the one thing to do · line = another way · quiet = aside · stop = ends or refuses something */
export type ButtonLook = {
  variant?: 'primary' | 'line' | 'quiet' | 'stop';
  size?: 'big' | 'compact';
  wide?: boolean;
};

/** The class list of a button, for elements that are neither button nor link. */
export function buttonClass({ variant = 'primary', size, wide }: ButtonLook, more?: string) {
  return classNames('btn', variant !== 'primary' && variant, size, wide && 'wide', more);
}

/** A button. Disabled ones keep their reason in words beside them. */
export function Button({
  variant,
  size,
  wide,
  className,
  type = 'button',
  ...rest
}: ButtonLook & ComponentProps<'button'>) {
  return (
    <button type={type} className={buttonClass({ variant, size, wide }, className)} {...rest} />
  );
}

/** A link that looks like a button, for going somewhere. */
export function ButtonLink({
  variant,
  size,
  wide,
  className,
  ...rest
}: ButtonLook & ComponentProps<'a'> & { href: string }) {
  return <a className={buttonClass({ variant, size, wide }, className)} {...rest} />;
}
