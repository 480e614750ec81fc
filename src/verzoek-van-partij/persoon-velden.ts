import { z } from 'zod'
import { naarAdres, persoonVelden } from '../personen/index.ts'
import { datum, regel } from '../verwerking/velden.ts'

const { voornamen, tussenvoegsel, achternaam, straat, huisnummer, postcode, plaats, bsn } = persoonVelden

/** Who a request is about: enough to know him again, and no more. */
export const wieVelden = {
  voornamen,
  tussenvoegsel,
  achternaam,
  geboortedatum: datum().optional(),
  straat,
  huisnummer,
  postcode,
  plaats,
}

/** The same, with the burgerservicenummer for a party whose law lets it use that. */
export const wieMetBsn = { ...wieVelden, bsn }

const schema = z.object(wieMetBsn)

/** How a party is involved with these people already (2.3a.4 lid 1). */
export const betrokkenheid = () => regel({ min: 5, max: 300, wieZiet: 'college' })

/** The typed fields as they are sealed in the row of the person. */
export const alsInhoud = (wie: Partial<z.output<typeof schema>>) => ({
  voornamen: wie.voornamen ?? '',
  tussenvoegsel: wie.tussenvoegsel ?? null,
  achternaam: wie.achternaam ?? '',
  geboortedatum: wie.geboortedatum ?? null,
  bsn: wie.bsn ?? null,
  adres: naarAdres(wie),
})
