/** The page speaks the reader's language where it knows it, whole in the smallest window, and English elsewhere. */
import { messagesOf } from '#renderer/messages/catalogue.ts';
import { signLevels, warningSigns } from '#shared/evidence/warning-signs.ts';
import { writeRecord } from '../support/sample-record.ts';
import { workingWeeks } from '../support/working-weeks.ts';
import { cutOff } from './support/cut-off.ts';
import { englishLeft } from './support/english-left.ts';
import { isElectron } from './support/hosts.ts';
import { whenLoaded } from './support/loaded.ts';
import { expect, test } from './support/test.ts';

// In Electron the language is the machine's, not the test's.
test.skip(isElectron);

const viewport = { width: 800, height: 600 } as const;

const readers = [
  { locale: 'de-AT', language: 'de' },
  { locale: 'fr-CH', language: 'fr' },
  { locale: 'es-MX', language: 'es' },
  { locale: 'it-IT', language: 'en' },
] as const;

for (const { locale, language } of readers) {
  test(`a reader of ${locale} is spoken to in ${language}`, async ({ legwork }) => {
    const messages = await messagesOf(language);
    const page = await legwork.open({ locale, viewport });
    await expect(page.getByText(messages['welcome.about'])).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    // A translator would leave a date in place of the one that is saved.
    await expect(page.locator('html')).toHaveAttribute('translate', 'no');
    expect(await cutOff(page)).toEqual([]);

    // Skips the questions and opens the screen of the data.
    await page.getByRole('button', { name: messages['welcome.protect'] }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(messages['data.title']);
    await page.getByRole('button', { name: messages['data.encrypt'] }).click();
    await expect(
      page.getByText(messages['service.passphrase.too-short'].replace('{least}', '10')),
    ).toBeVisible();
    expect(await cutOff(page)).toEqual([]);
    await page.getByRole('navigation').getByRole('button', { name: messages['app.settings'] }).click();
    expect(await cutOff(page)).toEqual([]);
  });
}

/** The heading of each screen, in the languages that have every screen. */
const headings = {
  de: {
    today: 'Heute, Montag, 30. März',
    calendar: 'Kalender',
    trends: 'Verlauf der Belastung',
    stockings: 'Strümpfe',
    why: 'Warum',
    settings: 'Einstellungen',
    exchange: 'Einlesen, mitnehmen',
    data: 'Deine Daten',
    catchUp: 'Tage nachtragen',
  },
  es: {
    today: 'Hoy, lunes, 30 de marzo',
    calendar: 'Calendario',
    trends: 'Tendencias de riesgo',
    stockings: 'Medias',
    why: 'Por qué',
    settings: 'Ajustes',
    exchange: 'Traer y llevar',
    data: 'Tus datos',
    catchUp: 'Días sin anotar',
  },
  fr: {
    today: 'Aujourd’hui, lundi 30 mars',
    calendar: 'Calendrier',
    trends: 'Tendances d’exposition au risque',
    stockings: 'Bas de compression',
    why: 'Pourquoi',
    settings: 'Réglages',
    exchange: 'Importer, exporter',
    data: 'Tes données',
    catchUp: 'Jours pas encore notés',
  },
} as const;

for (const language of ['de', 'es', 'fr'] as const) {
  test(`no screen says anything in English to who reads ${language}`, async ({ legwork }) => {
    const messages = await messagesOf(language);
    // Days are left to catch up on.
    await writeRecord(legwork.dataFolder, workingWeeks('2026-03-28'));
    const page = await legwork.open({ locale: language, viewport });
    const rail = page.getByRole('navigation', { name: messages['app.screens'] });
    const isWhole = async (screen: keyof (typeof headings)[typeof language]): Promise<void> => {
      await whenLoaded(page);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(headings[language][screen]);
      expect(await englishLeft(page), screen).toEqual([]);
      expect(await cutOff(page), screen).toEqual([]);
    };
    for (const screen of [
      'today',
      'calendar',
      'trends',
      'stockings',
      'why',
      'settings',
      'exchange',
    ] as const) {
      await rail.getByRole('button', { name: messages[`app.${screen}`] }).click();
      await isWhole(screen);
    }
    await rail.getByRole('button', { name: messages['app.settings'] }).click();
    await page.getByRole('button', { name: messages['about.open'] }).click();
    await isWhole('data');
    await rail.getByRole('button', { name: messages['app.today'] }).click();
    await page.getByRole('region', { name: messages['catch-up.title'] }).getByRole('button').first().click();
    await isWhole('catchUp');
  });
}

test('what the services answer is said in the reader’s language', async ({ legwork }) => {
  const messages = await messagesOf('de');
  const page = await legwork.open({ locale: 'de-DE' });
  await page.getByRole('button', { name: messages['welcome.protect'] }).click();
  const folder = `${legwork.dataFolder}/nirgends`;
  await page.getByLabel(messages['data.folder'], { exact: true }).fill(folder);
  await page.getByRole('button', { name: messages['data.writeCopy'] }).click();
  await expect(page.getByText(messages['service.no-folder'].replace('{folder}', folder))).toBeVisible();
});

test('the warning signs are said in the reader’s language while the diary is locked', async ({ legwork }) => {
  const messages = await messagesOf('de');
  const page = await legwork.open({ locale: 'de-DE' });
  const passphrase = 'müde Beine um zehn';
  const press = (id: keyof typeof messages) =>
    page.getByRole('button', { name: messages[id], exact: true }).click();
  await press('welcome.protect');
  await page.getByLabel(messages['field.newPassphrase'], { exact: true }).fill(passphrase);
  await page.getByLabel(messages['field.passphraseAgain'], { exact: true }).fill(passphrase);
  await press('data.encrypt');
  await press('data.writtenDown');
  await page.getByText(messages['data.readable.signs'], { exact: true }).click();
  await press('data.saveLockScreen');
  await page.getByText(messages['data.lockScreenSaved'], { exact: true }).waitFor();
  await press('data.lockNow');
  for (const level of signLevels) {
    await expect(page.getByRole('heading', { name: messages[`signs.${level}.do`] })).toBeVisible();
  }
  for (const { id } of warningSigns) {
    await expect(page.getByText(messages[`sign.${id}`], { exact: true }).first()).toBeVisible();
  }
});
