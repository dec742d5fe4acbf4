import { editionOf } from '../../../src/terms/editions';

/** The edition of the terms that the examples are read under. */
export const EDITION = editionOf('2022-09-01');
