/** The one button, in four weights. A screen has one primary button. */
import type { Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import css from './button.module.css';

export type ButtonProps = Omit<AriaButtonProps, 'className' | 'style'> & {
  readonly weight?: 'primary' | 'secondary' | 'quiet' | 'icon';
  readonly ref?: Ref<HTMLButtonElement>;
  /** Its request is in flight. It keeps the focus, unlike a disabled button. The caller prevents a second request. */
  readonly isBusy?: boolean;
};

export const Button = ({ weight = 'secondary', isBusy = false, ...props }: ButtonProps) => (
  <AriaButton
    {...props}
    {...(isBusy && { 'aria-disabled': true })}
    className={`${css.button} ${css[weight]}`}
  />
);
