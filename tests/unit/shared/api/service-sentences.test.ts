import { createIntl } from 'react-intl';
import { expect, it } from 'vitest';
import { en } from '#renderer/words/en/index.ts';
import { inEnglish, type ServiceSentence, serviceSentences } from '#shared/api/service-sentences.ts';

const ids = Object.keys(serviceSentences) as ServiceSentence['id'][];
const values = { folder: 'D:\\copies {1}', word: 'ERASE', why: 'denied', least: 10, most: 200 };

it.each(ids)('%s is printed by a host as an English page says it', (id) => {
  const intl = createIntl({ locale: 'en', messages: en });
  const printed = inEnglish({ id, values } as ServiceSentence);
  expect(printed).toBe(intl.formatMessage({ id }, values));
  expect(printed).not.toContain('undefined');
});
