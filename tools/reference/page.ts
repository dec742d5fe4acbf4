import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  astFromValue,
  type GraphQLArgument,
  type GraphQLEnumValue,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  print,
} from 'graphql';
import { exampleOf } from './examples';
import { Html, markup, prose } from './html';

/** What the page is made of: a heading, and the definitions below it. */
interface Chapter {
  readonly title: string;
  readonly sections: readonly Section[];
}

interface Section {
  readonly id: string;
  readonly name: string;
  readonly body: Html;
}

/** Gives the reference of a schema as one page, which loads nothing but the pictures beside it. */
export function referencePage(schema: GraphQLSchema): string {
  const chapters = chaptersOf(schema);
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Secure Access Contracts</title>
<link rel="icon" href="data:,">
<style>
${fileBeside('page.css')}</style>
</head>
<body>
<header>
<h1>Secure Access Contracts</h1>
<input type="search" placeholder="Search names, fields and descriptions" aria-label="Search">
</header>
<nav>
${chapters.map(navOf)}</nav>
<main>
<div class="introduction">
<p>The types, queries and mutations of the contracts of the IIJ Secure Access Service, as clients of a
gateway see them. Articles are those of the individual terms of the service.</p>
<p><a href="contract-states.svg"><img src="contract-states.svg" alt="The states of a contract"></a></p>
<p><a href="types.svg">The types, drawn</a></p>
<p>The desk shows what can be made of them (<code>examples/desk</code>):</p>
<p><img src="desk-contract.png" alt="A contract's life on the desk" loading="lazy"></p>
</div>
${chapters.map(chapterOf)}<p class="nothing" hidden>Nothing found.</p>
</main>
<script>
${fileBeside('search.js')}</script>
</body>
</html>
`.text;
}

function fileBeside(name: string): Html {
  return new Html(readFileSync(join(__dirname, name), 'utf8'));
}

function navOf({ title, sections }: Chapter): Html {
  const links = sections.map(({ id, name }) => markup`<a href="#${id}">${name}</a>\n`);
  return markup`<details open><summary>${title}</summary>\n${links}</details>\n`;
}

function chapterOf({ title, sections }: Chapter): Html {
  const written = sections.map(({ id, body }) => markup`<section id="${id}">${body}</section>\n`);
  return markup`<div class="chapter">\n<h2>${title}</h2>\n${written}</div>\n`;
}

function chaptersOf(schema: GraphQLSchema): Chapter[] {
  const [query, mutation] = [schema.getQueryType(), schema.getMutationType()];
  const types = Object.values(schema.getTypeMap())
    .filter((type) => type !== query && type !== mutation && !isIntrospectionType(type))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const typesIn = (title: string, belongs: (type: GraphQLNamedType) => boolean): Chapter => ({
    title,
    sections: types
      .filter(belongs)
      .map((type) => ({ id: type.name, name: type.name, body: typeBody(type) })),
  });
  const roots = [
    { title: 'Queries', kind: 'query', type: query },
    { title: 'Mutations', kind: 'mutation', type: mutation },
  ] as const;
  return [
    ...roots.map(({ title, kind, type }) => ({
      title,
      sections: Object.values(type?.getFields() ?? {}).map((field) => ({
        id: `${kind}-${field.name}`,
        name: field.name,
        body: rootBody(kind, field),
      })),
    })),
    typesIn('Types', isCompositeType),
    typesIn('Inputs', isInputObjectType),
    typesIn('Enums', isEnumType),
    typesIn('Scalars', (type) => isScalarType(type) && !isSpecifiedScalarType(type)),
  ];
}

function rootBody(kind: 'query' | 'mutation', field: GraphQLField<unknown, unknown>): Html {
  const { query, variables } = exampleOf(kind, field);
  const hasVariables = Object.keys(variables).length > 0;
  return markup`<h3>${field.name}</h3>
<p>${prose(field.description)}${deprecation(field)}</p>
${listOf(field.args)}<p>Answers with ${typeLink(field.type)}.</p>
<pre tabindex="0">${query}</pre>
${hasVariables && markup`<pre tabindex="0">${JSON.stringify(variables, null, 2)}</pre>\n`}`;
}

function typeBody(type: GraphQLNamedType): Html {
  const head = markup`<h3>${type.name}</h3>\n<p>${prose(type.description)}</p>\n`;
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
    return markup`${head}${listOf(Object.values(type.getFields()))}`;
  }
  if (!isEnumType(type)) return head;
  const values = type.getValues().map((value) => {
    const text = [prose(value.description), deprecation(value)];
    return markup`<dt><code>${value.name}</code></dt>\n<dd>${text}</dd>\n`;
  });
  return markup`${head}<dl>\n${values}</dl>\n`;
}

/** A field with its arguments below it, or an argument. */
type Entry = GraphQLArgument | GraphQLInputField | GraphQLField<unknown, unknown>;

function listOf(entries: readonly Entry[]): Html | null {
  return entries.length === 0 ? null : markup`<dl>\n${entries.map(entryOf)}</dl>\n`;
}

function entryOf(entry: Entry): Html {
  const head = markup`<code>${entry.name}</code>: ${typeLink(entry.type)}${defaultOf(entry)}`;
  const args = 'args' in entry ? listOf(entry.args) : null;
  const text = [prose(entry.description), deprecation(entry), args];
  return markup`<dt>${head}</dt>\n<dd>${text}</dd>\n`;
}

function defaultOf(entry: Entry): string | null {
  if (!('defaultValue' in entry) || entry.defaultValue === undefined) return null;
  const node = astFromValue(entry.defaultValue, entry.type);
  return node ? ` = ${print(node)}` : null;
}

function deprecation({ deprecationReason }: Pick<GraphQLEnumValue, 'deprecationReason'>) {
  return deprecationReason ? markup` <em>Deprecated: ${prose(deprecationReason)}</em>` : null;
}

function typeLink(type: GraphQLType): Html {
  const named = getNamedType(type);
  const [before = '', after = ''] = type.toString().split(named.name);
  const name = isSpecifiedScalarType(named)
    ? named.name
    : markup`<a href="#${named.name}">${named.name}</a>`;
  return markup`<code>${before}${name}${after}</code>`;
}
