/** The mail to somebody without an account: nothing of what is asked, nobody's name, and no link. */
export const eenmaligBericht = {
  onderwerp: 'Een vraag van de gemeente',
  tekst: `Goedendag,

De gemeente {gemeente} heeft een vraag voor u. In dit bericht staat niet wat de vraag is en over wie het gaat.

1. Typ dit adres over in uw browser: {adres}
2. Vul daar deze code in: {code}
3. Kijk of de pagina dit controlenummer laat zien: {controle}
   Klopt het nummer niet? Ga dan niet verder en bel de gemeente.
4. Meld u aan.

De code werkt tot en met {datum}, voor één persoon, en tot u hebt geantwoord. Geef hem niet door.
Weet u niet waar dit over gaat? Bel de gemeente op het nummer dat u zelf kent. U kunt dit bericht niet beantwoorden.
`,
} as const

/** Words on the pages where a code is typed. */
export const eenmaligWoorden = {
  titel: 'Een vraag van de gemeente met een code',
  uitleg: 'U kreeg een bericht met een code. Typ die hier over.',
  code: 'Uw code',
  codeUitleg: 'Vier groepen van vier, en een teken. Hoofdletters en streepjes hoeven niet.',
  verder: 'Verder',
  typefout: 'In deze code zit een typefout. Kijk nog eens in het bericht.',
  foutenKop: 'Er is iets niet goed ingevuld',
  klopt: 'Klopt dit controlenummer met uw bericht?',
  kloptNiet: 'Staat er in uw bericht een ander nummer? Ga dan niet verder, en bel de gemeente.',
  controle: 'Controlenummer',
  aanmelden: 'Het nummer klopt: aanmelden',
  aanmeldenUitleg: 'De code werkt daarna alleen nog voor u.',
  onbekend: {
    titel: 'Deze code werkt niet',
    tekst:
      'De code bestaat niet, is al gebruikt, is van iemand anders of werkt niet meer. Kijk of u hem goed overtypte. Vraag anders de gemeente om een nieuwe.',
  },
} as const
