import { GraphQLError } from 'graphql';

/** An error about a value that the caller sent. */
export function badUserInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

/** The error of a call without a token. */
export function unauthenticated(): GraphQLError {
  return new GraphQLError('A token is needed, in the header "Authorization: Bearer TOKEN".', {
    extensions: { code: 'UNAUTHENTICATED' },
  });
}

/** The error of a call whose token does not allow it. */
export function forbidden(scopes: readonly (readonly string[])[]): GraphQLError {
  const alternatives = scopes.map((all) => all.join(' and ')).join(', or ');
  return new GraphQLError(`The scope of the token must have ${alternatives}.`, {
    extensions: { code: 'FORBIDDEN' },
  });
}

/** The error of a call that had to wait too long for its turn. */
export function serviceUnavailable(message: string): GraphQLError {
  return new GraphQLError(`${message} Try again.`, { extensions: { code: 'SERVICE_UNAVAILABLE' } });
}
