import ts from 'typescript';

const isDynamicImport = (node) => ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;

/** The literal that names another module, for each kind of node that can hold one. */
function specifierOf(node) {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (isDynamicImport(node)) return node.arguments[0];
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return node.argument.literal;
  return ts.isModuleDeclaration(node) ? node.name : undefined;
}

function collect(node, found) {
  const literal = specifierOf(node);
  if (literal && ts.isStringLiteralLike(literal)) found.push(literal);
  // A callback that returns something would end the walk.
  ts.forEachChild(node, (child) => {
    collect(child, found);
  });
  return found;
}

/** Rewrites every module specifier of a JavaScript or declaration file, leaving all other text as it is. */
export function rewriteSpecifiers(code, fileName, rewrite) {
  const source = ts.createSourceFile(fileName, code, ts.ScriptTarget.Latest);
  return collect(source, [])
    .sort((a, b) => b.end - a.end)
    .reduce((text, literal) => {
      const start = literal.getStart(source) + 1;
      return text.slice(0, start) + rewrite(literal.text) + text.slice(literal.end - 1);
    }, code);
}
