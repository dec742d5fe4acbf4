import { parse, print } from 'graphql';

/** What is shown of the entity that a mutation answers with. */
const SHOWN = {
  contract: `id contractNumber status billingStartOn minimumTermEndsOn terminationEffectiveOn
    monthlyFee { total }
    settlements { edges { node { kind amount arisesOn lines { label(language: EN) amount article } } } }`,
  changeRequest: 'id status accountCount effectiveOn oneTimeFee',
  optionService: 'id kind status stopEffectiveOn initialFee',
  outageClaim: 'id status claimDeadline unavailableHours reductionAmount',
  outage: 'id knownAt restoredAt durationHours attribution complete description',
  settlement: 'id kind direction amount arisesOn note',
};

export type EntityField = keyof typeof SHOWN;

/** Gives a mutation as text: with its input as a variable, its entity and all reasons against it. */
export function mutationText(mutation: string, entity: EntityField): string {
  const name = mutation.charAt(0).toUpperCase() + mutation.slice(1);
  return print(
    parse(`mutation ${name}($input: ${name}Input!) {
      ${mutation}(input: $input) {
        ${entity} { ${SHOWN[entity]} }
        userErrors { code message(language: EN) path article details }
      }
    }`),
  );
}
