import { createHash } from 'node:crypto';
import stringify from 'safe-stable-stringify';
import type { KeyScope } from '../../persistence/idempotency-keys';
import type { Repositories } from '../../persistence/repositories';
import type { CommandInput } from './command';
import { throwIfRefused } from './refused-error';

/** Gives the scope of the idempotency key of a call, or null where it carries none. */
export function keyScopeOf(
  mutation: string,
  { idempotencyKey }: CommandInput,
  caller: string,
): KeyScope | null {
  return typeof idempotencyKey === 'string' ? { caller, mutation, key: idempotencyKey } : null;
}

/**
 * Takes a key for a call, and gives null; where an earlier call has it, gives that one's entity. Refuses the key where
 * the earlier call had another input.
 */
export async function takeKey(
  { idempotencyKeys }: Repositories,
  scope: KeyScope,
  input: CommandInput,
): Promise<string | null> {
  const inputHash = hashOf(input);
  const first = await idempotencyKeys.take(scope, inputHash);
  if (first === null) return null;
  throwIfRefused(
    first.inputHash === inputHash
      ? null
      : { code: 'IDEMPOTENCY_KEY_REUSED', path: ['idempotencyKey'], details: {} },
  );
  return first.entityId;
}

/** Gives a hash of what a call asks for, whatever the order of its fields; null is like absent. */
function hashOf({ idempotencyKey: _key, dryRun: _dryRun, ...asked }: CommandInput): string {
  const canonical = stringify(asked, (_name, value: unknown) => value ?? undefined) ?? '';
  return createHash('sha256').update(canonical).digest('hex');
}
