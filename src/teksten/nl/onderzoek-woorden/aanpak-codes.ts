const kandidaat = {
  gemeenteambtenaar: 'Een ambtenaar van de gemeente',
  'medewerker-van-partij': 'Een medewerker van een partij',
  'zelfstandige-hulpverlener': 'Een zelfstandige hulpverlener',
  client: 'De cliënt zelf',
  gezinslid: 'Een gezinslid',
  mantelzorger: 'Een mantelzorger',
  vertegenwoordiger: 'Een vertegenwoordiger',
}

const eigenCoordinator = {
  client: 'de cliënt coördineert zelf',
  gezinslid: 'een gezinslid coördineert',
  mantelzorger: 'een mantelzorger coördineert',
  vertegenwoordiger: 'een vertegenwoordiger coördineert',
}

const oordeel = { aannemelijk: 'Aannemelijk', 'niet-aannemelijk': 'Niet aannemelijk genoeg' }

const intrekking = {
  'client-wil-coordinator': 'De cliënt wil toch een coördinator',
  vergissing: 'Het stond er per ongeluk',
}

const afzien = {
  'client-wil-niet': 'De cliënt wil de aanpak niet meer',
  'hulp-niet-meer-nodig': 'De voorgestelde hulp is niet meer nodig',
  verhuisd: 'De cliënt is verhuisd',
  overleden: 'De cliënt is overleden',
  'niet-bereikbaar': 'De cliënt is niet te bereiken',
  'bij-nader-inzien': 'Bij nader inzien niet nodig (alleen als de aanpak geen plicht is)',
}

/** Words for the codes around who coordinates. */
export const aanpakCodes = {
  gebeurtenis: {
    'eigen-regie-verklaard': 'eigen regie: de cliënten zeggen wie zelf coördineert',
    'eigen-regie-beoordeeld': 'eigen regie beoordeeld door het college',
    'eigen-regie-ingetrokken': 'eigen regie ingetrokken',
    'aanpak-afgezien': 'het college ziet af van de aanpak',
    'aanpak-hervat': 'de aanpak kan toch beginnen',
    'coordinator-aangewezen': 'coördinator aangewezen',
    'aanpak-beeindigd': 'aanpak beëindigd',
  },
  codes: {
    'eigen-regie-verklaard': eigenCoordinator,
    'eigen-regie-beoordeeld': oordeel,
    'eigen-regie-ingetrokken': intrekking,
    'aanpak-afgezien': afzien,
    'coordinator-aangewezen': kandidaat,
  },
  opties: { oordeel, kandidaat },
} as const
