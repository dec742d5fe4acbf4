import type { GraphQLResolveInfo } from 'graphql';
import type { Command, CommandInput, LoadedAggregate, Outcome } from '../commands/runner/command';
import { OverloadedError } from '../commands/runner/overloaded-error';
import type { Refusal } from '../terms/refusals/refusal';
import type { Context } from './context';
import type { Loaders } from './dataloaders';
import type { Loader } from './loader';
import { badUserInput, serviceUnavailable } from './errors';

type Payload<Field extends string, Row> = Record<Field, Row | null> & { userErrors: Refusal[] };

/**
 * Makes the resolvers of the mutations that answer with one kind of entity: they run a command, really
 * or as a dry run, and answer with the entity as it was written.
 */
export function mutationResolver<Field extends string, Row extends { readonly id: string }>(
  field: Field,
  loaderOf: (loaders: Loaders) => Loader<string, Row | null>,
) {
  return <Input extends CommandInput, Aggregate extends LoadedAggregate>(
      command: Command<Input, Aggregate, Row>,
    ) =>
    async (
      _parent: object,
      { input }: { input: Input },
      context: Context,
      { path }: GraphQLResolveInfo,
    ): Promise<Payload<Field, Row>> => {
      refuseEmptyList(input);
      const fault = command.faultOf?.(input) ?? null;
      if (fault !== null) throw badUserInput(fault);
      const outcome = await run(command, input, context, String(path.key)).catch(orOverloaded);
      if ('refusals' in outcome) {
        return { [field]: null, userErrors: [...outcome.refusals] } as Payload<Field, Row>;
      }
      const loader = loaderOf(context.loaders);
      if (outcome.entity !== undefined) loader.prime(outcome.entityId, outcome.entity);
      for (const contract of outcome.contracts)
        context.loaders.contract.prime(contract.id, contract);
      const entity = await loader.load(outcome.entityId);
      return { [field]: entity, userErrors: [] as Refusal[] } as Payload<Field, Row>;
    };
}

async function run<
  Input extends CommandInput,
  Aggregate extends LoadedAggregate,
  Row extends { readonly id: string },
>(
  command: Command<Input, Aggregate, Row>,
  input: Input,
  context: Context,
  responseName: string,
): Promise<Outcome<Row>> {
  const { commandRunner, caller, now, today, signal, dryRunSession } = context;
  const call = { caller, now, today, signal };
  if (input.dryRun !== true) {
    const outcome = await commandRunner.run(command, input, call);
    context.resetLoaders();
    return outcome;
  }
  const manager = await dryRunSession.begin();
  const named = dryRunSession.withIds(input);
  const outcome = await commandRunner.dryRun(command, named, call, manager);
  if ('entityId' in outcome) dryRunSession.name(responseName, outcome.entityId);
  context.resetLoaders(manager);
  return outcome;
}

function refuseEmptyList({
  affectedServiceTypes,
}: CommandInput & { readonly affectedServiceTypes?: readonly string[] }): void {
  if (affectedServiceTypes?.length === 0) {
    throw badUserInput('"affectedServiceTypes" is empty: name at least one service type.');
  }
}

function orOverloaded(error: unknown): never {
  throw error instanceof OverloadedError ? serviceUnavailable(error.message) : error;
}
