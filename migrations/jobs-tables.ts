/** The tables of pg-boss 12.35.0 (its schema 43, MIT), as `getConstructionPlans` prints them, without the days of statistics nobody keeps. */
export const jobTables: readonly string[] = [
  `CREATE TYPE jobs.job_state AS ENUM ( 'created', 'retry', 'active', 'completed', 'cancelled', 'failed' )`,
  `CREATE FUNCTION jobs.job_now() RETURNS timestamp with time zone AS $$ SELECT pg_catalog.now(); $$ LANGUAGE sql STABLE`,
  `CREATE TABLE jobs.version ( version int primary key, cron_on timestamp with time zone, bam_on timestamp with time
     zone, flow_on timestamp with time zone, reindex_on timestamp with time zone, monitor_backoff_on timestamp with time
     zone )`,
  `CREATE TABLE jobs.queue ( name text NOT NULL, policy text NOT NULL, retry_limit int NOT NULL, retry_delay int NOT
     NULL, retry_backoff bool NOT NULL, retry_delay_max int, expire_seconds int NOT NULL, retention_seconds int NOT NULL,
     deletion_seconds int NOT NULL, dead_letter text REFERENCES jobs.queue (name) CHECK (dead_letter IS DISTINCT FROM
     name), partition bool NOT NULL, table_name text NOT NULL, deferred_count int NOT NULL default 0, queued_count int NOT
     NULL default 0, ready_count int NOT NULL default 0, warning_queued int NOT NULL default 0, active_count int NOT NULL
     default 0, failed_count int NOT NULL default 0, total_count int NOT NULL default 0, created_delta int NOT NULL default
     0, completed_delta int NOT NULL default 0, failed_delta int NOT NULL default 0, delta_on timestamp with time zone,
     delta_seconds int, ready_history int[] NOT NULL default '{}', heartbeat_seconds int, notify bool NOT NULL DEFAULT
     false, singletons_active text[], monitor_claim_on timestamp with time zone, monitor_on timestamp with time zone,
     maintain_on timestamp with time zone, created_on timestamp with time zone not null default now(), updated_on timestamp
     with time zone not null default now(), PRIMARY KEY (name) )`,
  `CREATE TABLE jobs.schedule ( name text REFERENCES jobs.queue ON DELETE CASCADE, key text not null DEFAULT '', kind
     text not null DEFAULT 'cron' CHECK (kind IN ('cron', 'rrule')), cron text not null, timezone text DEFAULT 'UTC', data
     jsonb, options jsonb, created_on timestamp with time zone not null default now(), updated_on timestamp with time zone
     not null default now(), last_job_id uuid, PRIMARY KEY (name, key) )`,
  `CREATE TABLE jobs.subscription ( event text not null, name text not null REFERENCES jobs.queue ON DELETE CASCADE,
     created_on timestamp with time zone not null default now(), updated_on timestamp with time zone not null default
     now(), PRIMARY KEY(event, name) )`,
  `CREATE TABLE jobs.bam ( id uuid PRIMARY KEY default gen_random_uuid(), name text NOT NULL, version int NOT NULL,
     status text NOT NULL DEFAULT 'pending', queue text, table_name text NOT NULL, command text NOT NULL, error text,
     created_on timestamp with time zone NOT NULL DEFAULT clock_timestamp(), started_on timestamp with time zone,
     completed_on timestamp with time zone )`,
  `CREATE FUNCTION jobs.job_table_format(command text, table_name text) RETURNS text AS $$ SELECT format( regexp_replace(
     regexp_replace(command, '\\.job\\y', '.%1$I', 'g'), '\\yjob_i(\\d+)', '%1$s_i\\1', 'g' ), table_name ); $$ LANGUAGE sql
     IMMUTABLE`,
  `CREATE FUNCTION jobs.job_table_run(command text, tbl_name text DEFAULT NULL, queue_name text DEFAULT NULL) RETURNS
     VOID AS $$ DECLARE tbl RECORD; BEGIN IF queue_name IS NOT NULL THEN SELECT table_name INTO tbl_name FROM jobs.queue
     WHERE name = queue_name; END IF; IF tbl_name IS NOT NULL THEN EXECUTE jobs.job_table_format(command, tbl_name);
     RETURN; END IF; EXECUTE jobs.job_table_format(command, 'job_common'); FOR tbl IN SELECT table_name FROM jobs.queue
     WHERE partition = true LOOP EXECUTE jobs.job_table_format(command, tbl.table_name); END LOOP; END; $$ LANGUAGE plpgsql`,
  `CREATE FUNCTION jobs.job_table_run_async(command_name text, version int, command text, tbl_name text DEFAULT NULL,
     queue_name text DEFAULT NULL) RETURNS VOID AS $$ BEGIN IF queue_name IS NOT NULL THEN SELECT table_name INTO tbl_name
     FROM jobs.queue WHERE name = queue_name; END IF; IF tbl_name IS NOT NULL THEN INSERT INTO jobs.bam (name, version,
     status, queue, table_name, command) VALUES ( command_name, version, 'pending', queue_name, tbl_name,
     jobs.job_table_format(command, tbl_name) ); RETURN; END IF; INSERT INTO jobs.bam (name, version, status, queue,
     table_name, command) SELECT command_name, version, 'pending', NULL, 'job_common', jobs.job_table_format(command,
     'job_common') UNION ALL SELECT command_name, version, 'pending', queue.name, queue.table_name,
     jobs.job_table_format(command, queue.table_name) FROM jobs.queue WHERE partition = true; END; $$ LANGUAGE plpgsql`,
  `CREATE TABLE jobs.job ( id uuid not null default gen_random_uuid(), name text not null, priority integer not null
     default(0), data jsonb, state jobs.job_state not null default 'created', retry_limit integer not null default 2,
     retry_count integer not null default 0, retry_delay integer not null default 0, retry_backoff boolean not null default
     false, retry_delay_max integer, expire_seconds int not null default 900, deletion_seconds int not null default 604800,
     singleton_key text, singleton_on timestamp without time zone, group_id text, group_tier text, start_after timestamp
     with time zone not null default now(), created_on timestamp with time zone not null default now(), started_on
     timestamp with time zone, completed_on timestamp with time zone, keep_until timestamp with time zone NOT NULL default
     now() + interval '1209600', output jsonb, dead_letter text, policy text, heartbeat_on timestamp with time zone,
     heartbeat_seconds int, blocked boolean not null default false, blocking boolean not null default false,
     pending_dependencies int not null default 0, source_name text, source_id uuid, source_created_on timestamp with time
     zone, source_retry_count int, source_output jsonb, source_root_id uuid ) PARTITION BY LIST (name)`,
  `ALTER TABLE jobs.job ADD PRIMARY KEY (name, id)`,
  `CREATE TABLE jobs.job_common (LIKE jobs.job INCLUDING GENERATED INCLUDING DEFAULTS)`,
  `SELECT jobs.job_table_run($cmd$ALTER TABLE jobs.job ADD PRIMARY KEY (name, id)$cmd$, 'job_common')`,
  `SELECT jobs.job_table_run($cmd$ALTER TABLE jobs.job ADD CONSTRAINT q_fkey FOREIGN KEY (name) REFERENCES jobs.queue
     (name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED$cmd$, 'job_common')`,
  `SELECT jobs.job_table_run($cmd$ALTER TABLE jobs.job ADD CONSTRAINT dlq_fkey FOREIGN KEY (dead_letter) REFERENCES
     jobs.queue (name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED$cmd$, 'job_common')`,
  `SELECT jobs.job_table_run($cmd$CREATE UNIQUE INDEX job_i1 ON jobs.job (name, COALESCE(singleton_key, '')) WHERE state
     = 'created' AND policy = 'short'$cmd$, 'job_common')`,
  `SELECT jobs.job_table_run($cmd$CREATE UNIQUE INDEX job_i2 ON jobs.job (name, COALESCE(singleton_key, '')) WHERE state
     = 'active' AND policy = 'singleton'$cmd$, 'job_common')`,
  `SELECT jobs.job_table_run($cmd$CREATE UNIQUE INDEX job_i3 ON jobs.job (name, state, COALESCE(singleton_key, '')) WHERE
     state <= 'active' AND policy = 'stately'$cmd$, 'job_common')`,
  `SELECT jobs.job_table_run($cmd$CREATE UNIQUE INDEX job_i6 ON jobs.job (name, COALESCE(singleton_key, '')) WHERE state
     <= 'active' AND policy = 'exclusive'$cmd$, 'job_common')`,
  `SELECT jobs.job_table_run($cmd$CREATE UNIQUE INDEX job_i8 ON jobs.job (name, singleton_key) WHERE state IN ('active',
     'retry', 'failed') AND policy = 'key_strict_fifo'$cmd$, 'job_common')`,
  `SELECT jobs.job_table_run($cmd$CREATE INDEX job_i10 ON jobs.job (name, singleton_key, state DESC, created_on, id)
     INCLUDE (start_after) WHERE state < 'active' AND NOT blocked AND policy = 'key_strict_fifo'$cmd$, 'job_common')`,
  `SELECT jobs.job_table_run($cmd$ALTER TABLE jobs.job ADD CONSTRAINT job_key_strict_fifo_singleton_key_check CHECK (NOT
     (policy = 'key_strict_fifo' AND singleton_key IS NULL))$cmd$, 'job_common')`,
  `SELECT jobs.job_table_run($cmd$CREATE UNIQUE INDEX job_i4 ON jobs.job (name, singleton_on, COALESCE(singleton_key,
     '')) WHERE state <> 'cancelled' AND singleton_on IS NOT NULL$cmd$, 'job_common')`,
  `SELECT jobs.job_table_run($cmd$CREATE INDEX job_i11 ON jobs.job (name, priority DESC, created_on, start_after) WHERE
     state < 'active' AND NOT blocked$cmd$, 'job_common')`,
  `SELECT jobs.job_table_run($cmd$CREATE INDEX job_i7 ON jobs.job (name, group_id) WHERE state = 'active' AND group_id IS
     NOT NULL$cmd$, 'job_common')`,
  `SELECT jobs.job_table_run($cmd$CREATE INDEX job_i9 ON jobs.job (name, id) WHERE blocking AND state = 'completed'$cmd$,
     'job_common')`,
  `SELECT jobs.job_table_run($cmd$CREATE INDEX job_i12 ON jobs.job (source_root_id) WHERE source_root_id IS NOT
     NULL$cmd$, 'job_common')`,
  `ALTER TABLE jobs.job ATTACH PARTITION jobs.job_common DEFAULT`,
  `CREATE TABLE jobs.warning ( id uuid PRIMARY KEY default gen_random_uuid(), type text NOT NULL, message text NOT NULL,
     data jsonb, created_on timestamp with time zone NOT NULL DEFAULT now() )`,
  `CREATE INDEX warning_i1 ON jobs.warning (created_on DESC)`,
  `CREATE TABLE jobs.queue_stats ( id uuid NOT NULL DEFAULT gen_random_uuid(), name text NOT NULL, deferred_count int NOT
     NULL DEFAULT 0, queued_count int NOT NULL DEFAULT 0, ready_count int NOT NULL DEFAULT 0, active_count int NOT NULL
     DEFAULT 0, failed_count int NOT NULL DEFAULT 0, total_count int NOT NULL DEFAULT 0, created_delta int, completed_delta
     int, failed_delta int, delta_seconds int, delta_on timestamptz, captured_on timestamptz NOT NULL DEFAULT now(),
     PRIMARY KEY (id, captured_on) ) PARTITION BY RANGE (captured_on)`,
  `CREATE INDEX queue_stats_i1 ON jobs.queue_stats (name, captured_on DESC) INCLUDE (deferred_count, queued_count,
     ready_count, active_count, failed_count, total_count)`,
  `CREATE TABLE jobs.job_dependency ( child_name text NOT NULL, child_id uuid NOT NULL, parent_name text NOT NULL,
     parent_id uuid NOT NULL, PRIMARY KEY (child_name, child_id, parent_name, parent_id) )`,
  `CREATE INDEX IF NOT EXISTS job_dep_parent_idx ON jobs.job_dependency (parent_name, parent_id)`,
]
