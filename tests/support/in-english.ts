/** The texts of the page as an English reader sees them. */
import { createIntl } from 'react-intl';
import { messagesOf, type Translate } from '#shared/messages/catalogue.ts';

const intl = createIntl({ locale: 'en-GB', messages: await messagesOf('en') });

export const inEnglish: Translate = (id, values) => intl.formatMessage({ id }, values);
