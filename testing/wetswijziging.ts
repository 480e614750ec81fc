/**
 * Carries the law on as a change of it would: `rijen` take the place of what the register has under `naam`, as long as `doe`
 * runs; a name that was not in it goes again. The register is the real one, and the rows have its shape.
 */
export const metRijen = async <R extends object>(
  register: R,
  naam: string,
  rijen: unknown,
  doe: () => Promise<void>,
): Promise<void> => {
  const oud = Object.getOwnPropertyDescriptor(register, naam)
  Object.assign(register, { [naam]: rijen })
  try {
    await doe()
  } finally {
    if (oud) Object.defineProperty(register, naam, oud)
    else Reflect.deleteProperty(register, naam)
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
