/** A query on one connection; the values of its rows are what the driver makes of them. */
export type Ask = <R>(sql: string) => Promise<R[]>

/** A table (or a view, `kind` 'v' or 'm') as `schema.name`. */
export interface Table {
  readonly name: string
  readonly kind: string
  readonly owner: string
  readonly rls: boolean
  readonly forced: boolean
  /** The type of the column `gemeente`, with its constraint on null. */
  readonly gemeente: string | null
}

/** A unique index or primary key, its columns in order. */
export interface UniqueIndex {
  readonly table: string
  readonly name: string
  readonly primary: boolean
  readonly columns: readonly string[]
}

/** A foreign key: the columns here and the columns there. */
export interface ForeignKey {
  readonly name: string
  readonly from: string
  readonly to: string
  readonly fromColumns: readonly string[]
  readonly toColumns: readonly string[]
}

/** A policy of row level security; `roles` is empty for everyone. */
export interface Policy {
  readonly table: string
  readonly name: string
  readonly permissive: boolean
  /** Whether it is for reading only. */
  readonly reads: boolean
  readonly roles: readonly string[]
  /** What it asks of the rows that are seen, and of those that are written. */
  readonly conditions: readonly string[]
}

/** A right on a table or one of its columns; the rights of the owner are left out. */
export interface Grant {
  readonly table: string
  readonly role: string
  readonly right: string
}

/** A role of the server, and what it may do by itself. */
export interface Role {
  readonly name: string
  readonly login: boolean
  readonly powers: readonly string[]
  readonly memberOf: readonly string[]
}

/** What the lint reads, all from the catalogue of one database. */
export interface Catalogue {
  readonly tables: readonly Table[]
  readonly uniqueIndexes: readonly UniqueIndex[]
  readonly foreignKeys: readonly ForeignKey[]
  readonly policies: readonly Policy[]
  readonly grants: readonly Grant[]
  readonly roles: readonly Role[]
  /** `role: what` for whoever may make tables or other objects. */
  readonly creators: readonly string[]
  /** Tables that the login role may do something with, of itself. */
  readonly openToApp: readonly string[]
  /** Triggers, and functions that run with the rights of their maker. */
  readonly hidden: readonly string[]
}

const ours = `n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'`
const columns = (relation: string, key: string) =>
  `array(select a.attname::text from unnest(${key}) with ordinality k(nr, at)
     join pg_attribute a on a.attrelid = ${relation} and a.attnum = k.nr order by k.at)`

/** The name with its schema; `regclass` leaves out a schema that is on the search path. */
const nameOf = (oid: string) =>
  `(select x.relnamespace::regnamespace::text || '.' || x.relname from pg_class x where x.oid = ${oid})`

const tablesSql = `
  select n.nspname || '.' || c.relname as name, c.relkind::text as kind, pg_get_userbyid(c.relowner)::text as owner,
    c.relrowsecurity as rls, c.relforcerowsecurity as forced,
    (select format_type(a.atttypid, a.atttypmod) || case when a.attnotnull then ' not null' else '' end
      from pg_attribute a where a.attrelid = c.oid and a.attname = 'gemeente') as gemeente
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where ${ours} and c.relkind in ('r', 'p', 'v', 'm', 'f') order by 1`

const uniqueSql = `
  select ${nameOf('i.indrelid')} as "table", ${nameOf('i.indexrelid')} as name, i.indisprimary as primary,
    ${columns('i.indrelid', 'i.indkey::int2[]')} as columns
  from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
  where ${ours} and i.indisunique order by 1, 2`

const foreignSql = `
  select f.conname::text as name, ${nameOf('f.conrelid')} as "from", ${nameOf('f.confrelid')} as "to",
    ${columns('f.conrelid', 'f.conkey')} as "fromColumns", ${columns('f.confrelid', 'f.confkey')} as "toColumns"
  from pg_constraint f join pg_class c on c.oid = f.conrelid join pg_namespace n on n.oid = c.relnamespace
  where ${ours} and f.contype = 'f' order by 1, 2`

