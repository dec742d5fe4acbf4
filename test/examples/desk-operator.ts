/** Acts as an operator beside the desk, through the API of the server that it comes from. */
export function createOperator(address: string) {
  async function ask<Data>(query: string, variables: object): Promise<Data> {
    const signed = await fetch(`${address}/page/tokens/operator`);
    const { token } = (await signed.json()) as { token: string };
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
    });
    return ((await response.json()) as { data: Data }).data;
  }

  return {
    /** Does what a mutation does, and gives its entity. */
    act: async (mutation: string, entity: string, input: object): Promise<{ id: string }> => {
      const name = mutation.charAt(0).toUpperCase() + mutation.slice(1);
      const data = await ask<Record<string, Record<string, { id: string } | null>>>(
        `mutation ($input: ${name}Input!) { ${mutation}(input: $input) { ${entity} { id } } }`,
        { input },
      );
      const made = data[mutation]?.[entity];
      if (!made) throw new Error(`${mutation} was refused.`);
      return made;
    },
    /** Gives the id of a contractor's first contract. */
    contractOf: async (contractorId: string): Promise<string> => {
      const { contracts } = await ask<{ contracts: { edges: { node: { id: string } }[] } }>(
        `query ($filter: ContractFilter) {
           contracts(first: 1, filter: $filter) { edges { node { id } } } }`,
        { filter: { contractorId } },
      );
      return contracts.edges[0]?.node.id ?? '';
    },
  };
}
