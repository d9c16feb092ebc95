/** The arrows between the rooms, as dependency-cruiser sees them with the rules of .dependency-cruiser.cjs. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { runNode } from './run-command.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');

const reportSchema = z.object({
  summary: z.object({
    violations: z.array(
      z.object({
        from: z.string(),
        to: z.string(),
        rule: z.object({ name: z.string(), severity: z.string() }),
      }),
    ),
    totalCruised: z.int(),
  }),
  modules: z.array(
    z.object({
      source: z.string(),
      dependencies: z.array(z.object({ resolved: z.string(), couldNotResolve: z.boolean() })),
    }),
  ),
});

export type Arrows = z.infer<typeof reportSchema>;

/**
 * Follows every import below the folders `shared`, `main` and `renderer` of a tree.
 * @param tree the folder that has them: the repository, or a fixture
 * @throws Error when dependency-cruiser does not finish
 */
export async function readArrows(tree: string): Promise<Arrows> {
  const config = path.join(root, '.dependency-cruiser.cjs');
  const args = [program, '--config', config, '--output-type', 'json', 'shared', 'main', 'renderer'];
  const { standardOutput, standardError } = await runNode(args, { cwd: tree });
  try {
    return reportSchema.parse(JSON.parse(standardOutput));
  } catch (error) {
    throw new Error(`dependency-cruiser gave no report: ${standardError}`, { cause: error });
  }
}
