/** Name of the database that each test file gets a copy of. */
export const templateName = 'samenspraak_test_template'

/**
 * The same login on another database of the server.
 * @throws when the name does not say that the database is for tests
 */
export const onDatabase = (url: string, name: string): string => {
  if (!name.includes('test')) {
    throw new Error(`Tests may only touch a database with "test" in its name, not ${name}.`)
  }
  return url.replace(/@([^/]*)\/[^?]*/, `@$1/${name}`)
}
