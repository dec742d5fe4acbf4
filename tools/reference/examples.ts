import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  parse,
  print,
} from 'graphql';

/** An operation that can be sent as it is, and its variables. */
export interface Example {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** What stands for a value: by the name of its argument or field, else by its type. */
const BY_NAME: Record<string, unknown> = {
  agreesToTermsEdition: '2022-09-01',
  contractNumber: 'SAS-00000001',
  contractorId: 'C-1001',
};
const BY_TYPE: Record<string, unknown> = {
  Boolean: true,
  Date: '2024-04-08',
  DateTime: '2024-04-08T09:00:00+09:00',
  ID: '0195f3a2-7c41-7f0e-9d53-2b8a61c4e7f0',
  Int: 50,
  JSON: {},
  String: 'text',
  Yen: 40_000,
};
/** What is given of an input though none of its fields is required, as one of them has to be. */
const ONE_OF: Record<string, string> = {
  CorrectOutageInput: 'complete',
  CorrectQuotedFeesInput: 'basicFeePerAccount',
  CorrectTerminationInput: 'remove',
  DeclareUsageConditionsInput: 'operatingPolicyDecided',
  QuotedFeesInput: 'basicFeePerAccount',
  ReviseQuotedFeesInput: 'basicFeePerAccount',
  UpdateOutageInput: 'complete',
};
/** So many fields of an object are selected; all of them are listed with its type. */
const FIELDS_SHOWN = 6;

/** Gives an example of a query or mutation: with what it requires, and some of what it answers. */
export function exampleOf(
  kind: 'query' | 'mutation',
  field: GraphQLField<unknown, unknown>,
): Example {
  const required = field.args.filter(isRequiredArgument);
  const declared = required.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const given = required.map(({ name }) => `${name}: $${name}`).join(', ');
  const operation = `${field.name.charAt(0).toUpperCase()}${field.name.slice(1)}`;
  const text = `${kind} ${operation}${declared && `(${declared})`} {
    ${field.name}${given && `(${given})`} ${selectionOf(getNamedType(field.type))}
  }`;
  return {
    query: print(parse(text)),
    variables: Object.fromEntries(
      required.map(({ name, type }) => [name, valueOf(name, type)] as const),
    ),
  };
}

function selectionOf(type: GraphQLNamedType, isPart = false): string {
  if (!isObjectType(type)) return isLeafType(type) ? '' : '{ __typename }';
  const fields = Object.values(type.getFields()).filter(
    ({ args }) => !args.some(isRequiredArgument),
  );
  const leaves = fields.filter(({ type: of }) => isLeafType(getNamedType(of)));
  const shown = leaves.slice(0, FIELDS_SHOWN).map(({ name }) => name);
  // A page or a payload says little by itself: what it holds is selected too.
  const isWrapper = /(Connection|Edge|Payload)$/.test(type.name);
  if (isWrapper || (!isPart && shown.length === 0)) {
    for (const { name, type: of } of fields) {
      const part = getNamedType(of);
      if (!isLeafType(part)) shown.push(`${name} ${selectionOf(part, true)}`);
    }
  }
  return `{ ${shown.length === 0 ? '__typename' : shown.join(' ')} }`;
}

function valueOf(name: string, type: GraphQLInputType): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [valueOf(name, nullable.ofType)];
  if (isEnumType(nullable)) return nullable.getValues()[0]?.name;
  if (!isInputObjectType(nullable)) return BY_NAME[name] ?? BY_TYPE[nullable.name];
  const required = Object.values(nullable.getFields()).filter(
    (field) => isRequiredInputField(field) || field.name === ONE_OF[nullable.name],
  );
  return Object.fromEntries(
    required.map(({ name: key, type: of }) => [key, valueOf(key, of)] as const),
  );
}
