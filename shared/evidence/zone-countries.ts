/**
 * The time zones of the countries whose emergency number the app knows, after the tz database's zone.tab and its former
 * names. A zone that several countries use, or whose country is disputed (Asia/Famagusta), is not here: nobody guesses.
 */

const zonesOfCountries = {
  AR: `
    America/Argentina/Buenos_Aires America/Argentina/Catamarca America/Argentina/Cordoba
    America/Argentina/Jujuy America/Argentina/La_Rioja America/Argentina/Mendoza
    America/Argentina/Rio_Gallegos America/Argentina/Salta America/Argentina/San_Juan
    America/Argentina/San_Luis America/Argentina/Tucuman America/Argentina/Ushuaia
    America/Argentina/ComodRivadavia America/Buenos_Aires America/Catamarca America/Cordoba
    America/Jujuy America/Mendoza America/Rosario`,
  AT: 'Europe/Vienna',
  AU: `
    Australia/Adelaide Australia/Brisbane Australia/Broken_Hill Australia/Darwin Australia/Eucla
    Australia/Hobart Australia/Lindeman Australia/Lord_Howe Australia/Melbourne Australia/Perth
    Australia/Sydney Australia/ACT Australia/Canberra Australia/Currie Australia/LHI Australia/NSW
    Australia/North Australia/Queensland Australia/South Australia/Tasmania Australia/Victoria
    Australia/West Australia/Yancowinna`,
  BE: 'Europe/Brussels',
  BG: 'Europe/Sofia',
  BO: 'America/La_Paz',
  CA: `
    America/Atikokan America/Blanc-Sablon America/Cambridge_Bay America/Creston America/Dawson
    America/Dawson_Creek America/Edmonton America/Fort_Nelson America/Glace_Bay America/Goose_Bay
    America/Halifax America/Inuvik America/Iqaluit America/Moncton America/Rankin_Inlet America/Regina
    America/Resolute America/St_Johns America/Swift_Current America/Toronto America/Vancouver
    America/Whitehorse America/Winnipeg America/Coral_Harbour America/Montreal America/Nipigon
    America/Pangnirtung America/Rainy_River America/Thunder_Bay America/Yellowknife Canada/Atlantic
    Canada/Central Canada/Eastern Canada/Mountain Canada/Newfoundland Canada/Pacific Canada/Saskatchewan
    Canada/Yukon`,
  CH: 'Europe/Zurich',
  CL: `
    America/Coyhaique America/Punta_Arenas America/Santiago Pacific/Easter Chile/Continental
    Chile/EasterIsland`,
  CO: 'America/Bogota',
  CR: 'America/Costa_Rica',
  CU: 'America/Havana Cuba',
  CY: 'Asia/Nicosia Europe/Nicosia',
  CZ: 'Europe/Prague',
  DE: 'Europe/Berlin Europe/Busingen',
  DK: 'Europe/Copenhagen',
  DO: 'America/Santo_Domingo',
  EC: 'America/Guayaquil Pacific/Galapagos',
  EE: 'Europe/Tallinn',
  ES: 'Africa/Ceuta Atlantic/Canary Europe/Madrid',
  FI: 'Europe/Helsinki',
  FR: 'Europe/Paris',
  GB: 'Europe/London Europe/Belfast GB',
  GR: 'Europe/Athens',
  GT: 'America/Guatemala',
  HN: 'America/Tegucigalpa',
  HR: 'Europe/Zagreb',
  HU: 'Europe/Budapest',
  IE: 'Europe/Dublin Eire',
  IS: 'Atlantic/Reykjavik Iceland',
  IT: 'Europe/Rome',
  LI: 'Europe/Vaduz',
  LT: 'Europe/Vilnius',
  LU: 'Europe/Luxembourg',
  LV: 'Europe/Riga',
  MC: 'Europe/Monaco',
  MT: 'Europe/Malta',
  MX: `
    America/Bahia_Banderas America/Cancun America/Chihuahua America/Ciudad_Juarez America/Hermosillo
    America/Matamoros America/Mazatlan America/Merida America/Mexico_City America/Monterrey
    America/Ojinaga America/Tijuana America/Ensenada America/Santa_Isabel Mexico/BajaNorte
    Mexico/BajaSur Mexico/General`,
  NI: 'America/Managua',
  NL: 'Europe/Amsterdam',
  NO: 'Europe/Oslo',
  NZ: 'Pacific/Auckland Pacific/Chatham NZ NZ-CHAT',
  PA: 'America/Panama',
  PE: 'America/Lima',
  PL: 'Europe/Warsaw Poland',
  PR: 'America/Puerto_Rico',
  PT: 'Atlantic/Azores Atlantic/Madeira Europe/Lisbon Portugal',
  PY: 'America/Asuncion',
  RO: 'Europe/Bucharest',
  SE: 'Europe/Stockholm',
  SI: 'Europe/Ljubljana',
  SK: 'Europe/Bratislava',
  SV: 'America/El_Salvador',
  US: `
    America/Adak America/Anchorage America/Boise America/Chicago America/Denver America/Detroit
    America/Indiana/Indianapolis America/Indiana/Knox America/Indiana/Marengo America/Indiana/Petersburg
    America/Indiana/Tell_City America/Indiana/Vevay America/Indiana/Vincennes America/Indiana/Winamac
    America/Juneau America/Kentucky/Louisville America/Kentucky/Monticello America/Los_Angeles
    America/Menominee America/Metlakatla America/New_York America/Nome America/North_Dakota/Beulah
    America/North_Dakota/Center America/North_Dakota/New_Salem America/Phoenix America/Sitka
    America/Yakutat Pacific/Honolulu America/Atka America/Fort_Wayne America/Indianapolis
    America/Knox_IN America/Louisville America/Shiprock Navajo US/Alaska US/Aleutian US/Arizona
    US/Central US/East-Indiana US/Eastern US/Hawaii US/Indiana-Starke US/Michigan US/Mountain US/Pacific`,
  UY: 'America/Montevideo',
  VE: 'America/Caracas',
} as const satisfies Readonly<Record<string, string>>;

/** Two-letter country codes by zone: `Europe/Vienna` is in AT. */
export const zoneCountries: ReadonlyMap<string, string> = new Map(
  Object.entries(zonesOfCountries).flatMap(([country, zones]) =>
    zones
      .trim()
      .split(/\s+/)
      .map((zone) => [zone, country] as const),
  ),
);
