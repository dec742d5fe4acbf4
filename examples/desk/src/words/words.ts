import type { EN } from './en';

/** The texts of the desk: every language has all of them. */
export type Words = typeof EN;
