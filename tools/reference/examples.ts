interface Documented {
  readonly underlyingType: { readonly name: string };
  readonly isArray: boolean;
}

const EXAMPLES: Record<string, unknown> = {
  Boolean: true,
  Date: '2024-04-08',
  DateTime: '2024-04-08T00:00:00.000Z',
  ID: '0195f3a2-7c41-7f0e-9d53-2b8a61c4e7f0',
  Int: 50,
  JSON: {},
  String: 'text',
  Yen: 40_000,
};

/** Gives the example that SpectaQL shows for a field, argument or type: always the same. */
function exampleOf({ underlyingType, isArray }: Documented): unknown {
  const example = EXAMPLES[underlyingType.name];
  return isArray && example !== undefined ? [example] : example;
}

export = exampleOf;
