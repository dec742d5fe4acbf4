import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

/** Of a list whose size nothing in the schema tells. */
const UNTOLD_SIZE = 10;

/** How large an operation is, fragments counted wherever they are spread. */
export interface OperationSize {
  /** Levels of fields; what lies below `__schema` and `__type` is not counted. */
  readonly depth: number;
  readonly aliases: number;
  /** The most that one `_entities` field asks for. */
  readonly representations: number;
  /** Objects that pages and lists may hold, by @listSize, and the @cost of fields, multiplied along the path. */
  readonly nodes: number;
}

interface Size extends OperationSize {
  /** Nodes per item of a list whose size the field above it tells: the edges of a page. */
  readonly nodesPerItem: number;
}

const EMPTY: Size = { depth: 0, aliases: 0, representations: 0, nodes: 0, nodesPerItem: 0 };

/**
 * Measures a validated operation with the variables it came with. Each fragment is measured once, so
 * the time is linear in the document however the fragments multiply.
 */
export function querySize(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): OperationSize {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition);
    }
  }
  const measured = new Map<string, Size>();
  const valueOf = argumentReader(operation, variables);

  const selections = (set: SelectionSetNode, parent: GraphQLCompositeType): Size =>
    set.selections.map((selection) => measure(selection, parent)).reduce(add, EMPTY);

  const measure = (selection: SelectionNode, parent: GraphQLCompositeType): Size => {
    switch (selection.kind) {
      case Kind.FIELD:
        return field(selection, parent);
      case Kind.INLINE_FRAGMENT: {
        const name = selection.typeCondition?.name.value;
        return selections(selection.selectionSet, conditionType(name, parent));
      }
      case Kind.FRAGMENT_SPREAD:
        return fragment(selection.name.value, parent);
    }
  };

  const fragment = (name: string, parent: GraphQLCompositeType): Size => {
    const known = measured.get(name);
    if (known) return known;
    const definition = fragments.get(name);
    if (!definition) return EMPTY;
    const type = conditionType(definition.typeCondition.name.value, parent);
    const size = selections(definition.selectionSet, type);
    measured.set(name, size);
    return size;
  };

  const conditionType = (
    name: string | undefined,
    parent: GraphQLCompositeType,
  ): GraphQLCompositeType => {
    const type = name === undefined ? parent : schema.getType(name);
    return isCompositeType(type) ? type : parent;
  };

  const field = (node: FieldNode, parent: GraphQLCompositeType): Size => {
    const definition = fieldDefinition(node.name.value, parent);
    const type = definition && getNamedType(definition.type);
    const inner =
      node.selectionSet && isCompositeType(type) ? selections(node.selectionSet, type) : EMPTY;
    const own = {
      depth: 1 + (isIntrospection(definition) ? 0 : inner.depth),
      aliases: inner.aliases + (node.alias ? 1 : 0),
    };
    if (!definition) return { ...EMPTY, ...own };
    const { cost, listSize } = demandOf(definition);
    if (!isCompositeType(type)) return { ...EMPTY, ...own, nodes: cost };
    if (node.name.value === '_entities') {
      const asked = listLength(argument(node, 'representations'));
      return { ...own, representations: asked, nodes: asked * (1 + inner.nodes), nodesPerItem: 0 };
    }
    if (isList(definition.type)) {
      const perItem = 1 + whole(inner);
      return listSize === null
        ? { ...inner, ...own, nodes: cost, nodesPerItem: perItem }
        : {
            ...inner,
            ...own,
            nodes: cost + pageSize(node, definition, listSize) * perItem,
            nodesPerItem: 0,
          };
    }
    const items = listSize === null ? UNTOLD_SIZE : pageSize(node, definition, listSize);
    const nodes = cost + inner.nodes + items * inner.nodesPerItem;
    return { ...inner, ...own, nodes, nodesPerItem: 0 };
  };

  const argument = (node: FieldNode, name: string): unknown => {
    const found = node.arguments?.find((candidate) => candidate.name.value === name);
    return found && valueOf(found.value);
  };

  const pageSize = (
    node: FieldNode,
    definition: GraphQLField<unknown, unknown>,
    { assumedSize, slicingArguments }: ListSize,
  ): number => {
    for (const name of slicingArguments) {
      const byDefault = definition.args.find((arg) => arg.name === name)?.defaultValue;
      const asked = argument(node, name) ?? byDefault;
      if (typeof asked === 'number' && asked >= 0) return asked;
    }
    return assumedSize;
  };

  const root = schema.getRootType(operation.operation);
  if (!root) return EMPTY;
  const size = selections(operation.selectionSet, root);
  return { ...size, nodes: whole(size) };
}

