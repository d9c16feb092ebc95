/**
 * Canonical JSON (RFC 8785): equal content is equal text. Keys are in order by UTF-16 code unit, there are no spaces,
 * and numbers and strings are written as ECMAScript writes them.
 */

/** Properties that are undefined are left out, as by `JSON.stringify`. @throws TypeError if the content is no JSON */
export function canonicalJson(content: unknown): string {
  if (Array.isArray(content)) return `[${content.map(canonicalJson).join(',')}]`;
  if (typeof content === 'object' && content !== null) {
    const fields = Object.entries(content)
      .filter(([, value]) => value !== undefined)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, value]) => `${JSON.stringify(key)}:${canonicalJson(value)}`);
    return `{${fields.join(',')}}`;
  }
  const isNoJson = typeof content === 'number' && !Number.isFinite(content);
  const text = isNoJson ? undefined : JSON.stringify(content);
  if (text === undefined) throw new TypeError('Expected JSON.');
  return text;
}
