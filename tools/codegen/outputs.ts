/** A file that is generated from the schema, and from operations where it has `documents`. */
export interface Output {
  /** The file of the operations, or their folder. */
  readonly documents?: string;
  /** What writes its parts, in their order, each by its name or with settings of its own. */
  readonly plugins: readonly (string | Record<string, object>)[];
  readonly config: Record<string, unknown>;
}

/** The subgraph library brings these to the schema; the generator has to be told. */
export const FEDERATION_DIRECTIVES = /* GraphQL */ `
  scalar link__Import
  scalar federation__FieldSet
  directive @link(url: String!, import: [link__Import]) repeatable on SCHEMA
  directive @key(fields: federation__FieldSet!) repeatable on OBJECT
  directive @shareable on OBJECT | FIELD_DEFINITION
  directive @tag(
    name: String!
  ) repeatable on OBJECT | FIELD_DEFINITION | ARGUMENT_DEFINITION | SCALAR | ENUM | INPUT_OBJECT
  directive @authenticated on OBJECT | FIELD_DEFINITION
  directive @requiresScopes(scopes: [[String!]!]!) on OBJECT | FIELD_DEFINITION
  directive @cost(weight: Int!) on OBJECT | FIELD_DEFINITION
  directive @listSize(
    assumedSize: Int
    slicingArguments: [String!]
    sizedFields: [String!]
    requireOneSlicingArgument: Boolean
  ) on FIELD_DEFINITION
`;

const MADE_FROM_SCHEMA = {
  add: { content: '/* Made by `npm run generate` from schema/. */' },
};

const SCHEMA_TYPES = {
  useTypeImports: true,
  enumsAsTypes: true,
  disableDescriptions: true,
  avoidOptionals: { field: true, object: true },
  inputMaybeValue: 'T | null | undefined',
  scalars: {
    ID: 'string',
    Date: 'string',
    YearMonth: 'string',
    DateTime: 'number',
    Yen: 'number',
    JSON: 'object',
  },
};

/** Scalars as they stand in an answer. */
const SCALARS_AS_SENT = {
  ID: 'string',
  Date: 'string',
  YearMonth: 'string',
  DateTime: 'string',
  Yen: 'number',
  JSON: 'object',
};

/** All that is generated, by its path from the root of the project. */
export const OUTPUTS: Record<string, Output> = {
  // What a command is given: the inputs and the enums.
  'src/commands/inputs.ts': {
    plugins: [MADE_FROM_SCHEMA, 'typescript'],
    config: { ...SCHEMA_TYPES, onlyOperationTypes: true },
  },
  // What the objects in the data of events are made of.
  'src/commands/runner/event-objects.ts': {
    documents: 'docs/events/objects.graphql',
    plugins: [
      {
        add: {
          content:
            '/* Made by `npm run generate` from docs/events/objects.graphql and the schema. */',
        },
      },
      'typescript-operations',
    ],
    config: {
      enumsAsTypes: true,
      disableDescriptions: true,
      immutableTypes: true,
      scalars: SCALARS_AS_SENT,
    },
  },
  'src/graphql/resolver-types.ts': {
    plugins: [MADE_FROM_SCHEMA, 'typescript', 'typescript-resolvers'],
    config: {
      ...SCHEMA_TYPES,
      contextType: './context#Context',
      mappers: {
        Contract: '../persistence/contracts#ContractRow',
        ContractChangeRequest: '../persistence/change-requests#ChangeRequestRow',
        OptionService: '../persistence/option-services#OptionServiceRow',
        Outage: '../persistence/outages#OutageRow',
        OutageClaim: '../persistence/outage-claims#OutageClaimRow',
        Settlement: '../persistence/settlements#SettlementRow',
        SettlementLine: '../terms/model/settlement#SettlementLine as SettlementLineModel',
        ContractEvent: '../persistence/contract-events#ContractEventRow',
        ContractUserError: '../terms/refusals/refusal#Refusal',
        Contractor: './models#ContractorModel',
        ClaimableOutage: './models#ClaimableOutageModel',
        OutageState: './models#OutageStateModel',
        ContractConnection: './models#ContractConnectionModel',
        ContractChangeRequestConnection: './models#ContractChangeRequestConnectionModel',
        OptionServiceConnection: './models#OptionServiceConnectionModel',
        ContractDecision: '../terms/model/decision#Decision',
        ContractBaseEligibility: './models#ContractBaseEligibilityModel',
        TerminationNotice: './models#TerminationNoticeModel',
        TerminationPreview: './models#TerminationPreviewModel',
        DependentPreview: './models#DependentPreviewModel',
        ContractDate: './models#ContractDateModel',
        ContractWorklist: '../persistence/worklist#Worklist',
        ContractsWaiting: '../persistence/worklist#Waiting',
        SettlementConnection: './models#SettlementConnectionModel',
        OutageConnection: './models#OutageConnectionModel',
        OutageClaimConnection: './models#OutageClaimConnectionModel',
        ContractEventConnection: './models#ContractEventConnectionModel',
        ContractStatement: './models#ContractStatementModel',
        ContractorStatement: './models#ContractorStatementModel',
        StatementLine: './models#StatementLineModel',
        UsageConditions: '../persistence/contracts#ContractRow',
        ServiceTerms: '../terms/model/editions#Edition',
        ServiceTypeTerms: './models#ServiceTypeTermsModel',
        OptionTerms: './models#OptionTermsModel',
        TermsArticle: '../terms/wording/article#ArticleWording',
        TermsParagraph: '../terms/wording/article#ParagraphWording',
      },
    },
  },
  'examples/partner-client/operations.ts': {
    documents: 'examples/partner-client/operations.graphql',
    plugins: [
      {
        add: {
          content: '/* Made by `npm run generate` from operations.graphql and the schema. */',
        },
      },
      'typescript-operations',
      'typed-document-node',
    ],
    config: {
      useTypeImports: true,
      enumsAsTypes: true,
      documentMode: 'string',
      dedupeFragments: true,
      scalars: SCALARS_AS_SENT,
    },
  },
  'examples/desk/src/generated/operations.ts': {
    documents: 'examples/desk/operations',
    plugins: [
      {
        add: { content: '/* Made by `npm run generate` from operations/ and the schema. */' },
      },
      'typescript-operations',
      'typed-document-node',
    ],
    config: {
      useTypeImports: true,
      enumsAsTypes: true,
      immutableTypes: true,
      documentMode: 'graphQLTag',
      gqlImport: '@urql/core#gql',
      dedupeFragments: true,
      scalars: SCALARS_AS_SENT,
    },
  },
  'examples/desk/src/generated/forms.ts': {
    plugins: [MADE_FROM_SCHEMA, 'forms'],
    config: {},
  },
};
