import { type DocumentNode, parse } from 'graphql';

/** The type definitions of the directory of contractors. */
export const DIRECTORY_TYPE_DEFS: DocumentNode = parse(/* GraphQL */ `
  # What the subgraph of the contracts has too is described there: two descriptions of one thing would differ.
  extend schema
    @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])

  type Query {
    "A contractor by its identifier (契約者). Null when there is none."
    contractor("The contractor's identifier (契約者 ID)." id: ID!): Contractor
    "All contractors of the directory, by identifier (契約者の一覧)."
    contractors(
      "How many to return (件数)."
      first: Int = 20
      "Return what follows this cursor (カーソル)."
      after: String
    ): ContractorConnection!
    "Anything of the directory by its identifier. Null when there is none."
    node("The identifier." id: ID!): Node
  }

  type Mutation {
    "Adds a contract to a contractor's bookmarks (しおりの追加)."
    bookmarkContract(
      "What to bookmark, and for whom."
      input: BookmarkContractInput!
    ): BookmarkContractPayload!
  }

  "Anything that has an identifier."
  interface Node {
    "The identifier."
    id: ID!
  }

  type Contractor implements Node @key(fields: "id") {
    id: ID!
    "The contractor's name (契約者名)."
    name: String!
    "What the contractor has asked the support desk (問い合わせ)."
    supportCases: [SupportCase!]!
    "The contracts that the contractor's staff keep at hand (しおり)."
    bookmarks: [ContractBookmark!]!
  }

  "A question to the support desk (問い合わせ)."
  type SupportCase implements Node @key(fields: "id") {
    "The identifier of the case (問い合わせ番号)."
    id: ID!
    "What it is about (件名)."
    subject: String!
    "The contract concerned (契約). Null when the caller may not see it."
    contract: Contract
  }

  "A contract kept at hand (しおり)."
  type ContractBookmark {
    "The contract (契約). Null when the caller may not see it."
    contract: Contract
  }

  # A neighbour's object is known by one of its keys, the same everywhere: of two, of which now one and now the
  # other is given, Hive's gateway reads the wrong one and answers null.
  type Contract @key(fields: "contractNumber", resolvable: false) {
    contractNumber: String!
  }

  "A page of the list of contractors (契約者の一覧)."
  type ContractorConnection {
    "The items of this page."
    edges: [ContractorEdge!]!
    "Where this page lies in the list."
    pageInfo: PageInfo!
  }

  "One item of the list of contractors."
  type ContractorEdge {
    "Position of the item in the list."
    cursor: String!
    "The contractor (契約者)."
    node: Contractor!
  }

  type PageInfo @shareable {
    hasNextPage: Boolean!
    hasPreviousPage: Boolean!
    startCursor: String
    endCursor: String
  }

  "What \`bookmarkContract\` takes."
  input BookmarkContractInput {
    "The contractor (契約者 ID)."
    contractorId: ID!
    "The number of the contract (契約番号)."
    contractNumber: String!
  }

  "Answer to \`bookmarkContract\`."
  type BookmarkContractPayload {
    "The contractor with its bookmarks (契約者). Null when \`userErrors\` is not empty."
    contractor: Contractor
    "Why nothing was done. Empty on success."
    userErrors: [UserError!]!
  }

  "Why a call was refused."
  type UserError {
    "The reason, in a sentence for people."
    message: String!
    "Where in the input the cause lies."
    field: [String!]
  }
`);
