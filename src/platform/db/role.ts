import { open, type Tx } from './tx.ts'

const rolePattern = /^[a-z][a-z0-9_]{0,62}$/

/** Takes another role for the rest of the transaction, or until the next call. The login role must be a member of it. */
export const takeRole = async (tx: Tx, role: string): Promise<void> => {
  if (!rolePattern.test(role)) throw new Error('not a role name')
  await open(tx)(`set local role ${role}`)
}
