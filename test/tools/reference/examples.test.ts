import { readTypeDefs } from '../../../src/graphql/schema';
import { apiSchemaOf } from '../../../tools/api-schema/api-schema';
import { exampleOf } from '../../../tools/reference/examples';
import { OPERATOR, startApp, type TestApp } from '../../support/app';

const schema = apiSchemaOf(readTypeDefs());
const roots = [
  ['query', schema.getQueryType()],
  ['mutation', schema.getMutationType()],
] as const;

describe('the examples of the reference, sent as they are', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp('2024-04-08');
  });
  afterAll(() => app.stop());

  it('are answered: with what they ask for, or that it is not there', async () => {
    for (const [kind, type] of roots) {
      for (const field of Object.values(type?.getFields() ?? {})) {
        const { query, variables } = exampleOf(kind, field);
        const { data, errors } = await app.ask(OPERATOR, query, variables);
        expect({ name: field.name, errors }).toEqual({ name: field.name, errors: undefined });
        const { userErrors = [] } = (data?.[field.name] ?? {}) as {
          userErrors?: { code: string }[];
        };
        const others = userErrors.map(({ code }) => code).filter((code) => code !== 'NOT_FOUND');
        expect({ name: field.name, others }).toEqual({ name: field.name, others: [] });
      }
    }
  });
});
