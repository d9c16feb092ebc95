import { createIntl } from 'react-intl';
import { expect, it } from 'vitest';
import { en } from '#shared/messages/en/index.ts';
import { inEnglish, type ServiceMessage, serviceMessages } from '#shared/messages/service-messages.ts';

const ids = Object.keys(serviceMessages) as ServiceMessage['id'][];
const values = {
  folder: 'D:\\copies {1}',
  word: 'ERASE',
  why: 'denied',
  least: 10,
  most: 200,
  file: 'a.txt',
};

it.each(ids)('%s is printed by a host as an English page says it', (id) => {
  const intl = createIntl({ locale: 'en', messages: en });
  const printed = inEnglish({ id, values } as ServiceMessage);
  expect(printed).toBe(intl.formatMessage({ id }, values));
  expect(printed).not.toContain('undefined');
});
