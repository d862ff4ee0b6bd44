/** Zones whose clocks did something unusual between 1970 and 2100; asked in every run of the suite. */
export const ODD_ZONES = [
  'Europe/Rome',
  'Africa/Cairo', // summer time interrupted for Ramadan in 2010 and 2014
  'Africa/Casablanca', // summer all year but for Ramadan
  'America/Recife', // seven days of summer time in October 2000
  'America/Santiago', // switches at midnight
  'America/Sao_Paulo', // switched at midnight
  'Asia/Beirut', // switches at midnight
  'Asia/Gaza', // seven days between two switches in 2040, 2054 and 2072
  'Australia/Lord_Howe', // switches by half an hour
  'Pacific/Apia', // skipped 30 December 2011
  'Pacific/Kiritimati', // skipped the last day of 1994
];

/** The rest of what `npm run test:oracles` asks. */
export const MORE_ZONES = [
  'Africa/El_Aaiun',
  'Africa/Juba',
  'Africa/Monrovia', // 44 minutes and 30 seconds behind until 1972
  'Africa/Windhoek',
  'America/Argentina/Tucuman', // twelve days of other time in 2004
  'America/Asuncion',
  'America/Caracas',
  'America/Fortaleza',
  'America/Goose_Bay', // switched a minute after midnight
  'America/Havana',
  'America/Los_Angeles',
  'America/New_York',
  'America/Noronha',
  'America/Nuuk',
  'America/Scoresbysund',
  'America/St_Johns',
  'Antarctica/Casey',
  'Antarctica/Macquarie',
  'Antarctica/Troll', // two hours of summer time
  'Asia/Amman',
  'Asia/Bahrain',
  'Asia/Colombo',
  'Asia/Hebron',
  'Asia/Kathmandu',
  'Asia/Pyongyang',
  'Asia/Tehran',
  'Atlantic/Azores',
  'Australia/Adelaide',
  'Europe/Copenhagen',
  'Europe/Dublin', // winter time is the exception
  'Europe/Istanbul',
  'Europe/Lisbon',
  'Europe/London',
  'Europe/Moscow',
  'Europe/Volgograd',
  'Pacific/Auckland',
  'Pacific/Bougainville',
  'Pacific/Chatham',
  'Pacific/Easter',
  'Pacific/Enderbury', // skipped the last day of 1994
  'Pacific/Kwajalein', // skipped 21 August 1993
  'Pacific/Norfolk',
  'UTC',
];
