import { expect, it } from 'vitest';
import { telHrefOf } from '#renderer/parts/phone-link.tsx';

it.each([
  ['112', 'tel:112'],
  ['116 117', 'tel:116117'],
  [' +49 30 123456 ', 'tel:+4930123456'],
  ['+49 (0)30 12-34.56', 'tel:+4930123456'],
  ['(030) 123', 'tel:030123'],
])('a number is dialled as it is written: %s', (written, href) => {
  expect(telHrefOf(written)).toBe(href);
});

it.each(['', '-', '030 123 / 030 124', '030 123 or 124', '030 123 ext. 5', '+49 30 1 +49 30 2'])(
  'what is no single number is no link: %s',
  (written) => {
    expect(telHrefOf(written)).toBeNull();
  },
);
