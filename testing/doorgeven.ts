import type { Feiten } from '../src/onderzoek/rules/feiten.ts'
import { type Doorgifte, toetsGeefGegevensDoor } from '../src/onderzoek/rules/geef-gegevens-door.ts'
import type { Voorwaarde } from '../src/wet/voorwaarden.ts'
import { client, codes, dienst, dossier, gegeven, lopend, vandaag } from './onderzoek.ts'

/** An onderzoek that was completed, with two gegevens and help that the client said yes to. */
export const afgerond = (deel: Partial<Feiten> = {}): Feiten =>
  lopend({
    dossier: dossier({ staat: 'afgerond' }),
    gegevens: [gegeven({ id: 'een' }), gegeven({ id: 'twee', categorie: 'gezondheid' })],
    diensten: [dienst('schuldhulp', { domein: 'schuldhulp', staat: 'aanvaard' })],
    ...deel,
  })

/** One gegeven to pass on, and why. */
export const kies = (gegevenId: string, waaromBijzonder?: string) => ({
  gegevenId,
  noodzaak: `Nodig vanwege ${gegevenId}.`,
  waaromBijzonder,
})

/** The reasons against passing on; the conditions are those of the first gegeven. */
export const geef = (
  deel: Partial<Doorgifte> = {},
  feiten = afgerond(),
  voorwaarden: readonly Voorwaarde[] = [],
): readonly string[] =>
  codes(
    toetsGeefGegevensDoor(
      { betrokkeneId: client, doel: 'wgs', gegevens: [kies('een')], ...deel },
      feiten,
      new Map([['een', voorwaarden]]),
      vandaag,
    ),
  )
