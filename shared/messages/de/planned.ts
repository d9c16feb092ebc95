/** In German. */
import type { planned as en } from '../en/planned.ts';

export const planned = {
  'planned.type': '{span}: wie lange hast du gestanden?',
  'planned.from': 'Aus deinem Dienstplan.',
  'planned.from-name': 'Aus deinem Dienstplan: {name}',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