/** Counts what a selection holds where nothing above tells the size of its lists. */
function whole({ nodes, nodesPerItem }: Size): number {
  return nodes + UNTOLD_SIZE * nodesPerItem;
}

/** What @listSize says of a field. */
interface ListSize {
  readonly assumedSize: number;
  readonly slicingArguments: readonly string[];
}

interface Demand {
  readonly cost: number;
  readonly listSize: ListSize | null;
}

const demands = new WeakMap<object, Demand>();

/** Reads @cost and @listSize of a field. */
function demandOf(definition: GraphQLField<unknown, unknown>): Demand {
  const known = demands.get(definition);
  if (known) return known;
  const valuesOf = (directive: string): Record<string, unknown> | null => {
    const node = definition.astNode?.directives?.find(({ name }) => name.value === directive);
    if (!node) return null;
    const values = node.arguments?.map(({ name, value }) => [
      name.value,
      valueFromASTUntyped(value),
    ]);
    return Object.fromEntries(values ?? []) as Record<string, unknown>;
  };
  const cost = valuesOf('cost')?.['weight'];
  const listSize = valuesOf('listSize');
  const demand: Demand = {
    cost: typeof cost === 'number' ? cost : 0,
    listSize: listSize && {
      assumedSize: (listSize['assumedSize'] as number | undefined) ?? UNTOLD_SIZE,
      slicingArguments: (listSize['slicingArguments'] as string[] | undefined) ?? [],
    },
  };
  demands.set(definition, demand);
  return demand;
}

function add(a: Size, b: Size): Size {
  return {
    depth: Math.max(a.depth, b.depth),
    aliases: a.aliases + b.aliases,
    representations: Math.max(a.representations, b.representations),
    nodes: a.nodes + b.nodes,
    nodesPerItem: a.nodesPerItem + b.nodesPerItem,
  };
}

type ListOfUnknown = readonly unknown[];

/** Reads the numbers and lists among arguments: literals, variables, and variables' defaults. */
function argumentReader(
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): (value: ValueNode) => number | ListOfUnknown | undefined {
  const defaults = new Map(
    operation.variableDefinitions?.map(({ variable, defaultValue }) => [
      variable.name.value,
      defaultValue,
    ]),
  );
  const read = (value: ValueNode): number | ListOfUnknown | undefined => {
    if (value.kind === Kind.INT) return Number(value.value);
    if (value.kind === Kind.LIST) return value.values;
    if (value.kind !== Kind.VARIABLE) return undefined;
    const name = value.name.value;
    const given = Object.hasOwn(variables, name) ? variables[name] : undefined;
    if (typeof given === 'number' || Array.isArray(given)) return given;
    const byDefault = given === undefined ? defaults.get(name) : undefined;
    return byDefault && read(byDefault);
  };
  return read;
}

/** A single value given for a list is a list of one. */
function listLength(value: unknown): number {
  return Array.isArray(value) ? value.length : 1;
}

function fieldDefinition(
  name: string,
  parent: GraphQLCompositeType,
): GraphQLField<unknown, unknown> | undefined {
  if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
}

function isIntrospection(definition: GraphQLField<unknown, unknown> | undefined): boolean {
  return definition === SchemaMetaFieldDef || definition === TypeMetaFieldDef;
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}
