/** Asks for a passphrase on the terminal, without showing it. */
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

/** The next line of the input; empty at its end. What is typed is not shown. */
export async function askPassphrase(
  input: NodeJS.ReadableStream & { readonly isTTY?: boolean },
  prompt: (text: string) => void,
): Promise<string> {
  const isTerminal = input.isTTY === true;
  if (isTerminal) prompt('Passphrase: ');
  const nowhere = new Writable({ write: (_piece, _encoding, done) => done() });
  const lines = createInterface({ input, output: nowhere, terminal: isTerminal });
  try {
    for await (const line of lines) return line;
    return '';
  } finally {
    lines.close();
    if (isTerminal) prompt('\n');
  }
}
