import type { Gezinsrelatie } from '../../wet/gezinsrelaties.ts'

/** Words about the people of an onderzoek on its case page. */
export const mensenWoorden = {
  gezinslid: 'gezinslid',
  geenGezinslid: 'geen gezinslid',
  omdat: '{relatie}. {oordeel}, want {reden}.',
  alsVan: '{als} van {naam}',
  eerder: 'Eerder: {relatie}, {dagen}.',
  sinds: 'sinds {sinds}',
  tot: 'tot {tot}',
  vanTot: 'van {sinds} tot {tot}',
  vertegenwoordigt: 'Vertegenwoordigt {naam} als {als}, voor {zaken}. {dagen}.',
  geldtNiet: 'Dat geldt vandaag niet.',
  nietVastgelegd:
    'Namens wie deze persoon spreekt, staat er nog niet. Tot dan kan deze persoon voor niemand spreken.',
  mail: 'e-mail: {mail}',
  post: 'post naar: {adres}',
  toelichting: 'Let op: {toelichting}',
} as const

/** Why somebody with this relation counts as gezinslid of the client, or why not (1.1.1). */
export const gezinslidRedenen: Readonly<Record<Gezinsrelatie, string>> = {
  partner: 'deze partner hoort bij hetzelfde huishouden',
  kind: 'dit kind hoort bij hetzelfde huishouden',
  ouder: 'deze ouder hoort bij hetzelfde huishouden',
  huisgenoot: 'deze persoon hoort bij hetzelfde huishouden',
  'jeugdige-elders': 'een kind onder de 18 dat langer dan een dag elders verblijft, telt mee',
  'ex-partner-ouder': 'een ouder van een kind in huis telt mee, ook na de relatie',
  'broer-zus-elders': 'een broer of zus van een kind in huis telt mee, ook als die elders verblijft',
  'echtgenoot-elders': 'een echtgenoot van wie de cliënt niet duurzaam gescheiden leeft, telt mee',
  'volwassen-kind-elders': 'een volwassen kind dat elders woont, hoort bij het netwerk',
  'ex-partner': 'er is geen kind in huis van wie deze ex-partner ouder is',
  anders: 'deze persoon hoort bij het netwerk en niet bij het huishouden',
}
