import type DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import type { Call, Command, LoadedAggregate } from '../commands/runner/command';
import type { Refusal } from '../terms/refusals/refusal';
import type { Context } from './context';
import { badUserInput } from './errors';
import type { Loaders } from './dataloaders';

type Payload<Field extends string, Row> = Record<Field, Row | null> & { userErrors: Refusal[] };

/** Longer ones do not fit into an index of the database. */
const MAX_KEY_LENGTH = 255;

/**
 * Makes the resolvers of the mutations that answer with one kind of entity: they run a command, really
 * or as a dry run, and read the entity as it is then.
 */
export function mutationResolver<Field extends string, Row>(
  field: Field,
  loaderOf: (loaders: Loaders) => DataLoader<string, Row | null>,
) {
  return <Input extends Call, Found extends LoadedAggregate>(command: Command<Input, Found>) =>
    async (
      _parent: object,
      { input }: { input: Input },
      context: Context,
      { path }: GraphQLResolveInfo,
    ): Promise<Payload<Field, Row>> => {
      refuseUnfit(input);
      const outcome = await run(command, input, context, String(path.key));
      const answer =
        'refusals' in outcome ? null : loaderOf(context.loaders).load(outcome.entityId);
      const userErrors = 'refusals' in outcome ? [...outcome.refusals] : [];
      return { [field]: await answer, userErrors } as Payload<Field, Row>;
    };
}

async function run<Input extends Call, Found extends LoadedAggregate>(
  command: Command<Input, Found>,
  input: Input,
  context: Context,
  responseName: string,
) {
  const { commandRunner, caller, dryRunSession } = context;
  if (input.dryRun !== true) {
    const outcome = await commandRunner.run(command, input, caller);
    context.resetLoaders();
    return outcome;
  }
  const manager = await dryRunSession.begin();
  const outcome = await commandRunner.dryRun(
    command,
    dryRunSession.withIds(input),
    caller,
    manager,
  );
  if ('entityId' in outcome) dryRunSession.name(responseName, outcome.entityId);
  context.resetLoaders(manager);
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
