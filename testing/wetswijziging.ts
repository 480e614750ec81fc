/**
 * Carries the law on as a change of it would: `rijen` take the place of what the register has under `naam`, as long as `doe`
 * runs. The register is the real one, and the rows have its shape.
 */
export const metRijen = async <R extends object, K extends keyof R & string>(
  register: R,
  naam: K,
  rijen: unknown,
  doe: () => Promise<void>,
): Promise<void> => {
  const oud = register[naam]
  Object.assign(register, { [naam]: rijen })
  try {
    await doe()
  } finally {
    Object.assign(register, { [naam]: oud })
  }
}

/** Rows of a register after a change on `dag`: the last one is closed and a new one follows it; nothing is edited. */
export const gevolgdDoor = <R extends { readonly vanaf: string }>(
  rijen: readonly [R, ...R[]],
  dag: string,
  nieuw: Partial<R>,
): readonly R[] => {
  const laatste = rijen.at(-1) ?? rijen[0]
  return [...rijen.slice(0, -1), { ...laatste, tot: dag }, { ...laatste, ...nieuw, vanaf: dag }]
}
