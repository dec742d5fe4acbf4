import { Client } from 'pg';

/** A client of Postgres whose statements do not wait for each other's answers: those of one turn leave in one write. */
export class PipeliningClient extends Client {
  private isHolding = false;

  // Whatever the forms of the call are, the answer is that of the client below.
  override query(...call: never): never {
    this.holdUntilEndOfTurn();
    return (super.query as (...call: unknown[]) => never)(...(call as unknown[]));
  }

  private holdUntilEndOfTurn(): void {
    if (this.isHolding) return;
    this.isHolding = true;
    const { stream } = this.connection;
    stream.cork();
    process.nextTick(() => {
      this.isHolding = false;
      stream.uncork();
    });
  }
}
