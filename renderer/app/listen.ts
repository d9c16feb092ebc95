/**
 * Receives main's news of the record's revision. In a browser only one window of a host holds the event stream, and
 * forwards the news to the others: a browser allows six connections to a host, and a stream occupies one.
 */
import type { Bridge } from '#shared/contract/bridge.ts';
import type { News } from '#shared/contract/news.ts';

type Hear = (news: News) => void;

/** Resolves when the event stream is closed for good. */
const holdLine = (hear: Hear): Promise<void> =>
  new Promise((resolve) => {
    const events = new EventSource('/events');
    events.onmessage = ({ data }) => hear(JSON.parse(data) as News);
    events.onerror = () => {
      if (events.readyState === EventSource.CLOSED) resolve();
    };
  });

function listenOverHttp(hear: Hear): void {
  const windows = new BroadcastChannel('legwork');
  windows.onmessage = ({ data }) => hear(data as News);
  void navigator.locks.request('legwork-events', () =>
    holdLine((news) => {
      hear(news);
      windows.postMessage(news);
    }),
  );
}

export function listen(bridge: Bridge | undefined, hear: Hear): void {
  if (bridge === undefined) listenOverHttp(hear);
  else bridge.onNews(hear);
}
