/** Gives what a foreign key of the database says is there. */
export async function mustExist<Row>(found: Promise<Row | null>): Promise<Row> {
  const row = await found;
  if (row === null) throw new Error('A row that another refers to is not there.');
  return row;
}
