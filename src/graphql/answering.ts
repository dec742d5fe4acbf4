import type DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import type { Call, Procedure, Target } from '../procedures/procedure';
import type { Refusal } from '../terms/refusal';
import type { Context } from './context';
import { badUserInput } from './errors';
import type { Loaders } from './loaders';

type Payload<Field extends string, Row> = Record<Field, Row | null> & { userErrors: Refusal[] };

/** Longer ones do not fit into an index of the database. */
const MAX_KEY_LENGTH = 255;

/**
 * Makes the resolvers of the mutations that answer with one kind of entity: they run a procedure, really
 * or as a rehearsal, and read the entity as it is then.
 */
export function answering<Field extends string, Row>(
  field: Field,
  loaderOf: (loaders: Loaders) => DataLoader<string, Row | null>,
) {
  return <Input extends Call, Found extends Target>(procedure: Procedure<Input, Found>) =>
    async (
      _parent: object,
      { input }: { input: Input },
      context: Context,
      { path }: GraphQLResolveInfo,
    ): Promise<Payload<Field, Row>> => {
      refuseUnfit(input);
      const outcome = await run(procedure, input, context, String(path.key));
      const answer =
        'refusals' in outcome ? null : loaderOf(context.loaders).load(outcome.entityId);
      const userErrors = 'refusals' in outcome ? [...outcome.refusals] : [];
      return { [field]: await answer, userErrors } as Payload<Field, Row>;
    };
}

async function run<Input extends Call, Found extends Target>(
  procedure: Procedure<Input, Found>,
  input: Input,
  context: Context,
  responseName: string,
) {
  const { office, caller, rehearsal } = context;
  if (input.dryRun !== true) {
    const outcome = await office.perform(procedure, input, caller);
    context.readAnew();
    return outcome;
  }
  const manager = await rehearsal.begin();
  const outcome = await office.rehearse(procedure, rehearsal.withIds(input), caller, manager);
  if ('entityId' in outcome) rehearsal.name(responseName, outcome.entityId);
  context.readAnew(manager);
  return outcome;
}

function refuseUnfit(
  input: Call & {
    readonly contractorId?: string;
    readonly affectedServiceTypes?: readonly string[];
    readonly reason?: string;
    readonly label?: string;
  },
): void {
  if (input.affectedServiceTypes?.length === 0) {
    throw badUserInput('"affectedServiceTypes" names at least one service type.');
  }
  for (const name of ['contractorId', 'reason', 'label'] as const) {
    if (input[name]?.trim() === '') throw badUserInput(`"${name}" is not blank.`);
  }
  for (const name of ['idempotencyKey', 'contractorId'] as const) {
    if ((input[name] ?? '').length > MAX_KEY_LENGTH) {
      throw badUserInput(`"${name}" is at most ${MAX_KEY_LENGTH} characters long.`);
    }
  }
}
