/**
 * A backup's file: two lines of text, the header and the SHA-256 of the header and the rest, and then the rest, of
 * whatever bytes.
 */
import { hash } from 'node:crypto';

const newline = 0x0a;

const sumOf = (headerLine: Uint8Array, payload: Uint8Array): string =>
  hash('sha256', Buffer.concat([headerLine, payload]));

/** @param headerLine without a line break */
export function framed(headerLine: string, payload: Uint8Array): Buffer {
  const sum = sumOf(Buffer.from(headerLine), payload);
  return Buffer.concat([Buffer.from(`${headerLine}\n${sum}\n`), payload]);
}

/** The header and the rest of an undamaged file; null for any other. */
export function unframed(bytes: Buffer): { readonly headerLine: string; readonly payload: Buffer } | null {
  const headerEnd = bytes.indexOf(newline);
  const sumEnd = bytes.indexOf(newline, headerEnd + 1);
  if (headerEnd < 0 || sumEnd < 0) return null;
  const payload = bytes.subarray(sumEnd + 1);
  const header = bytes.subarray(0, headerEnd);
  if (bytes.subarray(headerEnd + 1, sumEnd).toString('latin1') !== sumOf(header, payload)) return null;
  return { headerLine: header.toString('utf8'), payload };
}
