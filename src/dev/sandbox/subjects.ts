/** A list in which something stands for a ready operation to act on: the first that its arguments find. */
export interface Subject {
  readonly list: string;
  /** The arguments of the list, as GraphQL writes them. */
  readonly args: string;
}

/** What an operation acts on, by the name that stands for its id in the variables, as in `<contractId>`. */
export type Subjects = Readonly<Record<string, Subject>>;

type Found = Readonly<
  Record<string, { readonly edges: readonly { readonly node: { readonly id: string } }[] }>
>;

/** Gives the query that finds subjects. */
export function subjectQuery(subjects: Subjects): string {
  const fields = Object.entries(subjects).map(
    ([name, { list, args }]) => `${name}: ${list}(first: 1, ${args}) { edges { node { id } } }`,
  );
  return `query Subjects { ${fields.join(' ')} }`;
}

/** Fills what was found into variables; of what was not, their text says where it can come from. */
export function withSubjects(
  variables: object,
  subjects: Subjects,
  data: Found | null | undefined,
): string {
  return Object.entries(subjects).reduce(
    (text, [name, { list }]) =>
      text.replaceAll(
        `<${name}>`,
        data?.[name]?.edges[0]?.node.id ?? `<none of the ${list} will do: npm run demo>`,
      ),
    JSON.stringify(variables, null, 2),
  );
}
