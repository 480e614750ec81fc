/** Crockford's base 32: no letter that looks like a digit; the last five are for the check character alone. */
const tekens = '0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U'
const cijfers = 16
const bytes = 10

const controleteken = (code: string): string => {
  const rest = [...code].reduce((som, teken) => (som * 32 + tekens.indexOf(teken)) % 37, 0)
  return tekens.charAt(rest)
}

/** The code of these ten bytes (80 bits), in groups and with its check character: `7K2M-0QXW-9T4A-ZB31-C`. Throws for another length. */
export const maakCode = (geheim: Uint8Array): string => {
  if (geheim.length !== bytes) throw new Error('a code is made of ten bytes')
  const getal = geheim.reduce((som, byte) => som * 256n + BigInt(byte), 0n)
  const code = Array.from({ length: cijfers }, (_, plek) =>
    tekens.charAt(Number((getal >> BigInt(5 * (cijfers - 1 - plek))) & 31n)),
  ).join('')
  return [...(code.match(/.{4}/g) ?? []), controleteken(code)].join('-')
}

/** What was typed as `maakCode` writes it, whatever the case, the groups and O, I or L; undefined when it has a typing error. */
export const leesCode = (getypt: string): string | undefined => {
  const code = getypt.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
  const [deel, controle] = [code.slice(0, cijfers), code.slice(cijfers)]
  const geldig = deel.length === cijfers && [...deel].every((teken) => tekens.slice(0, 32).includes(teken))
  if (!geldig || controle !== controleteken(deel)) return undefined
  return [...(deel.match(/.{4}/g) ?? []), controle].join('-')
}
