import type { Toegang } from './toegang.ts'

// The conference of the walk was convened from an aanpak: its coordinator organises it. In one of an onderzoek the toeleider does (5.4.3 lid 1).
const organisator: Toegang = { coordinator: 'eigen', toeleider: 'elders' }
const deelnemer: Toegang = { ...organisator, partijmedewerker: 'eigen' }
const partij: Toegang = { partijmedewerker: 'eigen' }

/** Who may do what in a case conference (Wmo 5.4.3); written by hand, as the table it is part of. */
export const toegangTotCasusoverleggen: Readonly<Record<string, Toegang>> = {
  'casusoverleg.bekijk-casusoverleg': deelnemer,
  'casusoverleg.bekijk-afspraken': deelnemer,
  'casusoverleg.bekijk-agenda': deelnemer,
  'casusoverleg.bekijk-brief': organisator,
  'casusoverleg.werkvoorraad': {
    coordinator: 'gemeente',
    toeleider: 'gemeente',
    partijmedewerker: 'gemeente',
  },
  'casusoverleg.beantwoord-uitnodiging': { partijmedewerker: 'eigen' },
  'casusoverleg.leg-antwoord-vast': organisator,
  'casusoverleg.regel-wie-wat-hoort': organisator,
  'casusoverleg.nodig-niet-uit': organisator,
  'casusoverleg.nodig-alsnog-uit': organisator,
  'casusoverleg.trek-uitnodiging-in': organisator,
  'casusoverleg.verzet-casusoverleg': organisator,
  'casusoverleg.zeg-casusoverleg-af': organisator,
  'casusoverleg.open-casusoverleg': organisator,
  'casusoverleg.kom-binnen': deelnemer,
  'casusoverleg.ga-weg': deelnemer,
  'casusoverleg.noteer-aanwezig': organisator,
  'casusoverleg.noteer-weg': organisator,
  'casusoverleg.breng-in': partij,
  'casusoverleg.verbeter-ingebracht': partij,
  'casusoverleg.haal-terug': partij,
  'casusoverleg.haal-uit-overleg': organisator,
  'casusoverleg.spreek-af': deelnemer,
  'casusoverleg.beantwoord-afspraak': deelnemer,
  'casusoverleg.verander-afspraak': deelnemer,
  'casusoverleg.trek-afspraak-in': deelnemer,
  'casusoverleg.deel-eigen-afspraak': partij,
  'casusoverleg.vraag-mee-te-nemen': deelnemer,
  'casusoverleg.beantwoord-meeneming': deelnemer,
  'casusoverleg.trek-meeneming-in': deelnemer,
  'casusoverleg.sluit-casusoverleg': organisator,
}
