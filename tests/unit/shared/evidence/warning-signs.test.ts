import { describe, expect, it } from 'vitest';
import { signSources } from '#shared/evidence/sign-sources.ts';
import { levelOfSign, signLevels, sourcesOfLevel, warningSigns } from '#shared/evidence/warning-signs.ts';
import { warningSignIds } from '#shared/record/warning-sign.ts';

describe('the card of the warning signs', () => {
  it('has each sign that the log can note, in the order of the levels', () => {
    expect(warningSigns.map(({ id }) => id)).toEqual(warningSignIds);
    expect(warningSigns.map(({ level }) => level).join('')).toBe('AAAAAAAAAAABBBBBBBBBCCCC');
    expect(levelOfSign('toes-numb')).toBe('C');
  });

  it('names each source with the signs that it is for', () => {
    expect(sourcesOfLevel('C')).toEqual([
      { id: 'E7.28', signs: ['toes-numb', 'foot-pain', 'foot-swells', 'raw-skin'] },
      { id: 'E5.30', signs: ['foot-swells'] },
    ]);
    expect(sourcesOfLevel('B').at(-1)).toEqual({ id: 'E7.33', signs: [] });
    const shown = new Set(signLevels.flatMap((level) => sourcesOfLevel(level).map(({ id }) => id)));
    expect([...shown].sort()).toEqual(Object.keys(signSources).sort());
  });
});
