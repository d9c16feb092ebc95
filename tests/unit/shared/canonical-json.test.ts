import { describe, expect, test } from 'vitest';
import { canonicalJson } from '#shared/canonical-json.ts';

describe('canonical JSON', () => {
  test('orders the keys of every object by code unit, numbers among them', () => {
    expect(canonicalJson({ b: 1, a: { '10': 1, '9': 2, é: 3, z: 4 }, '': [] })).toBe(
      '{"":[],"a":{"10":1,"9":2,"z":4,"é":3},"b":1}',
    );
  });

  test('orders a pair of surrogates below what stands above them, as RFC 8785 does', () => {
    expect(canonicalJson({ '\ufb33': 1, '😀': 2 })).toBe('{"😀":2,"\ufb33":1}');
  });

  test('writes numbers and strings as ECMAScript does', () => {
    expect(canonicalJson([1e21, 0.000001, 1e-7, -0, 4.5, 'a\n\u000f€"'])).toBe(
      '[1e+21,0.000001,1e-7,0,4.5,"a\\n\\u000f€\\""]',
    );
  });

  test('leaves out what is undefined, and keeps null', () => {
    expect(canonicalJson({ a: undefined, b: null })).toBe('{"b":null}');
  });

  test('takes nothing that is no JSON', () => {
    expect(() => canonicalJson({ a: Number.NaN })).toThrow(TypeError);
    expect(() => canonicalJson(undefined)).toThrow(TypeError);
  });
});
