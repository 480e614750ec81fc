import type { Persoon } from '../personen/index.ts'
import { dossierkeuzes, ja, keuze } from '../verwerking/velden.ts'
import type { Oordeel } from '../wet/oordeel.ts'
import type { Thema } from '../wet/themas.ts'
import type { Feiten } from './rules/feiten.ts'
import { type Instemmer, instemmers } from './rules/instemming-van-minderjarige.ts'
import { toetsInstemming, toetsWieMag } from './toets-instemming.ts'

/** Who gave the consent that lets a geheimhouder answer (N-5.4.2-2-tst): it is kept with the request. */
export const toestemmingVelden = {
  toestemmingDoor: keuze(instemmers).default('zelf'),
  toestemmingNamens: dossierkeuzes(0).default([]),
  toestemmingKanNietZelf: ja().default(false),
}

interface Toestemming {
  readonly betrokkeneId: string
  readonly thema: Thema
  readonly toestemming: boolean
  readonly toestemmingDoor: Instemmer
  readonly toestemmingNamens: readonly string[]
  readonly toestemmingKanNietZelf: boolean
}

const instemmingVan = (vraag: Omit<Toestemming, 'thema'>, vandaag: string) =>
  ({
    betrokkeneId: vraag.betrokkeneId,
    antwoord: 'stemt-in',
    door: vraag.toestemmingDoor,
    vertegenwoordigers: vraag.toestemmingNamens,
    kanNietZelf: vraag.toestemmingKanNietZelf,
    datum: vandaag,
  }) as const

/** As far as it is known before the theme is: by his age and authority. */
export const toetsToestemmingVooraf = (
  vraag: Omit<Toestemming, 'thema'>,
  feiten: Feiten,
  personen: ReadonlyMap<string, Persoon>,
  vandaag: string,
): readonly Oordeel[] =>
  vraag.toestemming ? toetsWieMag(instemmingVan(vraag, vandaag), feiten, personen, vandaag) : []

/** Whether who gave the consent could give it, by his age and for whom he speaks; nothing when there is none (Q-42, Awb 2:1). */
export const toetsToestemming = (
  vraag: Toestemming,
  feiten: Feiten,
  personen: ReadonlyMap<string, Persoon>,
  vandaag: string,
): readonly Oordeel[] =>
  vraag.toestemming
    ? toetsInstemming(
        { ...instemmingVan(vraag, vandaag), waarmee: { thema: vraag.thema } },
        feiten,
        personen,
        vandaag,
      )
    : []

/** What is kept of it: who said yes and on which day; null when there was no consent. */
export const toestemmingInhoud = (vraag: Toestemming, vandaag: string) =>
  vraag.toestemming
    ? {
        door: vraag.toestemmingDoor,
        namens: vraag.toestemmingNamens,
        kanNietZelf: vraag.toestemmingKanNietZelf,
        op: vandaag,
      }
    : null
