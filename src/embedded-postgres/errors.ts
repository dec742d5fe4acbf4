/** Why the embedded Postgres cannot run, in one line for whoever started it. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';
}

/** What the system says of a folder that cannot be used. */
const FOLDER_FAULTS = new Set([
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOSPC',
  'EDQUOT',
  'ENOTDIR',
  'EEXIST',
]);

/** Gives an error about the data folder as one line that names the way out; any other as it is. */
export function folderFault(dataDir: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : null;
  if (code === null || !FOLDER_FAULTS.has(code)) return error;
  return new EmbeddedPostgresError(
    `DATA_DIR ${dataDir} cannot be written (${code}): let the user of this process write there, or set DATA_DIR to another folder.`,
    { cause: error },
  );
}
