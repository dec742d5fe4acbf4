import { type Change, CriticalityLevel, diff } from '@graphql-inspector/core';
import type { GraphQLSchema } from 'graphql';

/** Gives every change from one schema to another, descriptions included. */
export function changesBetween(before: GraphQLSchema, after: GraphQLSchema): Promise<Change[]> {
  return diff(before, after);
}

const KINDS = [
  ['Breaking', CriticalityLevel.Breaking],
  ['Dangerous', CriticalityLevel.Dangerous],
  ['Other', CriticalityLevel.NonBreaking],
] as const;

/** Gives some changes as Markdown: those that break clients, those that may, and the rest, by their paths. */
export function changelogOf(changes: readonly Change[]): string {
  return KINDS.map(([title, level]) => {
    const lines = changes
      .filter(({ criticality }) => criticality.level === level)
      .map(({ path, message }) => `- \`${path ?? ''}\`: ${message}.\n`);
    return lines.length === 0 ? '' : `### ${title}\n\n${lines.sort().join('')}`;
  })
    .filter((section) => section !== '')
    .join('\n');
}

/**
 * Gives those of some changes that break clients and that the changelog does not name, under Unreleased
 * and by their path in backquotes, as in `Contract.eligible`.
 */
export function unannounced(changes: readonly Change[], changelog: string): Change[] {
  return changes.filter(
    ({ criticality, path }) =>
      criticality.level === CriticalityLevel.Breaking && !isAnnounced(path ?? '', changelog),
  );
}

/** Tells whether the changelog names a path, under Unreleased and in backquotes. */
export function isAnnounced(path: string, changelog: string): boolean {
  const sections = changelog.split(/^## /m);
  const unreleased = sections.find((section) => /^\[?Unreleased/.test(section)) ?? '';
  return unreleased.includes(`\`${path}\``);
}
