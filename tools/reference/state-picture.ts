import { type GraphQLSchema, isEnumType } from 'graphql';
import { BILLING_STARTS, CONTRACT_TRANSITIONS, END_HAS_PASSED } from './contract-transitions';
import { digraph, japaneseTerm, quoted, widthOf } from './dot';

const BEGIN = 'begin';
const POINTS_PER_INCH = 72;
const DAYS = [BILLING_STARTS, END_HAS_PASSED];

/** Draws the states of a contract and the ways between them, in DOT; dashed is what a day brings, dotted a correction. */
export function statePicture(schema: GraphQLSchema): string {
  const status = schema.getType('ContractStatus');
  if (!isEnumType(status)) throw new Error('The schema has no ContractStatus.');
  const states = status.getValues().map(({ name, description }) => {
    const term = japaneseTerm(description);
    const label = quoted(term === null ? name : `${name}\n${term}`);
    return `${name} [label=${label} width=${widthOf(term) / POINTS_PER_INCH + 0.3}]`;
  });
  const causes = new Map<string, string[]>();
  for (const { from, to, by } of CONTRACT_TRANSITIONS) {
    const style = by.startsWith('correct') ? 'dotted constraint=false' : 'solid';
    const edge = `${from ?? BEGIN} -> ${to} [style=${DAYS.includes(by) ? 'dashed' : style}]`;
    causes.set(edge, [...(causes.get(edge) ?? []), by]);
  }
  const edges = [...causes].map(([edge, by]) => `${edge} [label=${quoted(by.join('\n'))}]`);
  return digraph([`${BEGIN} [shape=point label=""]`, ...states, ...edges]);
}
