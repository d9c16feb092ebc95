/** Starts the programs of node_modules on this Node, and keeps what they print. */
import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

export type CommandResult = {
  /** 128 when a signal ended it. */
  readonly exitCode: number;
  readonly standardOutput: string;
  readonly standardError: string;
};

/** Shows a text; its line breaks are part of it. */
export type Print = (text: string) => void;

export type CommandOptions = {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Shows what the program prints, as it prints it. Without it, nothing is shown. */
  readonly print?: Print;
};

/** Runs `node …args` without standard input and without colours. Never throws for a program that fails. */
export function runNode(args: readonly string[], options: CommandOptions): Promise<CommandResult> {
  const { cwd, env, print } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said = { standardOutput: '', standardError: '' };
    const keep = (stream: keyof typeof said) => (raw: string) => {
      // Taken out here, because some programs colour a pipe, whatever NO_COLOR asks for, when CI is set.
      const text = stripVTControlCharacters(raw);
      said[stream] += text;
      print?.(text);
    };
    child.stdout.setEncoding('utf8').on('data', keep('standardOutput'));
    child.stderr.setEncoding('utf8').on('data', keep('standardError'));
    child.on('error', reject);
    child.on('close', (code) => resolve({ exitCode: code ?? 128, ...said }));
  });
}
