/**
 * Settings of the embedded server, given anew at each start. It listens on a unix socket alone. Its log holds no
 * statement and no value of anyone: errors go to the application, which logs their code.
 */
export const serverSettings = (socketDir: string, throwAway: boolean): string[] => {
  const settings: Record<string, string> = {
    listen_addresses: '',
    unix_socket_directories: socketDir,
    unix_socket_permissions: '0700',
    port: '5432',
    max_connections: '100',
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    password_encryption: 'scram-sha-256',
    // Replay of a crash or a backup waits for nothing but the disk; a checkpoint keeps it short.
    checkpoint_timeout: '5min',
    max_wal_size: '512MB',
    ...(throwAway && { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' }),
  }
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}
