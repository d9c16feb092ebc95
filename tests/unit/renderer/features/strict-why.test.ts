import { describe, expect, it } from 'vitest';
import { doctorsWords, planSources, pressureSources, studies } from '#renderer/features/strict/why/claims.ts';
import { messagesOf } from '#renderer/messages/catalogue.ts';
import { veinScenes } from '#renderer/parts/pictures/vein-figure.tsx';
import { weekEvidence } from '#shared/messages/en/week-evidence.ts';
import { languages } from '#shared/record/preferences.ts';

const claims = [...Object.values(veinScenes), ...doctorsWords, ...studies.for, ...studies.against];
const shown = new Set<string>(
  [...claims.map(({ sources }) => sources), pressureSources, planSources]
    .flat()
    .map((id) => `evidence.${id}`),
);

describe('the page on the week', () => {
  it('has a source for every claim', () => {
    expect(claims.filter(({ sources }) => sources.length === 0)).toEqual([]);
  });

  it('gives both sides the same room', () => {
    expect(studies.for.length).toBe(studies.against.length);
  });

  it('shows every row that is loaded for it alone', () => {
    expect(Object.keys(weekEvidence).filter((id) => !shown.has(id))).toEqual([]);
  });
});

it.each(languages)('says the same numbers in %s as in English', async (language) => {
  const [english, messages] = await Promise.all([messagesOf('en'), messagesOf(language)]);
  const numbersOf = (text: string) =>
    (text.match(/\d+(?:[.,]\d+)?/g) ?? []).map((number) => number.replace(',', '.')).toSorted();
  const ids = [
    ...(Object.keys(weekEvidence) as (keyof typeof weekEvidence)[]),
    ...(Object.keys(english) as (keyof typeof english)[]).filter((id) =>
      ['strictWhy.', 'picture.', 'donning.', 'why.'].some((group) => id.startsWith(group)),
    ),
  ];
  expect(Object.fromEntries(ids.map((id) => [id, numbersOf(messages[id])]))).toEqual(
    Object.fromEntries(ids.map((id) => [id, numbersOf(english[id])])),
  );
});
