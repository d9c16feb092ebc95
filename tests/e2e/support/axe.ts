import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { whenLoaded } from './loaded.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the screen, a line an element. */
export const violations = async (page: Page): Promise<readonly string[]> => {
  await whenLoaded(page);
  // The page has no frames. Only what is wrong is collected: both save a third of the time.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).withTags(tags);
  const { violations } = await axe.setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
};
