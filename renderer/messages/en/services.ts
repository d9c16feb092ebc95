/** What the services answer where they cannot do what was asked: their own English, which hosts without a page print. */
export { serviceMessages as services } from '#shared/contract/service-messages.ts';
