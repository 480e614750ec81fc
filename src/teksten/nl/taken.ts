/** What the program does by itself, by the id of the task. */
export const taken: Readonly<Record<string, string>> = {
  'bewaren-en-vernietigen.vernietig-opnieuw':
    'Opnieuw vernietigen wat al vernietigd was, na het terugzetten van een kopie',
  'bewaren-en-vernietigen.vernietig-verlopen':
    'Meldingen en wat ervan kwam, vragen aan partijen en verzoeken van partijen vernietigen als de bewaartermijn voorbij is of als het niet bewaard had mogen worden',
  'bewaren-en-vernietigen.vernietig-gesprekken':
    'Vernietigen wat in een casusoverleg is ingebracht, als het overleg voorbij is en dat nog niet was gebeurd',
  'inrichting.tel-voor-bericht':
    'Tellen of er vandaag iets voor een medewerker is, voor een bericht zonder inhoud',
}
