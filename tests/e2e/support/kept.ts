import type { Page } from '@playwright/test';
import { isDesktop } from './hosts.ts';

/** Types, and waits until main has what was typed: a page that is loaded again shows it from then on. */
export async function typeUntilKept(page: Page, type: () => Promise<unknown>): Promise<void> {
  // In the desktop app the calls of a page come in their order, also those of the page after it.
  if (isDesktop) return void (await type());
  const kept = page.waitForResponse((answer) => answer.url().endsWith('/api/drafts.keep'));
  await type();
  await (await kept).finished();
}
