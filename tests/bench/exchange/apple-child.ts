/** One pass over an export of Apple Health, in a process of its own, whose time and memory it prints. */
import { createReadStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { SaxesParser } from 'saxes';
import { appleHealthReader } from '#shared/exchange/apple/read-apple-health.ts';
import type { Part } from '#shared/exchange/part.ts';
import { timeMs } from '../figures.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const [pass, file = ''] = positionals;

const chunks = (): AsyncIterable<string> => createReadStream(file, { encoding: 'utf8' });
const part: Part = { name: 'export.xml', encoding: 'utf-8', head: '', chunks };

/** The yardstick: the parser alone, which hears every element and keeps nothing. */
async function readBare(): Promise<number> {
  const parser = new SaxesParser();
  let elements = 0;
  parser.on('error', () => undefined);
  parser.on('opentag', () => {
    elements += 1;
  });
  for await (const chunk of chunks()) parser.write(chunk);
  parser.close();
  return elements;
}

const given = { zone: 'Europe/Berlin', now: '2026-11-01T12:00:00+01:00[Europe/Berlin]' };
let found = 0;
const ms = await timeMs(async () => {
  found = pass === 'bare' ? await readBare() : (await appleHealthReader.read([part], given)).movements.length;
});
// In kibibytes.
const peakMb = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ ms, peakMb, found }));
