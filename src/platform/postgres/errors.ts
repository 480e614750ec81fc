/** Another process already serves this database folder. The message says what to do. */
export class AlreadyRunning extends Error {
  constructor(dataDir: string, pid: number | undefined) {
    const who = pid === undefined ? 'Another process' : `Process ${pid}`
    super(
      `${who} is already using the database in ${dataDir}. Stop it first, or set another SAMENSPRAAK_DATA.`,
    )
    this.name = 'AlreadyRunning'
  }
}

/** The embedded server cannot run here, or its folder is not usable. The message says what to do. */
export class EmbeddedDatabaseError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'EmbeddedDatabaseError'
  }
}
