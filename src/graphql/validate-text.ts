import { getDirective, mapSchema, MapperKind } from '@graphql-tools/utils';
import {
  defaultFieldResolver,
  getNamedType,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { badUserInput } from './errors';

/** What a text may have where the schema does not say @length: an identifier, a key, a number, a label. */
const USUAL_LENGTH = 255;

/** Adds what is wrong with a value to the faults. */
type Check = (value: unknown, name: string, faults: string[]) => void;

/**
 * Makes every field refuse texts in the inputs it is given that are blank, or longer than the schema
 * allows by @length: all of them at once, each by its name. An argument that is no input object looks
 * something up, and finds nothing.
 */
export function validateText(schema: GraphQLSchema): GraphQLSchema {
  const checks = checksOf(schema);
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field) => {
      const { args, resolve = defaultFieldResolver } = field;
      const checked = Object.entries(args ?? {}).flatMap(([name, arg]) => {
        const check = isInputObjectType(getNamedType(arg.type)) ? checks(arg.type) : null;
        return check === null ? [] : [{ name, check }];
      });
      if (checked.length === 0) return field;
      return {
        ...field,
        resolve: (parent: unknown, given: Record<string, unknown>, context: unknown, info) => {
          const faults: string[] = [];
          for (const { name, check } of checked) check(given[name], name, faults);
          if (faults.length > 0) throw badUserInput(faults.join(' '));
          return resolve(parent, given, context, info);
        },
      };
    },
  });
}

type Definition = Parameters<typeof getDirective>[1];

function lengthOf(schema: GraphQLSchema, definition: Definition): number {
  const max: unknown = getDirective(schema, definition, 'length')?.[0]?.['max'];
  return typeof max === 'number' ? max : USUAL_LENGTH;
}

/** Gives the function that makes the check of an input type; null where no text is in it. */
function checksOf(schema: GraphQLSchema) {
  const made = new Map<GraphQLInputType, Check | null>();

  return function checkOf(type: GraphQLInputType, length = USUAL_LENGTH): Check | null {
    if (isNonNullType(type)) return checkOf(type.ofType, length);
    if (isListType(type)) {
      const check = checkOf(type.ofType, length);
      return check && ofEach(check);
    }
    if (!isInputObjectType(type)) {
      return type.name === 'String' || type.name === 'ID' ? textCheck(length) : null;
    }
    const known = made.get(type);
    if (known !== undefined) return known;
    const fields = Object.values(type.getFields()).flatMap((field) => {
      const check = checkOf(field.type, lengthOf(schema, field));
      return check === null ? [] : [{ name: field.name, check }];
    });
    const check: Check | null = fields.length === 0 ? null : ofFields(fields);
    made.set(type, check);
    return check;
  };
}

function ofEach(check: Check): Check {
  return (list, name, faults) => {
    for (const [place, item] of (Array.isArray(list) ? list : []).entries()) {
      check(item, `${name}.${place}`, faults);
    }
  };
}

function ofFields(fields: readonly { readonly name: string; readonly check: Check }[]): Check {
  return (value, name, faults) => {
    if (value === null || typeof value !== 'object') return;
    const given = new Map<string, unknown>(Object.entries(value));
    // A mutation's fields are known by their own names, as in the paths of its refusals.
    const prefix = name === 'input' ? '' : `${name}.`;
    for (const field of fields) field.check(given.get(field.name), prefix + field.name, faults);
  };
}

function textCheck(length: number): Check {
  return (text, name, faults) => {
    if (typeof text !== 'string') return;
    if (text.trim() === '') {
      faults.push(`"${name}" is blank: it needs at least one character that is no space.`);
      // In code points, as Postgres counts them.
    } else if (text.length > length && Array.from(text).length > length) {
      faults.push(`"${name}" is too long: it may have at most ${length} characters.`);
    }
  };
}
