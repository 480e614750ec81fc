/** Reasons around what somebody asks who is in the aanpak himself. */
export const mijnRedenenInAanpak = {
  'belverzoek-alleen-zelf': {
    zin: 'U kunt alleen voor uzelf vragen of wij bellen.',
    helpt: 'Wil een ander gebeld worden? Laat die zelf aanmelden, of bel ons.',
  },
  'keuze-alleen-zelf': {
    zin: 'U kunt hier alleen voor uzelf antwoorden.',
    helpt: 'Wil een ander iets zeggen? Laat die zelf aanmelden, of bel ons.',
  },
  'belverzoek-loopt-al': {
    zin: 'U vroeg ons al om te bellen. Dat doen wij nog.',
    helpt: 'Duurt het te lang? Bel ons dan.',
  },
}
