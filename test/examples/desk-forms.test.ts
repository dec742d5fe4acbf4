import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import {
  DESCRIPTIONS,
  documentOf,
  type FieldDescription,
  MUTATIONS,
} from '../../examples/desk/src/act/forms';
import { inputOf, missingIn } from '../../examples/desk/src/act/input';

const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/;

const schema = buildSchema(readFileSync(join(__dirname, '../../docs/api-schema.graphql'), 'utf8'));
const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});

const withParts = (fields: readonly FieldDescription[]): FieldDescription[] =>
  fields.flatMap((field) => [field, ...withParts(field.fields)]);

describe('the forms of the desk', () => {
  it('are one for each mutation', () => {
    expect([...MUTATIONS].sort()).toEqual([...mutations].sort());
  });

  it.each(mutations)('%s has its document', (name) => {
    const mutation = MUTATIONS.find((each) => each === name);
    expect(mutation && documentOf(mutation)).toMatchObject({ kind: 'Document' });
  });

  it.each(MUTATIONS)('%s and its fields have their names in both languages', (mutation) => {
    const { title, fields } = DESCRIPTIONS[mutation];
    for (const { EN, JA } of [title, ...withParts(fields).map(({ label }) => label)]) {
      expect(EN).not.toMatch(JAPANESE);
      expect(JA).toMatch(JAPANESE);
    }
  });
});

describe('the input of a form', () => {
  const { fields } = DESCRIPTIONS.applyForContract;

  it('has what was typed by its types, and leaves out what is empty', () => {
    const typed = {
      contractorId: 'C-1001',
      accountCount: '60',
      item: '',
      'usageConditions.networkEnvironment.providedByCompany': 'true',
    };
    expect(inputOf(fields, typed)).toEqual({
      contractorId: 'C-1001',
      accountCount: 60,
      usageConditions: { networkEnvironment: { providedByCompany: true } },
    });
    expect(inputOf(DESCRIPTIONS.recordOutage.fields, { knownAt: '2024-04-08T09:00' })).toEqual({
      knownAt: '2024-04-08T09:00:00+09:00',
    });
  });

  it('tells what is missing, and the parts of what is begun', () => {
    const path = 'usageConditions.networkEnvironment';
    const typed = { contractorId: 'C-1001', [`${path}.configuration`]: '10.0.0.0/8' };
    expect(missingIn(fields, typed)).toEqual([
      'serviceType',
      'accountCount',
      `${path}.providedByCompany`,
      'agreesToTermsEdition',
    ]);
  });
});
