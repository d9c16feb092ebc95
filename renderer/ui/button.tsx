/** The one button, in its four weights: one primary a screen. */
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import css from './button.module.css';

export type ButtonProps = Omit<AriaButtonProps, 'className' | 'style'> & {
  readonly weight?: 'primary' | 'secondary' | 'quiet' | 'icon';
};

export const Button = ({ weight = 'secondary', ...props }: ButtonProps) => (
  <AriaButton {...props} className={`${css.button} ${css[weight]}`} />
);
