export type * from './commands/inputs';
