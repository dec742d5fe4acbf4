import type { TestCaller } from '../../support/app';
import type { Command } from '../commands';
import type { Day } from '../days';
import type { Claim, Contract, Contractor, Settlement } from '../record';

/** A call, what the model expects it to be refused for, and what it does to the model if it is not. */
export interface Move {
  readonly caller: TestCaller;
  readonly input: Record<string, unknown>;
  /** Codes in the order of the alphabet; none where the call succeeds. */
  readonly refusals: readonly string[];
  /** Takes the id of the entity that the call answered with. */
  readonly write: (id: string) => void;
}

/** A move without its caller, who follows from the mutation and the command. */
export type Draft = Omit<Move, 'caller'>;

/** What a move is made from. */
export interface Scene {
  readonly contractor: Contractor;
  readonly command: Command;
  readonly today: Day;
  readonly isByOperator: boolean;
  readonly caller: TestCaller;
  /** Gives the id of a settlement of the model. */
  readonly idOf: (contract: Contract, settlement: Settlement) => string;
}

/** Gives the draft of a move, or null where there is nothing yet that it could be about. */
export type Drafting = (scene: Scene) => Draft | null;

type Codes = readonly (readonly [code: string, holds: boolean])[];

/** Gives the codes that hold; where one of `alone` does, only the first of those. */
export function codesOf({ alone = [], all = [] }: { alone?: Codes; all?: Codes }): string[] {
  const first = alone.find(([, holds]) => holds);
  const codes = first ? [first] : all.filter(([, holds]) => holds);
  return [...new Set(codes.map(([code]) => code))].sort();
}

/** Chooses an object that suits, or now and then any. */
export function choose<Item>(
  { pick, picksAny }: Command,
  items: readonly Item[],
  suits: (item: Item) => boolean,
): Item | null {
  const among = picksAny ? items : items.filter(suits);
  return among[pick % among.length] ?? null;
}

/** Drafts a move about a contract; `suits` says which contracts the move is for. */
export function onContract(
  suits: (contract: Contract, today: Day) => boolean,
  draft: (contract: Contract, scene: Scene) => Draft,
): Drafting {
  return (scene) => {
    const { contractor, command, today } = scene;
    const contract = choose(command, contractor.contracts, (each) => suits(each, today));
    if (contract === null) return null;
    const { input, ...rest } = draft(contract, scene);
    return { ...rest, input: { contractId: contract.id, ...input } };
  };
}

/** Drafts a move about a part of a contract, whose id is the input's field `name`. */
export function onPart<Part extends { readonly id: string }>(
  name: string,
  partsOf: (contract: Contract) => readonly Part[],
  suits: (part: Part, contract: Contract, today: Day) => boolean,
  draft: (part: Part, contract: Contract, scene: Scene) => Draft,
): Drafting {
  return (scene) => {
    const { contractor, command, today } = scene;
    const parts = contractor.contracts.flatMap((contract) =>
      partsOf(contract).map((part) => ({ part, contract })),
    );
    const chosen = choose(command, parts, ({ part, contract }) => suits(part, contract, today));
    if (chosen === null) return null;
    const { input, ...rest } = draft(chosen.part, chosen.contract, scene);
    return { ...rest, input: { [name]: chosen.part.id, ...input } };
  };
}

/** Drafts a move about a claim that is in one of some states. */
export function onClaim(
  statuses: readonly string[],
  draft: (claim: Claim, scene: Scene) => Draft,
): Drafting {
  return (scene) => {
    const claim = choose(scene.command, scene.contractor.claims, ({ status }) =>
      statuses.includes(status),
    );
    if (claim === null) return null;
    const { input, ...rest } = draft(claim, scene);
    return { ...rest, input: { outageClaimId: claim.id, ...input } };
  };
}

/** Gives the day some days from another; null where no number is given. */
export function daysFrom(day: Day, days: number | null): Day | null {
  return days === null ? null : day + days;
}

/** Tells whether an amount is given and under 0. */
export function isNegative(amount: number | null): boolean {
  return amount !== null && amount < 0;
}

/** Tells whether a monthly fee, or one of the amounts that it is made of, is no amount that can be kept. */
export function isOutOfRange(fee: number, ...amounts: (number | null)[]): boolean {
  return fee > Number.MAX_SAFE_INTEGER || amounts.some(isNegative);
}
