import { readdirSync } from 'node:fs';
import { isEnumType } from 'graphql';
import { readTypeDefs } from '../../src/graphql/schema';
import { apiSchemaOf } from '../../tools/api-schema/api-schema';
import { breakingChanges } from '../../tools/event-schemas/changes';
import { readEventSchemas } from '../../tools/event-schemas/files';
import {
  EVENTS_FOLDER,
  eventSchemasOf,
  type JsonSchema,
  readEventObjects,
} from '../../tools/event-schemas/json-schema';
import { problemsOf } from '../support/event-schemas';

const schema = apiSchemaOf(readTypeDefs());

describe('docs/events', () => {
  test('is what events carry now; else run `npm run schema`', () => {
    const written = readEventSchemas();
    const now = eventSchemasOf(schema, readEventObjects());
    expect([...written.keys()].sort()).toEqual([...now.keys()].sort());
    for (const [file, each] of now)
      expect({ file, each: written.get(file) }).toEqual({ file, each });
  });

  test('has a schema for every type of event, and no other file of data', () => {
    const types = schema.getType('ContractEventType');
    const names = isEnumType(types) ? types.getValues().map(({ name }) => `${name}.json`) : [];
    const files = readdirSync(EVENTS_FOLDER).filter((file) => /^[A-Z]/.test(file));
    expect(files.filter((file) => file !== 'README.md').sort()).toEqual(names.sort());
  });

  test('describes every field in both languages', () => {
    const undescribed = [...readEventSchemas()].flatMap(([file, each]) =>
      undescribedIn(each, file),
    );
    expect(undescribed).toEqual([]);
  });
});

/** Gives the ways to the fields of a schema that are not described in English with the Japanese term. */
function undescribedIn(schema: JsonSchema, path: string): string[] {
  return [
    ...Object.entries(schema.$defs ?? {}).flatMap(([name, each]) =>
      undescribedIn(each, `${path} ${name}`),
    ),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, each]) => {
      const inner = `${path}.${name}`;
      const refers = each.$ref ?? each.items?.$ref;
      const isDescribed = /[a-z].*[\u3040-\u30ff\u4e00-\u9fff]/su.test(each.description ?? '');
      return [...((refers ?? isDescribed) ? [] : [inner]), ...undescribedIn(each, inner)];
    }),
  ];
}

describe('changes that break readers of events', () => {
  const OBJECTS: JsonSchema = {
    $defs: {
      Contract: {
        type: 'object',
        properties: {
          id: { type: 'string' },
          item: { anyOf: [{ $ref: '#/$defs/Item' }, { type: 'null' }] },
          acceptedOn: { type: ['string', 'null'], format: 'date' },
          notice: {
            type: ['object', 'null'],
            properties: { on: { type: 'string' } },
            required: ['on'],
          },
          lines: {
            type: 'array',
            items: { type: 'object', properties: { amount: { type: 'integer' } } },
          },
        },
        required: ['id', 'item', 'acceptedOn'],
      },
      Item: { type: 'string', enum: ['TYPE_A', 'TYPE_B'] },
    },
  };
  const MADE: JsonSchema = {
    type: 'object',
    properties: { contract: { $ref: 'objects.json#/$defs/Contract' }, reason: { type: 'string' } },
    required: ['contract', 'reason'],
  };
  const before = new Map([
    ['objects.json', OBJECTS],
    ['MADE.json', MADE],
  ]);

  /** Gives the breaking changes by a replacement in the text of the schemas. */
  function afterReplacing(from: string, to: string): string[] {
    const text = JSON.stringify([...before]);
    expect(text).toContain(from);
    const after = new Map(JSON.parse(text.replace(from, to)) as [string, JsonSchema][]);
    return breakingChanges(before, after).map(({ path, message }) => `${path} ${message}`);
  }

  test.each([
    ['a field that has gone', '"id":{"type":"string"},', '', ['events/Contract.id has gone']],
    [
      'another type',
      '"id":{"type":"string"}',
      '"id":{"type":"integer"}',
      ['events/Contract.id may be integer'],
    ],
    [
      'a value that may be null',
      '"reason":{"type":"string"}',
      '"reason":{"type":["string","null"]}',
      ['events/MADE.reason may be null'],
    ],
    [
      'a field that may be absent',
      '"required":["contract","reason"]',
      '"required":["contract"]',
      ['events/MADE.reason may be absent'],
    ],
    [
      'a text of no form any more',
      ',"format":"date"',
      '',
      ['events/Contract.acceptedOn may be string'],
    ],
    ['one value more', '"TYPE_B"', '"TYPE_B","TYPE_C"', ['events/Item may be string =TYPE_C']],
    [
      'another object',
      'objects.json#/$defs/Contract',
      'objects.json#/$defs/Item',
      ['events/MADE.contract may be objects.json#/$defs/Item'],
    ],
    [
      'a field within',
      '"on":{"type":"string"}',
      '"at":{"type":"string"}',
      ['events/Contract.notice.on has gone'],
    ],
    [
      'a field of the items of a list',
      '"amount":{"type":"integer"}',
      '"amount":{"type":"string"}',
      ['events/Contract.lines.amount may be string'],
    ],
    ['a type of events that has gone', '"MADE.json"', '"OTHER.json"', ['events/MADE has gone']],
  ])('are found: %s', (_what, from, to, found) => {
    expect(afterReplacing(from, to)).toEqual(found);
  });

  test.each([
    ['a new field', '"id":{"type":"string"}', '"id":{"type":"string"},"new":{"type":"string"}'],
    [
      'a value that is null no more',
      '"type":["string","null"],"format"',
      '"type":"string","format"',
    ],
    ['one value less', ',"TYPE_B"', ''],
    [
      'a text of one form',
      '"reason":{"type":"string"}',
      '"reason":{"type":"string","format":"date"}',
    ],
    ['another description', '"id":{', '"id":{"description":"New.",'],
  ])('are not: %s', (_what, from, to) => {
    expect(afterReplacing(from, to)).toEqual([]);
  });
});

test('an event is checked by the name', () => {
  const event = { type: 'OUTAGE_REPORTED', contractId: null };
  expect(problemsOf({ ...event, type: 'OTHER', data: {} })).toEqual(['OTHER has no schema']);
  expect(problemsOf({ ...event, data: { slot: 1 } })).toEqual([
    expect.stringContaining(`must have required property 'outage'`),
    expect.stringContaining('must NOT have additional properties'),
  ]);
});
