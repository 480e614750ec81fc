/** What the letter with the outcome says of what the client himself asked for, in plain Dutch (B1). */
export const gevraagdWoorden = {
  kop: 'Wat u zelf vroeg',
  wat: {
    'wmo-2015': 'hulp uit de Wmo 2015',
    jeugdwet: 'jeugdhulp',
    wgs: 'hulp bij schulden',
    participatiewet: 'bijstand of hulp bij werk',
  },
  aanvragen:
    'U vroeg op {datum} om {wat}. Wij stellen die hulp niet voor. Wilt u die hulp toch? Dan kunt u die nu aanvragen bij de gemeente, ook als u het niet eens bent met onze uitkomst. Het college beslist binnen twee weken na uw aanvraag. Tegen dat besluit kunt u bezwaar maken.',
  anders:
    'U vroeg op {datum} om {wat}. Wilt u andere of meer hulp dan wij voorstellen? Dan kunt u die nu aanvragen bij de gemeente. Het college beslist binnen twee weken na uw aanvraag. Tegen dat besluit kunt u bezwaar maken.',
  besluit:
    'U vroeg op {datum} om {wat}. Wij stellen die hulp niet voor. U krijgt over uw vraag apart een besluit. Daarin staat wat u kunt doen als u het er niet mee eens bent.',
} as const
