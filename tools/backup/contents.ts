/** What an export holds. */
export interface Contents {
  /** The migrations that its database had run, in their order. */
  readonly migrations: readonly string[];
  /** How many rows, by table. */
  readonly rows: Readonly<Record<string, number>>;
}

/** What the user of an export can put right. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
}
