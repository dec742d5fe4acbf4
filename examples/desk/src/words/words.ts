import type { EN } from './en';

/** In which the desk can be read. */
export type Language = 'EN' | 'JA';

/** The texts of the desk: every language has all of them. */
export type Words = typeof EN;
