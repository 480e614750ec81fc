import type {
  DossierFeit,
  Feiten,
  InbrengFeit,
  Kader,
  StandVanAanpak,
} from '../src/partij-in-aanpak/rules/feiten.ts'

/** Somebody of the party, on the day of the tests of the aanpak. */
export const vanPartij: Kader = {
  vandaag: '2027-03-01',
  wie: { gebruikerId: 'van-der-meer', rol: 'partijmedewerker', organisatieId: 'organisatie' },
}

/** An aanpak in which a party without a secret takes part, with one person; the rest can be overruled. */
export const deelname = (
  {
    betrokkenen = [{ id: 'client' }],
    ...dossier
  }: Partial<DossierFeit> & Partial<Pick<Feiten, 'betrokkenen'>> = {},
  deel: Partial<Omit<Feiten, 'dossier'>> = {},
): Feiten => ({
  dossier: {
    ...{ id: 'd', versie: 3, staat: 'deelname-loopt', organisatieId: 'organisatie', partijId: 'schuldhulp' },
    ...{ regime: 'geen', soort: null },
    ...dossier,
  },
  betrokkenen,
  afspraken: [],
  inbreng: [],
  ...deel,
})

/** What the party gave on a day. */
export const gaf = (id: string, datum: string): InbrengFeit => ({
  ...{ id, datum, betrokkeneId: 'client', niveau: 'dat', categorie: 'gewoon' },
})

/** The aanpak runs, with a coordinator of the college. */
export const stand = (deel: Partial<StandVanAanpak> = {}): StandVanAanpak => ({
  loopt: true,
  werkgever: 'college',
  ...deel,
})
