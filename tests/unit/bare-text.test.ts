import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { bareTexts } from '../support/bare-text.ts';

const root = path.resolve(import.meta.dirname, '../../renderer');

async function bareTextsOfPage(): Promise<readonly string[]> {
  const names = await readdir(root, { recursive: true });
  const files = names.filter((name) => name.endsWith('.tsx')).map((name) => name.replaceAll(path.sep, '/'));
  const found = files.toSorted().map(async (file) => {
    const texts = bareTexts(await readFile(path.join(root, file), 'utf8'));
    return texts.map(({ line, text }) => `${file}:${line} ${text}`);
  });
  return (await Promise.all(found)).flat();
}

describe('every text of the page is in the catalogue', () => {
  it('and none stands bare in an element', async () => {
    expect(await bareTextsOfPage()).toEqual([]);
  });
});

describe('a bare text', () => {
  it.each([
    ['<p>Saved</p>', 'Saved'],
    ['<p>{count} left</p>', 'left'],
    ["<p>{isSaved && 'Saved'}</p>", 'Saved'],
    ["<p>{isSaved ? say('app.saved') : 'Lost'}</p>", 'Lost'],
    ['<p>{`Lost \u0024{count}`}</p>', 'Lost'],
    ['<TextField label="Folder" />', 'Folder'],
    ["<TextField label={'Folder'} />", 'Folder'],
    ['<section aria-label={`Change: \u0024{name}`} />', 'Change:'],
    ["<Card label={isOn ? 'On' : say('off')} />", 'On'],
    ['<Figure unit="load-hours" value="6.2" />', 'load-hours'],
    ['<Figure note={<b>Loud</b>} />', 'Loud'],
    ['<Chart caption="Load by day" />', 'Load by day'],
  ])('is found in %s', (source, text) => {
    expect(bareTexts(source)).toEqual([{ line: 1, text }]);
  });

  it.each([
    "<p>{say('app.saved')}</p>",
    '<p>{name}: {count} …</p>',
    "<p className={isOn ? 'on' : 'off'}>{kind === 'shift' ? start : end}</p>",
    "<Button weight=\"primary\" aria-label={say(isOn ? 'field.hide' : 'field.show', { name })} />",
    '<path className="line thin" d="M 0 0 L 4 4" strokeLinecap="round" />',
    "<ul>{kinds.map((kind) => <li key={kind}>{names['kind']}</li>)}</ul>",
  ])('is not found in %s', (source) => {
    expect(bareTexts(source)).toEqual([]);
  });
});
