/** The catalogue of the page is that of the reports, too. */
export { firstMessages, type MessageId, messagesOf } from '#shared/messages/catalogue.ts';
