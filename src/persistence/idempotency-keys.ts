import type { EntityManager } from 'typeorm';
import { IdempotencyKeys } from './tables';

/** Whose key it is, for which mutation. */
export interface KeyScope {
  readonly caller: string;
  readonly mutation: string;
  readonly key: string;
}

/** A key, and the entity that a repeated call is answered with. */
export interface AnsweredKey extends KeyScope {
  readonly entityId: string;
}

/** The repository of idempotency keys, in the transaction of a manager if it has one. */
export function idempotencyKeyRepository(manager: EntityManager) {
  return manager.getRepository(IdempotencyKeys).extend({
    /**
     * Takes a key for an input. Gives null where it was free; otherwise the first call's input and
     * entity, and keeps the key from being removed meanwhile. Waits for a call under way with the same key, and takes
     * the key if that one fails.
     */
    async take(
      scope: KeyScope,
      inputHash: string,
    ): Promise<{ inputHash: string; entityId: string | null } | null> {
      const inserted = await this.query<unknown[]>(
        `INSERT INTO idempotency_keys (caller, mutation, key, input_hash) VALUES ($1, $2, $3, $4)
         ON CONFLICT (caller, mutation, key) DO UPDATE SET key = excluded.key WHERE false
         RETURNING key`,
        [scope.caller, scope.mutation, scope.key, inputHash],
      );
      return inserted.length > 0 ? null : this.findOneByOrFail({ ...scope });
    },
  });
}
