/** Moves the focus to the first invalid field of a refused form. */

const invalid = ':is([data-invalid], [data-invalid] *):is(input, textarea, button)';

/** Waits until React has marked the fields. */
export function focusFirstInvalid(form: Element | null): void {
  requestAnimationFrame(() => {
    form?.querySelector<HTMLElement>(invalid)?.focus();
  });
}
