import type { GegevenInvoer } from '../src/onderzoek/rules/gegeven.ts'
import type { VraagGegevens } from '../src/onderzoek/rules/vraag-gegevens-aan-partij.ts'

/** Who asked for help in casus 01. */
export const client = 'client-a'

/** What the client tells about her debts. */
export const overSchulden = {
  betrokkeneId: client,
  onderdeel: 'a',
  thema: 'schulden',
  categorie: 'gewoon',
  niveau: 'inhoud',
  bron: 'betrokkene-zelf',
  verzoekId: null,
} as const

/** A gegeven on the client that meets every rule. */
export const gegevenInvoer = (deel: Partial<GegevenInvoer> = {}): GegevenInvoer => ({
  ...overSchulden,
  noodzaak: 'Nodig om te weten welke schulden er zijn.',
  extraNoodzaak: '',
  motiveringNiveau: '',
  noemtDelict: false,
  ...deel,
})

/** The question to the debt help organisation of casus 01, D0+9. */
export const vraag = (deel: Partial<VraagGegevens> = {}): VraagGegevens => ({
  partijen: [{ id: 'schuldhulp', regime: 'geen', domein: 'schuldhulp', opLijst: true }],
  betrokkeneId: client,
  onderdeel: 'c',
  thema: 'schulden',
  niveau: 'proces',
  vraag: 'Welke schuldregelingen liepen er eerder?',
  waarom: 'Om te weten wat al is geprobeerd.',
  motiveringNiveau: 'Alleen of en wanneer, niet waarover.',
  besprokenMetClient: true,
  toestemming: false,
  ...deel,
})

/** A case that went through nobody else's hands. */
export const vanNiemandAnders = { toewijzingen: [], waarnemingen: [] } as const