const policiesSql = `
  select ${nameOf('p.polrelid')} as "table", p.polname::text as name, p.polpermissive as permissive, p.polcmd = 'r' as reads,
    array(select r.rolname::text from pg_roles r where r.oid = any(p.polroles) order by 1) as roles,
    array_remove(array[pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)], null) as conditions
  from pg_policy p order by 1, 2`

const grantsSql = `
  select distinct g."table", coalesce(r.rolname::text, 'public') as role, g.may as "right" from (
    select ${nameOf('c.oid')} as "table", c.relowner as owner, a.grantee, a.privilege_type as may
    from pg_class c join pg_namespace n on n.oid = c.relnamespace cross join aclexplode(c.relacl) a where ${ours}
    union all
    select ${nameOf('c.oid')}, c.relowner, a.grantee, a.privilege_type
    from pg_attribute t join pg_class c on c.oid = t.attrelid join pg_namespace n on n.oid = c.relnamespace
      cross join aclexplode(t.attacl) a where ${ours}
  ) g left join pg_roles r on r.oid = g.grantee where g.grantee <> g.owner order by 1, 2, 3`

const rolesSql = `
  select r.rolname::text as name, r.rolcanlogin as login,
    array_remove(array[case when r.rolsuper then 'superuser' end, case when r.rolinherit then 'inherit' end,
      case when r.rolcreaterole then 'createrole' end, case when r.rolcreatedb then 'createdb' end,
      case when r.rolbypassrls then 'bypassrls' end, case when r.rolreplication then 'replication' end], null) as powers,
    array(select g.rolname::text from pg_auth_members m join pg_roles g on g.oid = m.roleid
      where m.member = r.oid order by 1) as "memberOf"
  from pg_roles r where r.rolname not like 'pg\\_%' and r.oid <> 10 order by 1`

const creatorsSql = `
  select r.rolname || ': create in ' || n.nspname as what from pg_roles r cross join pg_namespace n
  where ${ours} and r.rolname not like 'pg\\_%' and r.oid <> 10 and has_schema_privilege(r.oid, n.oid, 'create')
  union all
  select r.rolname || ': ' || p.may || ' in the database' from pg_roles r cross join (values ('create'), ('temp')) p(may)
  where r.rolname not like 'pg\\_%' and r.oid <> 10 and has_database_privilege(r.oid, current_database(), p.may)
  order by 1`

const openToAppSql = (app: string) => `
  select ${nameOf('c.oid')} as what from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where ${ours} and c.relkind in ('r', 'p', 'v', 'm', 'f')
    and (has_any_column_privilege('${app}', c.oid, 'select, insert, update, references')
      or has_table_privilege('${app}', c.oid, 'select, insert, update, delete, truncate, references, trigger'))
  order by 1`

const hiddenSql = `
  select 'trigger ' || t.tgname || ' on ' || t.tgrelid::regclass as what from pg_trigger t where not t.tgisinternal
  union all
  select 'function ' || p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
  where ${ours} and p.prosecdef order by 1`

/** Reads the catalogue of a database; one query after the other, so that it also sees what its transaction changed. */
export const readCatalogue = async (ask: Ask, app = 'samenspraak_app'): Promise<Catalogue> => {
  const list = async (sql: string) => (await ask<{ what: string }>(sql)).map(({ what }) => what)
  return {
    tables: await ask<Table>(tablesSql),
    uniqueIndexes: await ask<UniqueIndex>(uniqueSql),
    foreignKeys: await ask<ForeignKey>(foreignSql),
    policies: await ask<Policy>(policiesSql),
    grants: await ask<Grant>(grantsSql),
    roles: await ask<Role>(rolesSql),
    creators: await list(creatorsSql),
    openToApp: await list(openToAppSql(app)),
    hidden: await list(hiddenSql),
  }
}
