/** The one button, in its four weights: one primary a screen. */
import type { Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import css from './button.module.css';

export type ButtonProps = Omit<AriaButtonProps, 'className' | 'style'> & {
  readonly weight?: 'primary' | 'secondary' | 'quiet' | 'icon';
  readonly ref?: Ref<HTMLButtonElement>;
  /** What it asked for is on its way. It keeps the focus, which a disabled button loses; who asks guards against twice. */
  readonly isBusy?: boolean;
};

export const Button = ({ weight = 'secondary', isBusy = false, ...props }: ButtonProps) => (
  <AriaButton
    {...props}
    {...(isBusy && { 'aria-disabled': true })}
    className={`${css.button} ${css[weight]}`}
  />
);
