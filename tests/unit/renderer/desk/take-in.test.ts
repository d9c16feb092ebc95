import { describe, expect, it } from 'vitest';
import { isArchive, isOfSystem, nextBatch } from '#renderer/desk/take-in/batches.ts';
import { inFours, readPerson, readSlip } from '#renderer/desk/take-in/slip.ts';
import {
  isRefused,
  type JudgedFile,
  judged,
  verdictGroups,
  verdictTable,
} from '#renderer/desk/take-in/verdicts.ts';
import { inEnglish } from '../../../support/in-english.ts';

const aFile = (size: number, name = 'a.legwork-envelope') => ({ name, size });
const files = (count: number, size: number) => Array.from({ length: count }, () => aFile(size));

describe('the files of one call', () => {
  it('are at most 500', () => {
    expect(nextBatch(files(1200, 1), 0)).toHaveLength(500);
    expect(nextBatch(files(1200, 1), 1000)).toHaveLength(200);
    expect(nextBatch(files(1200, 1), 1200)).toHaveLength(0);
  });

  it('are at most 15 MB together', () => {
    expect(nextBatch(files(100, 1_000_000), 0)).toHaveLength(15);
    expect(nextBatch(files(100, 1_000_001), 0)).toHaveLength(14);
  });

  it('are one at least: a file that is too large holds nothing up', () => {
    expect(nextBatch([aFile(400_000_000), aFile(1)], 0)).toEqual([aFile(400_000_000)]);
  });

  it('end before an archive, which goes alone', () => {
    const given = [aFile(1), aFile(2), aFile(3, 'monday.zip'), aFile(4, 'tuesday.ZIP'), aFile(5)];
    expect([0, 2, 3, 4].map((from) => nextBatch(given, from).map(({ size }) => size))).toEqual([
      [1, 2],
      [3],
      [4],
      [5],
    ]);
  });

  it('cover every file once, in order', () => {
    const sized = Array.from({ length: 3000 }, (_, at) => ({ ...aFile((at * 7919) % 1_000_000), at }));
    const sent = [];
    for (let from = 0; from < sized.length; ) {
      const batch = nextBatch(sized, from);
      from += batch.length;
      sent.push(...batch);
    }
    expect(sent.map(({ at }) => at)).toEqual(sized.map(({ at }) => at));
  });
});

it('what a system lays into folders is no envelope, and an archive is told by its name', () => {
  expect(['.DS_Store', '~$list.docx', 'Thumbs.db', 'desktop.ini'].every(isOfSystem)).toBe(true);
  expect(['a.legwork-envelope', 'thumbs.db.zip', 'notes.txt'].some(isOfSystem)).toBe(false);
  expect(['monday.zip', 'MONDAY.ZIP'].every(isArchive)).toBe(true);
  expect(isArchive('monday.zip.legwork-envelope')).toBe(false);
});

describe('the list of files', () => {
  const list: readonly JudgedFile[] = [
    judged({ name: 'a', verdict: { kind: 'received', receipt: 'taken' } }),
    judged({ name: 'b', verdict: { kind: 'refused', why: 'figures' } }),
    judged({ name: 'c', verdict: { kind: 'received', receipt: 'waiting' } }),
    judged({ name: 'd', verdict: { kind: 'refused', why: 'no-envelope' } }),
    judged({ name: 'e', verdict: { kind: 'refused', why: 'figures' } }),
    { name: '=1+1', key: 'not-readable' },
  ];

  it('has the refused first, then whoever waits', () => {
    expect(verdictGroups(list)).toEqual([
      { key: 'not-readable', names: ['=1+1'] },
      { key: 'no-envelope', names: ['d'] },
      { key: 'figures', names: ['b', 'e'] },
      { key: 'waiting', names: ['c'] },
      { key: 'taken', names: ['a'] },
    ]);
    expect(verdictGroups(list).map(({ key }) => isRefused(key))).toEqual([true, true, true, false, false]);
  });

  it('is a table in which no name is a formula', () => {
    const lines = verdictTable(verdictGroups([...list, { name: 'a "b", c', key: 'same' }]), inEnglish).split(
      '\r\n',
    );
    expect(lines).toHaveLength(8);
    expect(lines[1]).toMatch(/^"'=1\+1","cannot be read/);
    expect(lines[7]).toBe('"a ""b"", c","here already, nothing changed"');
  });
});

describe('numbers from paper', () => {
  it.each(['12345678', '1234 5678', ' 12 34 56 78 ', '1234-5678', '1234\u00a05678'])(
    '%j is a slip',
    (typed) => {
      expect(readSlip(typed)).toBe('12345678');
    },
  );

  it.each(['1234567', '123456789', '1234567a', ''])('%j is none', (typed) => {
    expect(readSlip(typed)).toBeNull();
  });

  it('a person is told by 32 hex digits, in any grouping and case', () => {
    const person = '0123456789abcdef'.repeat(2);
    expect(readPerson(inFours(person).toUpperCase())).toBe(person);
    expect(inFours('12345678')).toBe('1234\u00a05678');
    expect(readPerson(person.slice(1))).toBeNull();
    expect(readPerson(`${person.slice(1)}g`)).toBeNull();
  });
});
