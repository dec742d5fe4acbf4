import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import { actsFor } from '../commands/runner/access';
import { isUuid } from '../persistence/keyset';
import type { Context } from './context';
import type { Loaders } from './dataloaders';
import { badUserInput } from './errors';
import type { Loader, MaybePromise } from './loader';
import { readContractFieldsAhead, readContractorFieldsAhead } from './read-ahead';
import { selectedFields } from './selection';

/** What the gateway knows of an entity: its type, and the fields of one of its keys. */
type Representation = Readonly<Record<string, unknown>>;

/** How the entities of a type are found: by which keys, one of them, and many of them before each is asked for. */
interface EntityType {
  readonly keys: readonly string[];
  readonly find: (key: string, value: string, loaders: Loaders) => MaybePromise<object | null>;
  readonly readAhead: (values: ReadonlyMap<string, string[]>, ahead: Ahead) => Promise<unknown>[];
}

interface Ahead {
  readonly fields: readonly FieldNode[];
  readonly context: Context;
  readonly info: GraphQLResolveInfo;
}

const byId = (loaderOf: (loaders: Loaders) => Loader<string, object | null>): EntityType => ({
  keys: ['id'],
  find: (_key, id, loaders) => loaderOf(loaders).load(id),
  readAhead: (values, { context }) => [loaderOf(context.loaders).readAhead(values.get('id') ?? [])],
});

/** The entities of this subgraph; a test holds their keys to those of the schema. */
export const ENTITIES: Readonly<Record<string, EntityType>> = {
  Contract: {
    keys: ['id', 'contractNumber'],
    find: (key, value, loaders) =>
      key === 'id' ? loaders.contract.load(value) : loaders.contractByNumber.load(value),
    readAhead: (values, { fields, context, info }) => {
      const { contract, contractByNumber } = context.loaders;
      const ids = (values.get('id') ?? []).filter(isUuid);
      const numbers = values.get('contractNumber') ?? [];
      const numbered = async (): Promise<void> => {
        await contractByNumber.readAhead(numbers);
        const foundIds = numbers.flatMap((number) => contractByNumber.find(number)?.id ?? []);
        await readContractFieldsAhead(foundIds, fields, context, info);
      };
      return [
        ...(ids.length === 0
          ? []
          : [contract.readAhead(ids), readContractFieldsAhead(ids, fields, context, info)]),
        ...(numbers.length === 0 ? [] : [numbered()]),
      ];
    },
  },
  Contractor: {
    keys: ['id'],
    find: (_key, id) => ({ id }),
    readAhead: (values, { fields, context, info }) => {
      const seen = (values.get('id') ?? []).filter((id) => actsFor(context.caller, id));
      return [readContractorFieldsAhead(seen, fields, context, info)];
    },
  },
  ContractChangeRequest: byId(({ changeRequest }) => changeRequest),
  OptionService: byId(({ optionService }) => optionService),
  Outage: byId(({ outage }) => outage),
  OutageClaim: byId(({ outageClaim }) => outageClaim),
  Settlement: byId(({ settlement }) => settlement),
};

const FAULT =
  'A representation must have the "__typename" of an entity of this subgraph, and one of its keys.';

/**
 * Finds the entities that representations name: all of them, and what the fields selected of them will ask for, in one
 * wave of statements (those below a contractor's contracts, or a contract's number, in a second one). What is not there
 * is null, and a representation that names nothing is answered with its error.
 */
export async function findEntities(
  representations: readonly unknown[],
  context: Context,
  info: GraphQLResolveInfo,
): Promise<(MaybePromise<object | null> | Error)[]> {
  const references = representations.map(referenceOf);
  const reads = [...valuesByType(references)].flatMap(([typename, values]) => {
    const fields = info.fieldNodes.flatMap((node) => selectedFields(node, typename, info));
    return ENTITIES[typename]?.readAhead(values, { fields, context, info }) ?? [];
  });
  await Promise.all(reads);
  return references.map((reference) => {
    if (reference === null) return badUserInput(FAULT);
    const { type, typename, key, value } = reference;
    return named(type.find(key, value, context.loaders), typename);
  });
}

interface Reference {
  readonly type: EntityType;
  readonly typename: string;
  readonly key: string;
  readonly value: string;
}

function referenceOf(representation: unknown): Reference | null {
  if (representation === null || typeof representation !== 'object') return null;
  const fields = representation as Representation;
  const typename = fields['__typename'];
  if (typeof typename !== 'string' || !Object.hasOwn(ENTITIES, typename)) return null;
  const type = ENTITIES[typename];
  for (const key of type?.keys ?? []) {
    const value = fields[key];
    if (type && typeof value === 'string') return { type, typename, key, value };
  }
  return null;
}

function valuesByType(
  references: readonly (Reference | null)[],
): Map<string, Map<string, string[]>> {
  const types = new Map<string, Map<string, string[]>>();
  for (const reference of references) {
    if (reference === null) continue;
    const { typename, key, value } = reference;
    const values = types.get(typename) ?? new Map<string, string[]>();
    const ofKey = values.get(key);
    if (ofKey) ofKey.push(value);
    else values.set(key, [value]);
    types.set(typename, values);
  }
  return types;
}

/** By its type's name the union of all entities tells what a found one is. */
function named(found: MaybePromise<object | null>, typename: string): MaybePromise<object | null> {
  if (found instanceof Promise) return found.then((entity) => named(entity, typename));
  return found && Object.assign(found, { __typename: typename });
}
