import {
  type FieldNode,
  getArgumentValues,
  type GraphQLResolveInfo,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

type Where = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;

const remembered = new WeakMap<FieldNode, Map<string, readonly FieldNode[]>>();

/**
 * Gives the fields of an object type that are selected below a field, those of fragments included. What a directive may
 * leave out is not among them.
 */
export function selectedFields(node: FieldNode, type: string, info: Where): readonly FieldNode[] {
  const byType = remembered.get(node) ?? new Map<string, readonly FieldNode[]>();
  const known = byType.get(type);
  if (known !== undefined) return known;
  const fields = node.selectionSet ? fieldsOf(node.selectionSet, type, info) : [];
  remembered.set(node, byType.set(type, fields));
  return fields;
}

function fieldsOf({ selections }: SelectionSetNode, type: string, info: Where): FieldNode[] {
  return selections.flatMap((selection) => {
    if (selection.directives?.length) return [];
    if (selection.kind === Kind.FIELD) return [selection];
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD ? info.fragments[selection.name.value] : selection;
    const condition = fragment?.typeCondition?.name.value ?? type;
    return fragment && condition === type ? fieldsOf(fragment.selectionSet, type, info) : [];
  });
}

/** Gives the arguments of a field of a type, or null where they are faulty, which its execution tells. */
export function argumentsOf(
  node: FieldNode,
  type: string,
  { schema, variableValues }: Where,
): Record<string, unknown> | null {
  const parent = schema.getType(type);
  const field = isObjectType(parent) ? parent.getFields()[node.name.value] : undefined;
  if (field === undefined) return null;
  try {
    return getArgumentValues(field, node, variableValues);
  } catch {
    return null;
  }
}
