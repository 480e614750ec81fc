/** Rows of `verwachteToestand` about handing over, signals and turning eighteen in an aanpak; written by hand, as the table it is part of. */
export const toestandInAanpak: Readonly<Record<string, string>> = {
  'gecoordineerde-aanpak.leg-achttien-vast': 'wordt-achttien',
  'gecoordineerde-aanpak.weeg-signaal': 'signaal-gehoord',
  'gecoordineerde-aanpak.bekijk-signaalbrief': 'signaal-gewogen',
  'gecoordineerde-aanpak.leg-verklaring-vast': 'overdracht-ontvangen',
  'gecoordineerde-aanpak.bied-overdracht-aan': 'coordinator-van-partij',
}
