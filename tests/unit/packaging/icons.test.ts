/** The committed icons hold every size that the systems ask for. Drawn anew by `npm run icons`. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const folder = path.resolve(import.meta.dirname, '../../../main/icons');
const read = (name: string): Buffer => readFileSync(path.join(folder, name));
const widthOf = (png: Buffer): number => {
  expect(png.subarray(0, 8)).toEqual(Buffer.from('89504e470d0a1a0a', 'hex'));
  return png.readUInt32BE(16);
};

it('icon.ico: sizes of the task bar, lists and the desktop, each where it is said to be', () => {
  const ico = read('icon.ico');
  const images = Array.from({ length: ico.readUInt16LE(4) }, (_, index) => {
    const entry = ico.subarray(6 + index * 16);
    return ico.subarray(entry.readUInt32LE(12), entry.readUInt32LE(12) + entry.readUInt32LE(8));
  });
  expect(images.map(widthOf)).toEqual([16, 24, 32, 48, 64, 128, 256]);
});

it('icon.icns: from 16 to 1024, whole', () => {
  const icns = read('icon.icns');
  expect([icns.toString('latin1', 0, 4), icns.readUInt32BE(4)]).toEqual(['icns', icns.length]);
  const widths: Record<string, number> = {};
  for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) {
    widths[icns.toString('latin1', at, at + 4)] = widthOf(icns.subarray(at + 8));
  }
  expect(widths).toMatchObject({
    icp4: 16,
    icp5: 32,
    ic11: 32,
    ic12: 64,
    ic07: 128,
    ic08: 256,
    ic09: 512,
    ic10: 1024,
  });
});

it('linux: each size under its name', () => {
  const names = readdirSync(path.join(folder, 'linux'));
  expect(names).toContain('512x512.png');
  for (const name of names) expect(`${widthOf(read(`linux/${name}`))}`, name).toBe(name.split('x')[0]);
});
