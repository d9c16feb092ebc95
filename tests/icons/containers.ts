/** The two files in which Windows and macOS keep an icon in several sizes: a head, and PNG files one after the other. */

export type Drawn = { readonly pixels: number; readonly png: Buffer };

/** An .ico: sizes up to 256, each with its place in the file. */
export function icoOf(images: readonly Drawn[]): Buffer {
  const head = Buffer.alloc(6);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(images.length, 4);
  let at = head.length + images.length * 16;
  const entries = images.map(({ pixels, png }) => {
    const entry = Buffer.alloc(16);
    // 256 does not fit into a byte, and is written as 0.
    entry.writeUInt8(pixels % 256, 0);
    entry.writeUInt8(pixels % 256, 1);
    entry.writeUInt16LE(1, 4);
    entry.writeUInt16LE(32, 6);
    entry.writeUInt32LE(png.length, 8);
    entry.writeUInt32LE(at, 12);
    at += png.length;
    return entry;
  });
  return Buffer.concat([head, ...entries, ...images.map(({ png }) => png)]);
}

/** What macOS calls each size; the second name is that of half the size on a dense screen. */
const icnsNames: Readonly<Record<number, readonly string[]>> = {
  16: ['icp4'],
  32: ['icp5', 'ic11'],
  64: ['ic12'],
  128: ['ic07'],
  256: ['ic08', 'ic13'],
  512: ['ic09', 'ic14'],
  1024: ['ic10'],
};

/** An .icns of those sizes that macOS knows. */
export function icnsOf(images: readonly Drawn[]): Buffer {
  const blocks = images.flatMap(({ pixels, png }) =>
    (icnsNames[pixels] ?? []).map((name) => {
      const head = Buffer.alloc(8);
      head.write(name, 'latin1');
      head.writeUInt32BE(8 + png.length, 4);
      return Buffer.concat([head, png]);
    }),
  );
  const head = Buffer.alloc(8);
  head.write('icns', 'latin1');
  head.writeUInt32BE(8 + blocks.reduce((sum, { length }) => sum + length, 0), 4);
  return Buffer.concat([head, ...blocks]);
}
