/** The weighty reasons for not inviting, speaking with or telling the client, in words. */
export const zwaarwegend: Readonly<Record<string, string>> = {
  veiligheid: 'Het brengt iemand in gevaar',
  escalatie: 'Het wordt dan bijna zeker erger',
  opsporing: 'Het stoort een onderzoek van politie of justitie',
  'niet-in-bijzijn': 'Er moet iets worden gezegd dat niet in zijn bijzijn kan',
  'privacy-van-gezinslid': 'Het gaat over een gezinslid dat dit niet met de cliënt wil delen',
  'te-veel-spanning': 'Het geeft de cliënt te veel spanning of schaamte, en de hulp loopt daardoor vast',
  'te-veel-verwarring': 'Het brengt de cliënt te veel in de war',
  'onder-curatele': 'De cliënt staat onder curatele, en zijn curator is er',
}
