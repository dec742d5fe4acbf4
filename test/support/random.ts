import fc from 'fast-check';

/** What all random cases of a run are drawn from: another one each run, unless SEED says which. */
export const SEED = Number(process.env['SEED']);

fc.configureGlobal({ seed: SEED });

export { fc };
