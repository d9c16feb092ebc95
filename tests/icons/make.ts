/**
 * `npm run icons`: every icon of the app from renderer/public/icon.svg, drawn by the tests' Chromium, into main/icons, and
 * the tray's into renderer/public.
 * They are small and committed, so that packing needs neither a browser nor a program that electron-builder fetches.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../support/chromium.ts';
import { type Drawn, icnsOf, icoOf } from './containers.ts';
import { drawTray } from './tray.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, 'main/icons');
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
/** macOS leaves a border around an icon's shape; elsewhere it fills its square. */
const macShare = 824 / 1024;

const svg = await readFile(path.join(root, 'renderer/public/icon.svg'), 'utf8');
const { executablePath, args, env } = await findChromium();
const browser = await chromium.launch({ executablePath, args: [...args], env: { ...env } });

async function draw(pixels: number, share: number): Promise<Drawn> {
  const page = await browser.newPage({ viewport: { width: pixels, height: pixels } });
  const side = Math.round(pixels * share);
  await page.setContent(
    `<style>body{margin:0;height:100vh;display:grid;place-items:center}svg{width:${side}px;height:${side}px}</style>${svg}`,
  );
  const png = await page.screenshot({ omitBackground: true });
  await page.close();
  return { pixels, png };
}

try {
  const full: Drawn[] = [];
  const framed: Drawn[] = [];
  for (const pixels of sizes) {
    full.push(await draw(pixels, 1));
    framed.push(await draw(pixels, macShare));
  }
  await mkdir(path.join(folder, 'linux'), { recursive: true });
  for (const { pixels, png } of full.filter((drawn) => drawn.pixels <= 512)) {
    await writeFile(path.join(folder, 'linux', `${pixels}x${pixels}.png`), png);
  }
  await writeFile(path.join(folder, 'icon.ico'), icoOf(full.filter((drawn) => drawn.pixels <= 256)));
  await writeFile(path.join(folder, 'icon.icns'), icnsOf(framed));
  await drawTray(browser, svg, path.join(root, 'renderer/public'));
  console.log(`Icons of ${sizes.join(', ')} pixels are in ${path.relative(root, folder)}.`);
} finally {
  await browser.close();
}
