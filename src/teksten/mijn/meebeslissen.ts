/** The words with which somebody decides himself: whether he comes, the approach, a service. With u and with je. */
export const meebeslisNlU = {
  zeg: 'Zeg het ons: {vraag}',
  kop: 'Wat u zelf besliste',
  zei: '{vraag} U zei: {antwoord}.',
  verander: 'Veranderen',
  ookKop: 'Wat u ook kunt zeggen',
  soorten: {
    afspraak: {
      vraag: 'Komt u op {datum} om {naam}?',
      uitleg: 'U kunt dit nog veranderen tot de dag zelf.',
      keuzes: { kom: 'Ik kom', 'kom-niet': 'Ik kom niet', 'ander-moment': 'Ik wil een ander moment' },
      gevolgen: {
        kom: 'Dan zien wij u op die dag.',
        'kom-niet': 'Dan bellen wij u. Uw hulp stopt niet.',
        'ander-moment': 'Dan zoeken wij met u een ander moment.',
      },
    },
    aanpak: {
      vraag: 'Wilt u een gecoördineerde aanpak?',
      uitleg: 'Dan houdt één persoon het overzicht over uw hulp. U mag ja of nee zeggen.',
      keuzes: { 'stemt-in': 'Ja, dat wil ik', weigert: 'Nee, dat wil ik niet' },
      gevolgen: {
        'stemt-in': 'Dan zoeken wij iemand die het overzicht houdt.',
        weigert: 'Dan houdt niemand het overzicht voor u. U kunt wel losse hulp krijgen.',
      },
    },
    dienst: {
      vraag: 'Wilt u deze hulp: {naam}?',
      uitleg: 'U mag ja of nee zeggen. U kunt dit later veranderen.',
      keuzes: { aanvaard: 'Ja, dat wil ik', geweigerd: 'Nee, dat wil ik niet' },
      gevolgen: {
        aanvaard: 'Dan regelen wij deze hulp met u.',
        geweigerd: 'Dan krijgt u deze hulp niet. Andere hulp kan wel. Vraag ons wat dit betekent.',
      },
    },
    ondersteuning: {
      vraag: 'Wilt u hulp van een onafhankelijke cliëntondersteuner?',
      uitleg: 'Die helpt u bij gesprekken met ons. Het is gratis.',
      keuzes: { ja: 'Ja, dat wil ik' },
      gevolgen: { ja: 'Dan nemen wij contact met u op. U beslist daarna zelf.' },
    },
    reikwijdte: {
      vraag: 'Wij kijken met u naar: {naam}. Klopt dat?',
      uitleg: 'U beslist waar het onderzoek over gaat. Wat u niet wilt, doen wij niet.',
      keuzes: { eens: 'Ja, dat klopt', 'niet-eens': 'Nee, ik wil het anders' },
      gevolgen: {
        eens: 'Dan gaan wij zo verder.',
        'niet-eens': 'Dan praten wij eerst met u. Wij vertellen dan ook wat er verandert.',
      },
    },
    regie: {
      vraag: 'Wilt u zelf het overzicht houden over uw hulp?',
      uitleg: 'Iemand uit uw gezin mag het ook doen, of een mantelzorger. De gemeente kijkt of het kan.',
      keuzes: {
        zelf: 'Ja, ik doe het zelf',
        'iemand-anders': 'Ja, iemand anders doet het voor mij',
        'toch-niet': 'Nee, toch niet',
      },
      gevolgen: {
        zelf: 'Dan praten wij met u over hoe u dat doet.',
        'iemand-anders': 'Schrijf hieronder wie. Dan praten wij met u en met die persoon.',
        'toch-niet': 'Dan zoekt de gemeente iemand die het overzicht houdt.',
      },
    },
  },
  eerstPraten: 'Ik wil eerst praten',
  eerstPratenGevolg: 'Dan bellen wij u binnen twee werkdagen.',
  nietAlleen: 'Ja zeggen kan hier niet. Kies dan: ik wil eerst praten.',
  antwoord: 'Wat kiest u?',
  alleen: 'Ik wil alleen praten, zonder mijn gezin',
  alleenUitleg: 'Uw gezin ziet hier niet dat u dit koos.',
  wieMee: 'Wie neemt u mee? (niet verplicht)',
  toelichting: 'Wilt u er iets bij zeggen? (niet verplicht)',
  stuur: 'Verstuur',
  gedaan: 'Wij weten het.',
  gedaanUitleg: 'Wij kregen uw antwoord op {datum}.',
  nietNu: 'Dit kan nu niet meer. Bel ons, of laat ons bellen.',
  fouten: {
    antwoord: 'Kies wat u wilt.',
    wieMee: 'Maak uw tekst korter: hooguit 120 tekens.',
    toelichting: 'Maak uw tekst korter: hooguit 500 tekens.',
  },
}

