/** Art. 1 (種類): the five types of the service. Firewall Type 1 and Type 2 are separate types. */
export const SERVICE_TYPES = [
  'WEB_GATEWAY',
  'FIREWALL_TYPE_1',
  'FIREWALL_TYPE_2',
  'PRIVATE_CONNECT',
  'REMOTE_CONNECT',
] as const;

export type ServiceType = (typeof SERVICE_TYPES)[number];

/** Art. 2 (品目): the items; the gateway and the firewalls have none. */
export const SERVICE_ITEMS = ['PRIVATE_CONNECT_1GBPS', 'REMOTE_CONNECT_TYPE_A'] as const;

export type ServiceItem = (typeof SERVICE_ITEMS)[number];
