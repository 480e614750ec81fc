import { Kysely, PostgresDialect, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import pg from 'pg'

/** What `migrate` may be told. */
export interface MigrateOptions {
  /** Login role of the application; `samenspraak_app` unless the municipality's server names it otherwise. */
  readonly appRole?: string
  /** Called with the name of each migration before its first statement. */
  readonly onStep?: (name: string) => void
}

/** Roles belong to the whole server, so this lock is one number for all its databases. */
const grantLock = 7_266_101

const asMigration = (
  name: string,
  statements: readonly string[],
  onStep: MigrateOptions['onStep'],
): Migration => ({
  async up(db) {
    onStep?.(name)
    for (const statement of statements) {
      await sql
        .raw(statement)
        .execute(db)
        .catch((error: Error) => {
          throw new Error(`Migration ${name}: ${error.message}, in: ${statement}`, { cause: error })
        })
    }
  },
})

/**
 * Lets the login role take each role of the migrations, without inheriting anything of it: the login role is NOINHERIT,
 * which newer servers copy into the grant.
 */
const grantRoles = async (db: Kysely<unknown>, appRole: string): Promise<void> => {
  const found = await sql<{ rolinherit: boolean; mighty: boolean }>`
    select rolinherit, rolsuper or rolbypassrls or rolcreaterole or rolname = current_user as mighty
      from pg_roles where rolname = ${appRole}`.execute(db)
  if (found.rows[0]?.rolinherit !== false) {
    throw new Error(`The login role ${appRole} must exist and be NOINHERIT.`)
  }
  // Row level security does not hold for such a role, or it could take that right itself.
  if (found.rows[0].mighty) {
    throw new Error(`The login role ${appRole} must not be the owner, a superuser, BYPASSRLS or CREATEROLE.`)
  }
  await db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(grantLock)})`.execute(tx)
    const missing = await sql<{ statement: string }>`
      select format('grant %I to %I', r.rolname, app.rolname) as statement
      from pg_roles r cross join pg_roles app
      where app.rolname = ${appRole} and starts_with(r.rolname::text, 'samenspraak_')
        and r.rolname <> all (array[app.rolname, current_user, 'samenspraak_owner', 'samenspraak_app'])
        and not r.rolcanlogin and not r.rolsuper
        and not exists (select from pg_auth_members m where m.roleid = r.oid and m.member = app.oid)`.execute(
      tx,
    )
    for (const { statement } of missing.rows) await sql.raw(statement).execute(tx)
  })
}

/**
 * Brings the database up to date, forward only, each statement in a call of its own and all of them or none; safe when
 * several processes do it at once (the others wait and find nothing left to do). Then lets the login role take the roles
 * `samenspraak_*` that the migrations made.
 * @param ownerUrl address of the database for its owner, who may create roles
 * @returns the names of the migrations that this call carried out
 * @throws the error of the statement that failed; nothing has changed then
 */
export const migrate = async (
  ownerUrl: string,
  migrations: Readonly<Record<string, readonly string[]>>,
  options: MigrateOptions = {},
): Promise<readonly string[]> => {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 2, application_name: 'samenspraak migrations' })
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
  try {
    const all = Object.entries(migrations).map(([name, statements]) => [
      name,
      asMigration(name, statements, options.onStep),
    ])
    const migrator = new Migrator({ db, provider: { getMigrations: async () => Object.fromEntries(all) } })
    const { error, results } = await migrator.migrateToLatest()
    if (error) throw error
    await grantRoles(db, options.appRole ?? 'samenspraak_app')
    return (results ?? []).map(({ migrationName }) => migrationName)
  } finally {
    await db.destroy()
  }
}
