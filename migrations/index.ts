import { Contracts1790000001000 } from './1790000001000-contracts';
import { Outages1790000002000 } from './1790000002000-outages';
import { Settlements1790000003000 } from './1790000003000-settlements';
import { Events1790000004000 } from './1790000004000-events';
import { StandingContracts1790000004500 } from './1790000004500-standing-contracts';
import { OutageStates1790000005000 } from './1790000005000-outage-states';
import { Statements1790000006000 } from './1790000006000-statements';
import { ContractLife1790000007000 } from './1790000007000-contract-life';
import { EventSequence1790000008000 } from './1790000008000-event-sequence';
import { EventParts1790000008200 } from './1790000008200-event-parts';
import { FlatLists1790000008500 } from './1790000008500-flat-lists';
import { ServerRole1790000009000 } from './1790000009000-server-role';

/** All migrations, in the order in which they run. */
export const MIGRATIONS = [
  Contracts1790000001000,
  Outages1790000002000,
  Settlements1790000003000,
  Events1790000004000,
  StandingContracts1790000004500,
  OutageStates1790000005000,
  Statements1790000006000,
  ContractLife1790000007000,
  EventSequence1790000008000,
  EventParts1790000008200,
  FlatLists1790000008500,
  ServerRole1790000009000,
];
