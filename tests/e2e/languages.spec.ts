/** The page speaks the reader's language where it knows it, whole in the smallest window, and English elsewhere. */
import { catalogues } from '#renderer/words/catalogue.ts';
import { cutOff } from './support/cut-off.ts';
import { expect, test } from './support/test.ts';

// In Electron the language is the machine's, not the test's.
test.skip(process.env.LEGWORK_HOST === 'electron');

const readers = [
  { locale: 'de-AT', language: 'de' },
  { locale: 'fr-CH', language: 'fr' },
  { locale: 'es-MX', language: 'es' },
  { locale: 'it-IT', language: 'en' },
] as const;

for (const { locale, language } of readers) {
  test(`a reader of ${locale} is spoken to in ${language}`, async ({ legwork }) => {
    const words = await catalogues[language]();
    const page = await legwork.open({ locale, viewport: { width: 800, height: 600 } });
    await expect(page.getByText(words['welcome.about'])).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    expect(await cutOff(page)).toEqual([]);

    // Skips the questions and opens the screen of the data.
    await page.getByRole('button', { name: words['welcome.protect'] }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words['data.title']);
    await page.getByRole('button', { name: words['data.encrypt'] }).click();
    await expect(page.getByText(words['field.passphrase.too-short'].replace('{least}', '10'))).toBeVisible();
    expect(await cutOff(page)).toEqual([]);
    await page.getByRole('navigation').getByRole('button', { name: words['app.settings'] }).click();
    expect(await cutOff(page)).toEqual([]);
  });
}
