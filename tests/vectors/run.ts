/**
 * Runs worked cases through the model: those beside this file, or those of the folder given. Each failing case is
 * printed with the first path that differs, and at the end one line counts them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerOf, type VectorInput } from './answers.ts';
import { firstDifference } from './compare.ts';

type VectorCase = { readonly name: string; readonly input: VectorInput; readonly expected: unknown };

function faultOf({ input, expected }: VectorCase): string | null {
  try {
    return firstDifference(expected, answerOf(input));
  } catch (error) {
    return `threw ${error instanceof Error ? error.message : String(error)}`;
  }
}

const folder = process.argv[2] ?? import.meta.dirname;
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
let passed = 0;
let failed = 0;
for (const file of files.sort()) {
  const cases: readonly VectorCase[] = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  for (const vectorCase of cases) {
    const fault = faultOf(vectorCase);
    if (fault === null) {
      passed += 1;
      continue;
    }
    failed += 1;
    console.log(`${file}, ${vectorCase.name}: ${fault}`);
  }
}
if (passed + failed === 0) console.log(`There are no cases in ${folder}.`);
console.log(`vectors: ${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
