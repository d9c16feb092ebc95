/** A PDF as its readers find it: structure, and the text of each mark. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

type Node = {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Node[];
  readonly type?: string;
  readonly id?: string;
};

/** What a reader of PDF finds: language, title, and of each page the structure and the text by its marks. */
export async function readPdf(bytes: Buffer) {
  const loading = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 });
  const pdf = await loading.promise;
  const { info } = await pdf.getMetadata();
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, i) => {
      const page = await pdf.getPage(i + 1);
      const content = await page.getTextContent({ includeMarkedContent: true });
      return { tree: (await page.getStructTree()) as Node, texts: textsById(content.items) };
    }),
  );
  const markInfo = await pdf.getMarkInfo();
  await loading.destroy();
  return { info: info as Readonly<Record<string, unknown>>, pages, markInfo };
}

/** The text of each mark: what stands between its begin and its end. */
function textsById(items: readonly unknown[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  let current: string | null = null;
  for (const item of items as readonly {
    type?: string;
    id?: string;
    str?: string;
    hasEOL?: boolean;
  }[]) {
    if (item.type === 'beginMarkedContentProps') current = item.id ?? null;
    else if (item.type === 'endMarkedContent') current = null;
    else if (item.str !== undefined && current !== null) {
      texts.set(current, `${texts.get(current) ?? ''}${item.str}${item.hasEOL === true ? ' ' : ''}`);
    }
  }
  return texts;
}

export const nodesIn = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(nodesIn)];

/** Spaces of any width are one. */
export const plain = (text: string): string => text.replaceAll(/\s+/g, ' ');

export const textIn = (node: Node, texts: ReadonlyMap<string, string>): string =>
  plain(
    nodesIn(node)
      .flatMap(({ id }) => (id === undefined ? [] : [texts.get(id) ?? '']))
      .join(''),
  );
