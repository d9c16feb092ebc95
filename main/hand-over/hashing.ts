import { hash } from 'node:crypto';

/** Of a text, hex. */
export const hashing = { sha256: (text: string): string => hash('sha256', text) } as const;
