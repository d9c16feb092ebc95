/**
 * Hostile files before every reader: valid files of each format, spoilt in many ways (mutations.ts). Each ends with what was
 * found or with a refusal that has a name; no time is invalid, no stretch empty, no list without bound.
 *
 * `-- --files 10000` makes that many files of each format. `-- --seed 7` makes the same ones again.
 */
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { hashOf } from '#main/exchange/hash-of.ts';
import { readersWith } from '#shared/exchange/readers.ts';
import { createRandom, seedOf } from '../../faults/random.ts';
import { type FileBlow, strikeWithFile } from './siege.ts';
import { makers } from './valid-files.ts';

const { values } = parseArgs({
  options: { files: { type: 'string' }, seed: { type: 'string' }, format: { type: 'string' } },
});
const files = Number(values.files ?? 60);
const seed = Number(values.seed ?? process.env.LEGWORK_SEED ?? randomInt(1_000_000));
if (!Number.isSafeInteger(files) || files < 1 || !Number.isSafeInteger(seed)) {
  throw new Error('Give whole numbers: --files 10000 --seed 7');
}
const mostDetails = 10;

console.log(`Seed ${seed}; the same again: node tests/attack/files/run.ts --files ${files} --seed ${seed}`);
const wrong: string[] = [];
let passed = 0;
for (const reader of readersWith(hashOf)) {
  const make = makers[reader.format];
  if (values.format !== undefined && values.format !== reader.format) continue;
  const ends = { found: 0, refused: 0, broken: 0 } satisfies Record<FileBlow['end'], number>;
  let recognised = 0;
  for (let file = 0; file < files; file += 1) {
    const blow = await strikeWithFile(reader, make, createRandom(seedOf(seed, file)));
    ends[blow.end] += 1;
    recognised += blow.isRecognised ? 1 : 0;
    if (blow.faults.length === 0) passed += 1;
    else
      wrong.push(
        `${reader.format}, file ${file}, ${blow.mutation}: ${blow.faults.join('; ')}\n    ${JSON.stringify(blow.head.slice(0, 200))}`,
      );
  }
  const name = `${reader.format}:`.padEnd(16);
  console.log(
    `${name}${files} files, ${recognised} recognised, ${ends.found} read, ${ends.refused} refused, ${ends.broken} broken`,
  );
}
for (const line of wrong.slice(0, mostDetails)) console.log(`  ${line}`);
console.log(`files: ${passed} passed, ${wrong.length} failed`);
process.exit(wrong.length > 0 ? 1 : 0);
