import { setTimeout as sleep } from 'node:timers/promises';
import type { Api } from './api';

export interface FeedEvent {
  readonly id: string;
  readonly type: string;
  readonly subjectId: string;
}

interface Page {
  readonly contractEvents: {
    readonly edges: readonly { readonly node: FeedEvent }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const PAGE = `query ($after: String) { contractEvents(first: 100, after: $after) {
  edges { node { id type subjectId } } pageInfo { hasNextPage endCursor } } }`;
const PAUSE_MS = 50;

/** One who reads the feed from its beginning and keeps the last cursor, whatever happens meanwhile. */
export class Follower {
  readonly events: FeedEvent[] = [];
  private cursor: string | null = null;

  constructor(private readonly api: Api) {}

  /** Reads the next page; tells whether there is more, or null where it could not be read. */
  async readPage(): Promise<boolean | null> {
    const { data } = await this.api.ask<Page>(PAGE, { after: this.cursor });
    if (data === null) return null;
    const { edges, pageInfo } = data.contractEvents;
    this.events.push(...edges.map(({ node }) => node));
    this.cursor = pageInfo.endCursor ?? this.cursor;
    return pageInfo.hasNextPage;
  }

  /** Reads until there is no more. */
  async readToTheEnd(): Promise<void> {
    for (let more: boolean | null = true; more !== false; more = await this.readPage()) {
      if (more === null) await sleep(PAUSE_MS);
    }
  }
}
