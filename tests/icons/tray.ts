/** The tray's icons, beside the page's own: in colour, and for macOS a template that it draws light or dark itself. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from '@playwright/test';

/** The shape alone, in black, its lines left out. */
const template = (svg: string): string =>
  svg
    .replace(/<rect [^>]*\/>/, '')
    .replace(
      /<path\s+d="([^"]+)"\s+fill="[^"]+"\s*\/>\s*<path d="([^"]+)" stroke="[^"]+"/,
      (_, leg: string, lines: string) =>
        [
          `<mask id="m"><rect width="64" height="64" fill="#fff"/><path d="${lines}" stroke="#000" stroke-width="4"/></mask>`,
          `<path d="${leg}" fill="#000" mask="url(#m)"/><path d="M0 0"`,
        ].join(''),
    )
    .replace('viewBox="0 0 64 64"', 'viewBox="8 4 56 56"');

/** The larger one of each pair is found by its name on a screen of twice the pixels. */
export async function drawTray(browser: Browser, svg: string, folder: string): Promise<void> {
  const icons = [
    { name: 'tray.png', drawing: svg, size: 24 },
    { name: 'tray@2x.png', drawing: svg, size: 48 },
    { name: 'trayTemplate.png', drawing: template(svg), size: 18 },
    { name: 'trayTemplate@2x.png', drawing: template(svg), size: 36 },
  ];
  for (const { name, drawing, size } of icons) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const sized = drawing.replace('<svg ', `<svg width="${size}" height="${size}" style="display:block" `);
    await page.setContent(`<body style="margin:0">${sized}</body>`);
    await writeFile(path.join(folder, name), await page.screenshot({ omitBackground: true }));
    await page.close();
  }
}
