import type { AfspraakFeit, Feiten, Kader } from '../src/zorg-en-veiligheidshuis/rules/feiten.ts'

/** The coordinator, on the day of the tests of the aanpak. */
export const filter: Kader = {
  vandaag: '2027-03-01',
  wie: { gebruikerId: 'jansen', rol: 'coordinator' },
}

/** An agreement that one party and one client may know what was heard. */
export const zvhAfspraak = (deel: Partial<AfspraakFeit> = {}): AfspraakFeit => ({
  ...{ id: 'afspraak', gegevenId: 'gehoord', aan: ['schuldhulp'], clienten: ['client'] },
  ...{ afgesprokenOp: '2027-02-20', staat: 'geldt' },
  ...deel,
})

/** A tuning that runs, about one client, in which one thing was heard and nothing agreed; the rest can be overruled. */
export const afstemming = (
  dossier: Partial<Feiten['dossier']> = {},
  deel: Partial<Omit<Feiten, 'dossier'>> = {},
): Feiten => ({
  dossier: {
    ...{ id: 'z', versie: 3, staat: 'afstemming-loopt', coordinator: 'jansen' },
    ...{ begonnenOp: '2027-02-15', vernietigenOp: null },
    ...dossier,
  },
  waarnemingen: [],
  betrokkenen: [{ id: 'client' }],
  gehoord: [{ id: 'gehoord', betrokkeneId: 'client', categorie: 'gewoon', datum: '2027-02-20' }],
  afspraken: [],
  gedeeld: [],
  ...deel,
})
