import { getNamedType, type GraphQLObjectType, type GraphQLSchema, isObjectType } from 'graphql';
import { digraph, japaneseTerm, widthOf } from './dot';

/** Of a page, the type of its items is shown; what mutations answer is in the text. */
const LEFT_OUT = /^__|(Connection|Edge|Payload|PageInfo)$/;

/** Draws the object types of a schema, with their fields and what these lead to, in DOT. */
export function typePicture(schema: GraphQLSchema): string {
  const roots = [schema.getQueryType(), schema.getMutationType()];
  const types = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => !LEFT_OUT.test(type.name) && !roots.includes(type))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const edges = types.flatMap((type) =>
    Object.values(type.getFields()).flatMap((field) => {
      const target = itemOf(getNamedType(field.type));
      return isObjectType(target) ? [`${type.name}:${field.name} -> ${target.name}`] : [];
    }),
  );
  return digraph([...types.map(boxOf), ...edges], 'rankdir=LR ranksep=1.2 nodesep=0.25');
}

function boxOf(type: GraphQLObjectType): string {
  const term = japaneseTerm(type.description);
  const title = `<b>${type.name}</b>${term === null ? '' : `<br/>${term}`}`;
  const rows = Object.values(type.getFields()).map((field) => {
    const written = field.type.toString().replace(/Connection!?$/, ' …');
    return `<tr><td port="${field.name}" align="left">${field.name}: ${written}</td></tr>`;
  });
  const head = `<tr><td bgcolor="#d5e1f5" width="${widthOf(term)}">${title}</td></tr>`;
  const table = `<table border="0" cellborder="0" cellspacing="0">${head}${rows.join('')}</table>`;
  return `${type.name} [style=filled label=<${table}>]`;
}

/** Gives the type of a page's items; of any other type, that type. */
function itemOf(type: ReturnType<typeof getNamedType>): ReturnType<typeof getNamedType> {
  if (!isObjectType(type) || !type.name.endsWith('Connection')) return type;
  const edge = getNamedType(type.getFields()['edges']?.type);
  const node = isObjectType(edge) ? edge.getFields()['node']?.type : undefined;
  return node === undefined ? type : getNamedType(node);
}
