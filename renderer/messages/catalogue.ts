/** The catalogue of the page is that of the reports, too. */
export { type Catalogue, firstMessages, type MessageId, messagesOf } from '#shared/messages/catalogue.ts';
