/** The worker's side of a health desk, loaded with its first call. */
import type { HandOverOptions, HandOverService } from './hand-over/hand-over-service.ts';
import { lazyService } from './lazy-service.ts';

export function lazyHandOver(options: HandOverOptions): HandOverService {
  let loading: Promise<HandOverService> | null = null;
  return lazyService(() => {
    loading ??= import('./hand-over/hand-over-service.ts').then(({ handOverService }) =>
      handOverService(options),
    );
    return loading;
  });
}
