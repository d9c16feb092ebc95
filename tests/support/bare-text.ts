/** Text that stands in JSX itself, where no language but one can say it: texts belong into shared/messages. */
import ts from 'typescript';

/** The attributes whose text a person reads or hears. */
const readAttributes: ReadonlySet<string> = new Set([
  'label',
  'aria-label',
  'aria-roledescription',
  'title',
  'placeholder',
  'description',
  'name',
  'help',
  'hint',
  'note',
  'unit',
  'detail',
]);

/** Attributes that may hold several words which nobody reads. */
const mutedAttributes: ReadonlySet<string> = new Set(['className', 'd', 'style', 'transform', 'viewBox']);

const isLocalizedMessage = (node: ts.Node): boolean =>
  /\p{L}\s+\p{L}/u.test((node as ts.LiteralLikeNode).text);

export type BareText = { readonly line: number; readonly text: string };

const hasLetter = (text: string): boolean => /\p{L}/u.test(text);

const isComparison = (node: ts.Node): boolean =>
  ts.isBinaryExpression(node) &&
  [
    ts.SyntaxKind.EqualsEqualsEqualsToken,
    ts.SyntaxKind.ExclamationEqualsEqualsToken,
    ts.SyntaxKind.EqualsEqualsToken,
    ts.SyntaxKind.ExclamationEqualsToken,
  ].includes(node.operatorToken.kind);

/** The literals of an expression that would be shown: not what is compared, nor what a function is given. */
function shownLiterals(node: ts.Node): readonly ts.Node[] {
  if (ts.isStringLiteralLike(node)) return [node];
  if (ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) return [node];
  if (ts.isCallExpression(node) || ts.isFunctionLike(node) || isComparison(node)) return [];
  if (ts.isElementAccessExpression(node)) return [];
  // Elements within are looked at for themselves.
  if (ts.isJsxElement(node) || ts.isJsxSelfClosingElement(node) || ts.isJsxFragment(node)) return [];
  const found: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    found.push(...shownLiterals(child));
  });
  return found;
}

/** The literals and texts that one node of a file shows by itself. */
function shownBy(node: ts.Node): readonly ts.Node[] {
  if (ts.isJsxText(node)) return [node];
  if (ts.isJsxAttribute(node) && node.initializer !== undefined) {
    const name = node.name.getText();
    if (mutedAttributes.has(name)) return [];
    const literals = shownLiterals(node.initializer);
    // Whatever the attribute is called, several words are a text.
    return readAttributes.has(name) ? literals : literals.filter(isLocalizedMessage);
  }
  const isChild = ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent);
  return isChild ? shownLiterals(node) : [];
}

/** Every bare text of a .tsx file's source. */
export function bareTexts(source: string): readonly BareText[] {
  const file = ts.createSourceFile('file.tsx', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: BareText[] = [];
  const visit = (node: ts.Node): void => {
    for (const shown of shownBy(node)) {
      const text = (shown as ts.LiteralLikeNode).text.trim();
      const line = file.getLineAndCharacterOfPosition(shown.getStart()).line + 1;
      if (hasLetter(text)) found.push({ line, text });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
