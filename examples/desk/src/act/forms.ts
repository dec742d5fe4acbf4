import type { TypedDocumentNode } from 'urql';
import { FORMS } from '../generated/forms';
import * as operations from '../generated/operations';
import type { Language } from '../words/words';

export type Mutation = keyof typeof FORMS;

type Names = Readonly<Record<Language, string>>;

/** A field of a form, by what the schema says of it. */
export interface FieldDescription {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly list: boolean;
  readonly label: Names;
  /** In English. */
  readonly help: string;
  /** The values to choose from, where it is of an enumeration. */
  readonly values: readonly string[];
  /** Its parts, where it has any. */
  readonly fields: readonly FieldDescription[];
}

/** A form, by what the schema says of its mutation. */
export interface FormDescription {
  readonly title: Names;
  /** In English. */
  readonly help: string;
  readonly articles: readonly string[];
  readonly operatorOnly: boolean;
  readonly entity: keyof Outcomes;
  readonly expectsVersion: boolean;
  readonly fields: readonly FieldDescription[];
}

/** What mutations act on or make, by the name that it has in their answers. */
export interface Outcomes {
  readonly contract: operations.ContractOutcomeFragment;
  readonly changeRequest: operations.ChangeRequestOutcomeFragment;
  readonly optionService: operations.OptionServiceOutcomeFragment;
  readonly outage: operations.OutageOutcomeFragment;
  readonly outageClaim: operations.OutageClaimOutcomeFragment;
  readonly settlement: operations.SettlementOutcomeFragment;
}

/** One of these, under its name. */
export type Outcome = { readonly [Entity in keyof Outcomes]?: Outcomes[Entity] | null };

export type Payload = Outcome & {
  readonly userErrors: readonly operations.RefusalFragment[];
};

export type Answer = Readonly<Record<string, Payload>>;

export type Input = Readonly<Record<string, unknown>>;

export type MutationDocument = TypedDocumentNode<Answer, { input: Input; language: Language }>;

/** All forms, by their mutations. */
export const DESCRIPTIONS: Readonly<Record<Mutation, FormDescription>> = FORMS;

export const MUTATIONS = Object.keys(FORMS) as readonly Mutation[];

/** Tells whether a text names a mutation. */
export function isMutation(name: string): name is Mutation {
  return Object.hasOwn(FORMS, name);
}

type DocumentName = `${Capitalize<Mutation>}Document`;

const DOCUMENTS: Readonly<Record<DocumentName, unknown>> = operations;

/** Gives the document of a mutation; its input is what the form makes of its fields, checked by the server. */
export function documentOf(mutation: Mutation): MutationDocument {
  const name = mutation.charAt(0).toUpperCase() + mutation.slice(1);
  return DOCUMENTS[`${name as Capitalize<Mutation>}Document`] as MutationDocument;
}
