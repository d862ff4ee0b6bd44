import type { Extension } from '../../policy/document.ts';
import type { CivilDate } from '../../time/civil-date.ts';

/**
 * The day on which the built-in table of one-off extensions (proroghe) was last compared with published law. They
 * cannot be derived: later ones are unknown until the table, or the `peak.extensions` of a policy, is brought up to date.
 *
 * @example How old the table is
 * ```ts
 * import { extensionsLastChecked } from 'phone-support-policy';
 * extensionsLastChecked; // => '2026-11-22'
 * ```
 */
export const extensionsLastChecked: CivilDate = '2026-11-22';

const lastChecked = extensionsLastChecked;

const balance = { it: 'saldo delle imposte dei contribuenti ISA e forfettari', en: 'income tax balance of ISA and flat-rate taxpayers' };
const surcharge = { it: 'saldo delle imposte dei contribuenti ISA e forfettari con maggiorazione', en: 'income tax balance of ISA and flat-rate taxpayers with surcharge' };
const deferred = { it: 'secondo acconto differito delle partite IVA individuali', en: 'deferred second income tax advance of individuals with a VAT number' };

/** One-off extensions by law. One that covers only some taxpayers stands beside the recurring deadline. */
export const knownExtensions: readonly Extension[] = [
  { id: 'second-advance-deferred', date: '2024-01-16', statutoryDate: '2023-11-30', tier: 'major', name: deferred, period: '2023', basis: 'art. 4 DL 145/2023', lastChecked },
  { id: 'isa-balance', date: '2024-07-31', statutoryDate: '2024-06-30', tier: 'major', name: balance, period: '2023', basis: 'art. 37 D.Lgs. 13/2024', lastChecked },
  { id: 'isa-balance-surcharge', date: '2024-08-30', statutoryDate: '2024-06-30', tier: 'standard', name: surcharge, period: '2023', basis: 'art. 37 D.Lgs. 13/2024', lastChecked },
  // A new term, which moves no other: its nominal day is its own.
  { id: 'cpb-adhesion-reopened', date: '2024-12-12', statutoryDate: '2024-12-12', tier: 'minor', name: { it: 'adesione al concordato preventivo biennale 2024–2025, termini riaperti', en: 'joining the two-year tax agreement (CPB) for 2024–2025, term reopened' }, period: '2024', basis: 'DL 167/2024', lastChecked },
  { id: 'second-advance-deferred', date: '2025-01-16', statutoryDate: '2024-11-30', tier: 'major', name: deferred, period: '2024', basis: 'art. 7-quater DL 155/2024', lastChecked },
  { id: 'outage-2025-05-16', date: '2025-05-30', statutoryDate: '2025-05-16', tier: 'minor', name: { it: 'adempimenti del 16 maggio 2025 rinviati per il blocco dei servizi telematici', en: 'acts due on 16 May 2025, put off because the tax portal was down' }, period: '2025-05', basis: 'Provv. AdE 225451/2025', lastChecked },
  { id: 'isa-balance', date: '2025-07-21', statutoryDate: '2025-06-30', tier: 'major', name: balance, period: '2024', basis: 'art. 13 DL 84/2025', lastChecked },
  { id: 'isa-balance-surcharge', date: '2025-08-20', statutoryDate: '2025-06-30', tier: 'standard', name: surcharge, period: '2024', basis: 'art. 13 DL 84/2025', lastChecked },
  { id: 'isa-balance', date: '2026-07-20', statutoryDate: '2026-06-30', tier: 'major', name: balance, period: '2025', basis: 'art. 6 DL 89/2026', lastChecked },
  { id: 'isa-balance-surcharge', date: '2026-08-19', statutoryDate: '2026-06-30', tier: 'standard', name: surcharge, period: '2025', basis: 'art. 6 DL 89/2026', lastChecked },
  { id: 'cpb-adhesion', date: '2026-10-31', statutoryDate: '2026-09-30', tier: 'minor', name: { it: 'adesione al concordato preventivo biennale 2026–2027', en: 'joining the two-year tax agreement (CPB) for 2026–2027' }, period: '2026', basis: 'DL 38/2026', lastChecked, replaces: 'cpb-adhesion' },
];
