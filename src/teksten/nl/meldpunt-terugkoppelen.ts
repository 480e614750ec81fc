import type { HandelingTekst } from '../tekst.ts'

/** What a mail or letter to the melder says, around the one fixed sentence (B1). */
export const terugkoppelbriefWoorden = {
  onderwerp: 'Uw melding',
  nietMeer:
    'Meer mogen wij u niet vertellen. Zo beschermen wij de persoon over wie u belde. Maakt u zich weer zorgen? Bel ons dan opnieuw.',
} as const

/** The fixed sentences by their code; there is no other (N-2.2.5-2d-lim). */
export const terugkoppelzinnen = {
  opgepakt: 'Wij hebben uw melding opgepakt.',
  doorgeleid: 'Wij hebben uw melding doorgegeven aan een instantie.',
  'niet-opgepakt': 'Wij hebben uw melding niet opgepakt.',
} as const

/** The words of telling the melder more than that. */
export const meerTerugkoppelen: Readonly<Record<string, HandelingTekst>> = {
  'meldpunt.vraag-meer-terugkoppelen': {
    titel: 'Een collega vragen of de melder meer mag horen',
    knop: 'Vragen',
    inleiding:
      'Alleen bij hoge uitzondering, en alleen een professional. Een collega beslist. Schrijf precies op wat u wilt zeggen: meer of iets anders mag niet.',
    gedaan: 'De vraag staat klaar voor een collega.',
    daarna: 'Vertel niets tot een collega akkoord is.',
    velden: {
      wat: { label: 'Wat wilt u precies zeggen?' },
      waarom: { label: 'Waarom is dit zo uitzonderlijk dat het moet?' },
    },
  },
  'meldpunt.beslis-meer-terugkoppelen': {
    titel: 'Beslissen of de melder meer mag horen',
    knop: 'Vastleggen',
    inleiding:
      'Een collega wil de melder meer vertellen. U weet niet wat de melder en de persoon voor elkaar zijn. Zeg alleen ja als het niet anders kan.',
    gedaan: 'Uw oordeel is vastgelegd.',
    velden: {
      verzoekId: { label: 'Wat wil uw collega zeggen?' },
      akkoord: { label: 'Mag dit?', opties: { akkoord: 'Ja, precies dit', 'niet-akkoord': 'Nee' } },
      waarom: { label: 'Waarom?' },
    },
  },
  'meldpunt.vertel-meer': {
    titel: 'Vastleggen dat de melder meer hoorde',
    knop: 'Vastleggen',
    inleiding: 'Zeg precies wat hier staat, en niets anders.',
    gedaan: 'Vastgelegd is wat de melder hoorde.',
    velden: { verzoekId: { label: 'Wat heeft u gezegd?' }, datum: { label: 'Wanneer?' } },
  },
}
