/** A form that was refused goes on at the first field that says why. */

const invalid = ':is([data-invalid], [data-invalid] *):is(input, textarea, button, [role=spinbutton])';

/** After React has marked the fields. */
export function focusFirstInvalid(form: Element | null): void {
  requestAnimationFrame(() => {
    form?.querySelector<HTMLElement>(invalid)?.focus();
  });
}
