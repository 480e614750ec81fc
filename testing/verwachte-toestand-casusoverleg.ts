/** The state in which an act is tried, in a conference and in what a party keeps of one, unless the table below says another. */
export const gewoonInCasusoverleg = { casusoverleg: 'belegd', 'overleg-van-partij': 'uit-overleg' } as const

/** In which state of a conference the example of an act is allowed, where it is not the usual one; written by hand from the law. */
export const toestandVanCasusoverleggen: Readonly<Record<string, string>> = {
  // People are in the room of a conference, and something was brought in (5.4.3 lid 1 and 2).
  // A calendar is filled in any state; this one is asked for first, and who comes in somewhere leaves where he was.
  'casusoverleg.bekijk-agenda': 'zonder-iemand',
  'casusoverleg.kom-binnen': 'zonder-iemand',
  'casusoverleg.bekijk-afspraken': 'zaal',
  'casusoverleg.ga-weg': 'zaal',
  'casusoverleg.noteer-aanwezig': 'zaal',
  'casusoverleg.noteer-weg': 'zaal',
  'casusoverleg.breng-in': 'zaal',
  'casusoverleg.verbeter-ingebracht': 'zaal',
  'casusoverleg.haal-terug': 'zaal',
  // A conference waits to be held (5.4.3 lid 1).
  'onderzoek.beleg-casusoverleg': 'overleg-te-beleggen',
  'onderzoek.nodig-partij-uit': 'overleg-belegd',
  'gecoordineerde-aanpak.nodig-partij-uit': 'overleg-belegd',
  // It is held, and who organises it brings in one gegeven of his file (5.4.3 lid 1).
  'onderzoek.breng-in-casusoverleg': 'overleg-open',
  'onderzoek.houd-overlegafspraak-bij': 'overleg-gehouden',
  'gecoordineerde-aanpak.breng-in-casusoverleg': 'overleg-open',
  'casusoverleg.haal-uit-overleg': 'zaal',
  'casusoverleg.nodig-alsnog-uit': 'iemand-niet-uitgenodigd',
  // What was proposed, brought in by another, and asked (5.4.3 lid 3 and 4).
  'casusoverleg.spreek-af': 'zaal',
  'casusoverleg.beantwoord-afspraak': 'zaal',
  'casusoverleg.verander-afspraak': 'zaal',
  'casusoverleg.trek-afspraak-in': 'zaal',
  'casusoverleg.deel-eigen-afspraak': 'zaal',
  'casusoverleg.vraag-mee-te-nemen': 'zaal',
  'casusoverleg.beantwoord-meeneming': 'zaal',
  'casusoverleg.trek-meeneming-in': 'zaal',
  // Nobody's yes or no is waited for any more.
  'casusoverleg.sluit-casusoverleg': 'zonder-iemand',
}
