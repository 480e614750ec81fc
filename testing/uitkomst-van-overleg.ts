import type { AfspraakFeit, DossierFeit, Feiten, Kader } from '../src/overleg-van-partij/rules/feiten.ts'

/** Somebody of the party, some days after the conference. */
export const vanOrganisatie: Kader = {
  vandaag: '2027-03-10',
  wie: { gebruikerId: 'van-der-meer', rol: 'partijmedewerker', organisatieId: 'organisatie' },
}

/** An agreement to which the party said yes in the conference of 1 March. */
export const toegezegd = (id: string, anders: Partial<AfspraakFeit> = {}): AfspraakFeit => ({
  ...{ id, staat: 'aanvaard', uiterlijk: null, datum: '2027-03-01' },
  ...anders,
})

/** What a party keeps of a conference about an onderzoek, with one agreement; the rest can be overruled. */
export const uitkomst = (
  dossier: Partial<DossierFeit> = {},
  deel: Partial<Omit<Feiten, 'dossier'>> = {},
): Feiten => ({
  dossier: {
    ...{ id: 'd', versie: 1, organisatieId: 'organisatie', partijId: 'schuldhulp', vanuit: 'onderzoek' },
    vernietigenOp: '2027-03-31',
    ...dossier,
  },
  afspraken: [toegezegd('1')],
  meegenomen: [],
  ...deel,
})
