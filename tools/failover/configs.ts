/** A machine of the cluster as its Patroni is told of it: its own ports, and those by which others reach it. */
export interface PatroniPlace {
  readonly name: string;
  readonly folder: string;
  readonly password: string;
  readonly postgres: number;
  readonly rest: number;
  readonly toEtcd: number;
  readonly toPostgres: number;
  readonly toRest: number;
}

/** Gives the settings of one Patroni. Its times are the shortest that it allows. */
export function patroniConfig(place: PatroniPlace): string {
  const { name, folder, password, postgres, rest, toEtcd, toPostgres, toRest } = place;
  const login = (username: string) => ({ username, password });
  // JSON is YAML.
  return JSON.stringify({
    scope: 'contracts',
    name,
    restapi: {
      listen: `127.0.0.1:${rest}`,
      connect_address: `127.0.0.1:${toRest}`,
    },
    // Not by what etcd says of itself: the way to it can be cut.
    etcd3: { host: `127.0.0.1:${toEtcd}`, use_proxies: true },
    bootstrap: {
      dcs: {
        ttl: 20,
        loop_wait: 2,
        retry_timeout: 4,
        primary_start_timeout: 0,
        synchronous_mode: true,
        postgresql: {
          use_pg_rewind: true,
          parameters: { max_connections: 100, wal_log_hints: 'on', wal_keep_size: '256MB' },
        },
      },
      initdb: [{ encoding: 'UTF8' }, { locale: 'C.UTF-8' }, 'data-checksums'],
    },
    postgresql: {
      listen: `127.0.0.1:${postgres}`,
      connect_address: `127.0.0.1:${toPostgres}`,
      data_dir: `${folder}/${name}`,
      bin_dir: '/usr/lib/postgresql/15/bin',
      pgpass: `${folder}/${name}.pgpass`,
      pg_hba: [
        'local all all trust',
        'host all all 127.0.0.1/32 scram-sha-256',
        'host replication replicator 127.0.0.1/32 scram-sha-256',
      ],
      parameters: { unix_socket_directories: folder, password_encryption: 'scram-sha-256' },
      authentication: {
        superuser: login('postgres'),
        replication: login('replicator'),
        rewind: login('rewinder'),
      },
    },
  });
}

/** Gives the settings of HAProxy, which sends everybody to the primary and drops who is still at another. */
export function haproxyConfig(
  port: number,
  nodes: readonly { readonly name: string; readonly postgres: number; readonly rest: number }[],
): string {
  const servers = nodes.map(
    ({ name, postgres, rest }) => `  server ${name} 127.0.0.1:${postgres} check port ${rest}`,
  );
  return `global
  maxconn 500
defaults
  mode tcp
  timeout connect 2s
  timeout client 30m
  timeout server 30m
  timeout check 2s
listen primary
  bind 127.0.0.1:${port}
  option httpchk OPTIONS /primary
  http-check expect status 200
  default-server inter 1s fall 2 rise 1 on-marked-down shutdown-sessions
${servers.join('\n')}
`;
}
