/** The page that shows the pictures by screen. It opens from the file system and asks for nothing but the pictures. */
import type { Look } from '../e2e/support/looks.ts';

export type Pictures = {
  readonly screens: readonly string[];
  readonly looks: readonly Pick<Look, 'name'>[];
  /** The names of the files in the page's own folder. */
  readonly files: readonly string[];
  /** An earlier set: its folder's address, with the stroke at its end, and the names in it. */
  readonly earlier: { readonly address: string; readonly files: readonly string[] } | null;
};

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);

const style = `
  :root { color-scheme: light dark; font: 14px/1.4 system-ui, sans-serif; }
  body { margin: 0; }
  header { position: sticky; top: 0; z-index: 1; padding: 8px 16px; background: Canvas; border-bottom: 1px solid GrayText; }
  header label, header a { display: inline-block; margin-right: 12px; }
  section { padding: 0 16px 24px; scroll-margin-top: 120px; }
  h1, h2 { font-size: 20px; margin: 16px 0 8px; }
  h1 { margin-top: 0; }
  .looks { display: flex; align-items: flex-start; gap: 16px; overflow-x: auto; }
  figure { flex: none; margin: 0; }
  figure div { display: flex; gap: 4px; align-items: flex-start; }
  img { display: block; width: auto; max-width: 88vw; height: 380px; object-fit: contain; object-position: top; outline: 1px solid GrayText; }
`;

/** Only what `shown` says is on the page, if the reader has chosen a look. */
const styleOf = ({ name }: Pick<Look, 'name'>): string =>
  `body:has([value="${name}"]:checked) figure:not([data-look="${name}"]) { display: none; }
  body:has([value="${name}"]:checked) img { height: auto; }`;

const choice = (name: string, label: string, isChosen: boolean): string =>
  `<label><input type="radio" name="look" value="${name}"${isChosen ? ' checked' : ''}> ${label}</label>`;

const picture = (address: string, alt: string): string =>
  `<a href="${escaped(address)}"><img loading="lazy" src="${escaped(address)}" alt="${escaped(alt)}"></a>`;

/** One HTML file; a picture that is missing is left out. */
export function picturesPage({ screens, looks, files, earlier }: Pictures): string {
  const figure = (screen: string, { name }: Pick<Look, 'name'>): string => {
    const file = `${screen}-${name}.png`;
    if (!files.includes(file)) return '';
    const before = earlier?.files.includes(file) === true ? picture(earlier.address + file, 'before') : '';
    const caption = before === '' ? name : `${name}: before, now`;
    return `<figure data-look="${name}"><figcaption>${caption}</figcaption><div>${before}${picture(file, name)}</div></figure>`;
  };
  const section = (screen: string): string =>
    `<section id="${screen}"><h2>${screen}</h2><div class="looks">${looks.map((look) => figure(screen, look)).join('\n')}</div></section>`;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Legwork in pictures</title>
<style>${style}${looks.map(styleOf).join('\n')}</style>
<header>
<h1>Legwork in pictures</h1>
<div>${choice('all', 'every look', true)}${looks.map(({ name }) => choice(name, name, false)).join('')}</div>
<nav>${screens.map((screen) => `<a href="#${screen}">${screen}</a>`).join(' ')}</nav>
</header>
${screens.map(section).join('\n')}
</html>
`;
}
