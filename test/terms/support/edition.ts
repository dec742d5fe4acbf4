import { editionOf } from '../../../src/terms/model/editions';

/** The edition of the terms that the examples are read under. */
export const EDITION = editionOf('2022-09-01');
