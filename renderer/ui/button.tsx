/** The one button, in four weights. A screen has one primary button. */
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import css from './button.module.css';

export type ButtonProps = Omit<AriaButtonProps, 'className' | 'style'> & {
  readonly weight?: 'primary' | 'secondary' | 'quiet' | 'icon';
  readonly ref?: Ref<HTMLButtonElement>;
  /** Its request is in flight. It keeps the focus, unlike a disabled button. The caller prevents a second request. */
  readonly isBusy?: boolean;
};

/** The weight of a form's save on a screen with several: filled once something is typed in it. */
export const saveWeight = (isTyped: boolean): 'primary' | 'secondary' => (isTyped ? 'primary' : 'secondary');

export const Button = ({ weight = 'secondary', isBusy = false, ref, ...props }: ButtonProps) => {
  const button = useRef<HTMLButtonElement>(null);
  useImperativeHandle(ref, () => button.current as HTMLButtonElement);
  const hasFocus = props.autoFocus === true;
  useEffect(() => {
    // React Aria's own autoFocus does not scroll to the button.
    if (hasFocus) button.current?.scrollIntoView({ block: 'nearest' });
  }, [hasFocus]);
  return (
    <AriaButton
      {...props}
      ref={button}
      {...(isBusy && { 'aria-disabled': true })}
      className={`${css.button} ${css[weight]}`}
    />
  );
};