/** The words of one language or way of speaking. */
export type MeebeslisWoorden = typeof meebeslisNlU

/** The same words for who is not eighteen yet. */
export const meebeslisNlJe: MeebeslisWoorden = {
  zeg: 'Zeg het ons: {vraag}',
  kop: 'Wat je zelf besliste',
  zei: '{vraag} Je zei: {antwoord}.',
  verander: 'Veranderen',
  ookKop: 'Wat je ook kunt zeggen',
  soorten: {
    afspraak: {
      vraag: 'Kom je op {datum} om {naam}?',
      uitleg: 'Je kunt dit nog veranderen tot de dag zelf.',
      keuzes: meebeslisNlU.soorten.afspraak.keuzes,
      gevolgen: {
        kom: 'Dan zien wij je op die dag.',
        'kom-niet': 'Dan bellen wij je. Je hulp stopt niet.',
        'ander-moment': 'Dan zoeken wij met jou een ander moment.',
      },
    },
    aanpak: {
      vraag: 'Wil je een gecoördineerde aanpak?',
      uitleg: 'Dan houdt één persoon het overzicht over je hulp. Je mag ja of nee zeggen.',
      keuzes: meebeslisNlU.soorten.aanpak.keuzes,
      gevolgen: {
        'stemt-in': 'Dan zoeken wij iemand die het overzicht houdt.',
        weigert: 'Dan houdt niemand het overzicht voor jou. Je kunt wel losse hulp krijgen.',
      },
    },
    dienst: {
      vraag: 'Wil je deze hulp: {naam}?',
      uitleg: 'Je mag ja of nee zeggen. Je kunt dit later veranderen.',
      keuzes: meebeslisNlU.soorten.dienst.keuzes,
      gevolgen: {
        aanvaard: 'Dan regelen wij deze hulp met jou.',
        geweigerd: 'Dan krijg je deze hulp niet. Andere hulp kan wel. Vraag ons wat dit betekent.',
      },
    },
    ondersteuning: {
      vraag: 'Wil je hulp van een onafhankelijke cliëntondersteuner?',
      uitleg: 'Die helpt je bij gesprekken met ons. Het is gratis.',
      keuzes: meebeslisNlU.soorten.ondersteuning.keuzes,
      gevolgen: { ja: 'Dan nemen wij contact met je op. Je beslist daarna zelf.' },
    },
    reikwijdte: {
      vraag: 'Wij kijken met jou naar: {naam}. Klopt dat?',
      uitleg: 'Jij beslist mee waar het onderzoek over gaat. Zeg het als je iets niet wilt.',
      keuzes: meebeslisNlU.soorten.reikwijdte.keuzes,
      gevolgen: {
        eens: 'Dan gaan wij zo verder.',
        'niet-eens': 'Dan praten wij eerst met je. Wij vertellen dan ook wat er verandert.',
      },
    },
    regie: {
      vraag: 'Wil je zelf het overzicht houden over je hulp?',
      uitleg: 'Iemand uit je gezin mag het ook doen, of een mantelzorger. De gemeente kijkt of het kan.',
      keuzes: {
        zelf: 'Ja, ik doe het zelf',
        'iemand-anders': 'Ja, iemand anders doet het voor mij',
        'toch-niet': 'Nee, toch niet',
      },
      gevolgen: {
        zelf: 'Dan praten wij met je over hoe je dat doet.',
        'iemand-anders': 'Schrijf hieronder wie. Dan praten wij met je en met die persoon.',
        'toch-niet': 'Dan zoekt de gemeente iemand die het overzicht houdt.',
      },
    },
  },
  eerstPraten: 'Ik wil eerst praten',
  eerstPratenGevolg: 'Dan bellen wij je binnen twee werkdagen.',
  nietAlleen: 'Ja zeggen doe je hier niet alleen. Kies dan: ik wil eerst praten.',
  antwoord: 'Wat kies je?',
  alleen: 'Ik wil alleen praten, zonder mijn gezin',
  alleenUitleg: 'Je gezin ziet hier niet dat je dit koos.',
  wieMee: 'Wie neem je mee? (niet verplicht)',
  toelichting: 'Wil je er iets bij zeggen? (niet verplicht)',
  stuur: 'Verstuur',
  gedaan: 'Wij weten het.',
  gedaanUitleg: 'Wij kregen je antwoord op {datum}.',
  nietNu: 'Dit kan nu niet meer. Bel ons, of laat ons bellen.',
  fouten: {
    antwoord: 'Kies wat je wilt.',
    wieMee: 'Maak je tekst korter: hooguit 120 tekens.',
    toelichting: 'Maak je tekst korter: hooguit 500 tekens.',
  },
}
