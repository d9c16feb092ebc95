/** What the services answer where they cannot do what was asked: their own English, which hosts without a page print. */
export { serviceSentences as services } from '#shared/api/service-sentences.ts';
