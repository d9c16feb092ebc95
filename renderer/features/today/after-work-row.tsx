/** How heavy the legs are after the shift that ended last; loaded after the first screen. */
import { lazyPart } from '../../ui/lazy-screen.tsx';

export const AfterWorkRow = lazyPart(async () => (await import('./later-parts.ts')).AfterWorkAnswer);
