/** Sends the news of the record to every listening page, by one stream of events per page. */
import type { ServerResponse } from 'node:http';
import type { OpenServices } from '../../services.ts';

export const eventsPath = '/events';

export type Events = {
  /** Answers with a stream that ends when the page leaves or the host stops. */
  readonly serve: (response: ServerResponse) => void;
  readonly close: () => void;
};

export function createEvents({ news, onNews }: Pick<OpenServices, 'news' | 'onNews'>): Events {
  const pages = new Set<ServerResponse>();
  const write = (page: ServerResponse): void => void page.write(`data: ${JSON.stringify(news())}\n\n`);
  const stop = onNews(() => {
    for (const page of pages) write(page);
  });
  return {
    serve: (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      pages.add(response);
      response.on('close', () => pages.delete(response));
      write(response);
    },
    close: () => {
      stop();
      for (const page of pages) page.end();
    },
  };
}
