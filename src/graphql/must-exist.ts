import { type MaybePromise, whenRead } from './loader';

/** Gives what a foreign key of the database says is there. */
export function mustExist<Row>(found: MaybePromise<Row | null>): MaybePromise<Row> {
  return whenRead(found, (row) => {
    if (row === null) throw new Error('A row that another refers to is not there.');
    return row;
  });
}
