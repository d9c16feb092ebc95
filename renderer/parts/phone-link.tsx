/** A telephone number as text and, where it can be dialled as it is written, as a link. */

/**
 * The link of a written number: `tel:+4930123456` for `+49 (0)30 123456`. Null for text that holds more than one number
 * or words: a link would dial something else than it says.
 */
export function telHrefOf(written: string): string | null {
  const number = written.trim().replace(/^(\+\d+)\s*\(0\)/, '$1');
  return /^\+?[\d\s().-]*\d$/.test(number) ? `tel:${number.replace(/[^\d+]/g, '')}` : null;
}

export type PhoneLinkProps = { readonly number: string; readonly className?: string | undefined };

export const PhoneLink = ({ number, className }: PhoneLinkProps) => {
  const href = telHrefOf(number);
  return href === null ? (
    <span className={className}>{number}</span>
  ) : (
    <a className={className} href={href}>
      {number}
    </a>
  );
};
