import ts from 'typescript';

/** What a file declares at its top, and whether others get it. */
export interface Declared {
  readonly name: string;
  readonly line: number;
  readonly isExported: boolean;
}

const namesIn = (binding: ts.BindingName): readonly string[] =>
  ts.isIdentifier(binding)
    ? [binding.text]
    : binding.elements.flatMap((element) => (ts.isOmittedExpression(element) ? [] : namesIn(element.name)));

const namesOf = (statement: ts.Statement): readonly string[] => {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => namesIn(name));
  if (ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause))
    return statement.exportClause.elements.map(({ name }) => name.text);
  const isNamed =
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isFunctionDeclaration(statement) ||
    ts.isEnumDeclaration(statement);
  return isNamed && statement.name ? [statement.name.text] : [];
};

const isExport = (statement: ts.Statement): boolean =>
  ts.isExportDeclaration(statement) ||
  (ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword));

/** The declarations at the top of a file of TypeScript. */
export const declaredIn = (file: string, text: string): readonly Declared[] => {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false);
  return source.statements.flatMap((statement) =>
    namesOf(statement).map((name) => ({
      name,
      line: source.getLineAndCharacterOfPosition(statement.getStart(source)).line + 1,
      isExported: isExport(statement),
    })),
  );
};
