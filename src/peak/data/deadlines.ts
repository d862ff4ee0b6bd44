import type { LocalisedText } from '../../policy/document.ts';
import type { DeadlineRule } from '../deadline-rule.ts';

/** The first year for which deadlines are computed. Nominal dates before 2024 are researched only where a year is given. */
export const FIRST_DEADLINE_YEAR = 2018;

const QUARTERS = {
  q1: { about: 'first-quarter', it: 'del primo trimestre', en: 'for the first quarter' },
  q2: { about: 'second-quarter', it: 'del secondo trimestre', en: 'for the second quarter' },
  q3: { about: 'third-quarter', it: 'del terzo trimestre', en: 'for the third quarter' },
  q4: { about: 'fourth-quarter-of-previous-year', it: 'del quarto trimestre {year}', en: 'for the fourth quarter of {year}' },
} as const;

const VAT_PAYMENT = 'art. 7 DPR 542/1999';
const LIPE = 'art. 21-bis DL 78/2010';
const BOLLO = 'art. 6 c. 2 DM 17/06/2014';
const TR = 'art. 8 DPR 542/1999';
const CU = 'art. 4 c. 6-quinquies DPR 322/1998';
const BALANCE = 'art. 17 DPR 435/2001';
const INPS = 'art. 1 L. 233/1990; circolari INPS annuali';

const vatPayment = (q: 'q1' | 'q2' | 'q3'): LocalisedText => ({ it: `liquidazione IVA ${QUARTERS[q].it}`, en: `VAT payment ${QUARTERS[q].en}` });
const lipe = (q: keyof typeof QUARTERS): LocalisedText => ({ it: `comunicazione delle liquidazioni IVA (LIPE) ${QUARTERS[q].it}`, en: `report of VAT settlements (LIPE) ${QUARTERS[q].en}` });
const bollo = (q: keyof typeof QUARTERS): LocalisedText => ({ it: `imposta di bollo sulle fatture elettroniche ${QUARTERS[q].it}`, en: `stamp duty on electronic invoices ${QUARTERS[q].en}` });
const refund = (q: 'q1' | 'q2' | 'q3'): LocalisedText => ({ it: `rimborso o compensazione del credito IVA ${QUARTERS[q].it} (modello TR)`, en: `refund or offset of the VAT credit ${QUARTERS[q].en} (form TR)` });
const selfEmployed: LocalisedText = { it: 'Certificazione Unica dei redditi di lavoro autonomo del {year}', en: 'income certificates (CU) for self-employed work in {year}' };
const contributions = (it: string, en: string, of = ''): LocalisedText => ({ it: `${it} rata dei contributi INPS di artigiani e commercianti${of}`, en: `${en} instalment of INPS contributions of craftspeople and traders${of === '' ? '' : ' for {year}'}` });
const cpb: LocalisedText = { it: 'adesione al concordato preventivo biennale {year}–{next}', en: 'joining the two-year tax agreement (CPB) for {year}–{next}' };
const returns: LocalisedText = { it: 'dichiarazioni dei redditi e IRAP per il {year}', en: 'income tax and IRAP returns for {year}' };

/** The recurring Italian tax and accounting deadlines, dated by validity. */
export const deadlineRules: readonly DeadlineRule[] = /* @__PURE__ */ ((): DeadlineRule[] => [
  { id: 'iva-monthly', due: { every: 'month', day: 16 }, tier: 'standard', about: 'previous-month', name: { it: 'liquidazione IVA di {month}', en: 'VAT payment for {month}' }, legalBasis: 'art. 1 c. 4 DPR 100/1998; art. 18 D.Lgs. 241/1997' },
  { id: 'f24-withholding-monthly', due: { every: 'month', day: 16 }, tier: 'standard', about: 'previous-month', name: { it: 'ritenute e contributi INPS di {month}', en: 'withholding tax and INPS contributions for {month}' }, legalBasis: 'art. 18 D.Lgs. 241/1997' },
  { id: 'intrastat-monthly', due: { every: 'month', day: 25 }, tier: 'minor', about: 'previous-month', name: { it: 'elenchi Intrastat di {month}', en: 'Intrastat lists for {month}' }, legalBasis: 'art. 50 c. 6 DL 331/1993' },

  { id: 'iva-quarterly-q1', due: { every: 'year', on: '05-16' }, tier: 'major', about: 'first-quarter', name: vatPayment('q1'), legalBasis: VAT_PAYMENT },
  { id: 'iva-quarterly-q2', due: { every: 'year', on: '08-16' }, tier: 'major', about: 'second-quarter', name: vatPayment('q2'), legalBasis: VAT_PAYMENT },
  { id: 'iva-quarterly-q3', due: { every: 'year', on: '11-16' }, tier: 'major', about: 'third-quarter', name: vatPayment('q3'), legalBasis: VAT_PAYMENT },
  { id: 'iva-annual-balance', due: { every: 'year', on: '03-16' }, tier: 'major', about: 'previous-year', name: { it: 'saldo IVA per il {year}', en: 'VAT balance for {year}' }, legalBasis: 'art. 6 DPR 542/1999' },
  { id: 'iva-return', due: { every: 'year', on: '04-30' }, tier: 'major', about: 'previous-year', name: { it: 'dichiarazione IVA per il {year}', en: 'VAT return for {year}' }, legalBasis: 'art. 8 DPR 322/1998' },
  { id: 'iva-advance', due: { every: 'year', on: '12-27' }, tier: 'major', about: 'year', name: { it: 'acconto IVA per il {year}', en: 'VAT advance for {year}' }, legalBasis: 'art. 6 L. 405/1990' },
  { id: 'iva-tr-q1', due: { every: 'year', on: '04-30' }, tier: 'minor', about: 'first-quarter', name: refund('q1'), legalBasis: TR },
  { id: 'iva-tr-q2', due: { every: 'year', on: '07-31' }, tier: 'minor', about: 'second-quarter', name: refund('q2'), legalBasis: TR },
  { id: 'iva-tr-q3', due: { every: 'year', on: '10-31' }, tier: 'minor', about: 'third-quarter', name: refund('q3'), legalBasis: TR },

  { id: 'lipe-q1', due: { every: 'year', on: '05-31' }, tier: 'major', about: 'first-quarter', name: lipe('q1'), legalBasis: LIPE },
  // The date before DL 73/2022 is not researched: the deadline is absent, not guessed.
  { id: 'lipe-q2', due: { every: 'year', on: '09-30' }, tier: 'major', about: 'second-quarter', name: lipe('q2'), legalBasis: `${LIPE}; DL 73/2022`, firstYear: 2022 },
  { id: 'lipe-q3', due: { every: 'year', on: '11-30' }, tier: 'major', about: 'third-quarter', name: lipe('q3'), legalBasis: LIPE },
  { id: 'lipe-q4', due: { every: 'year', lastOfMonth: 2 }, tier: 'standard', about: 'fourth-quarter-of-previous-year', name: lipe('q4'), legalBasis: LIPE },

  { id: 'bollo-q1', due: { every: 'year', on: '05-31' }, tier: 'major', about: 'first-quarter', name: bollo('q1'), legalBasis: BOLLO },
  { id: 'bollo-q2', due: { every: 'year', on: '09-30' }, tier: 'major', about: 'second-quarter', name: bollo('q2'), legalBasis: BOLLO },
  { id: 'bollo-q3', due: { every: 'year', on: '11-30' }, tier: 'major', about: 'third-quarter', name: bollo('q3'), legalBasis: BOLLO },
  { id: 'bollo-q4', due: { every: 'year', lastOfMonth: 2 }, tier: 'standard', about: 'fourth-quarter-of-previous-year', name: bollo('q4'), legalBasis: BOLLO },

  { id: 'cu-dependent', due: { every: 'year', on: '03-16' }, tier: 'major', about: 'previous-year', name: { it: 'Certificazione Unica dei redditi di lavoro dipendente del {year}', en: 'income certificates (CU) for employees for {year}' }, legalBasis: CU },
  { id: 'cu-selfemployed', due: { every: 'year', on: '10-31' }, tier: 'major', about: 'previous-year', name: selfEmployed, legalBasis: `${CU}; AdE Ris. 13/E/2024`, firstYear: 2024, lastYear: 2024 },
  { id: 'cu-selfemployed', due: { every: 'year', on: '03-31' }, tier: 'major', about: 'previous-year', name: selfEmployed, legalBasis: `${CU}; D.Lgs. 108/2024`, firstYear: 2025, lastYear: 2025 },
  { id: 'cu-selfemployed', due: { every: 'year', on: '04-30' }, tier: 'major', about: 'previous-year', name: selfEmployed, legalBasis: `${CU}; art. 4 D.Lgs. 81/2025`, firstYear: 2026 },
  { id: 'cu-exempt', due: { every: 'year', on: '10-31' }, tier: 'minor', about: 'previous-year', name: { it: 'Certificazione Unica dei soli redditi esenti del {year}', en: 'income certificates (CU) for exempt income only for {year}' }, legalBasis: 'art. 4 DPR 322/1998' },

  { id: 'cpb-adhesion', due: { every: 'year', on: '10-31' }, tier: 'minor', about: 'year', name: cpb, legalBasis: 'art. 9 D.Lgs. 13/2024', firstYear: 2024, lastYear: 2024 },
  { id: 'cpb-adhesion', due: { every: 'year', on: '09-30' }, tier: 'minor', about: 'year', name: cpb, legalBasis: 'art. 9 D.Lgs. 13/2024; D.Lgs. 81/2025', firstYear: 2025 },

  { id: '730', due: { every: 'year', on: '09-30' }, tier: 'major', about: 'previous-year', name: { it: 'modello 730 per il {year}', en: 'form 730 (employees’ tax return) for {year}' }, legalBasis: 'art. 13 DM 164/1999' },
  { id: 'redditi-irap-filing', due: { every: 'year', on: '11-30' }, tier: 'major', about: 'previous-year', name: returns, legalBasis: 'art. 2 DPR 322/1998', lastYear: 2023 },
  { id: 'redditi-irap-filing', due: { every: 'year', on: '10-31' }, tier: 'major', about: 'previous-year', name: returns, legalBasis: 'art. 2 DPR 322/1998; D.Lgs. 108/2024', firstYear: 2024 },
  { id: '770', due: { every: 'year', on: '10-31' }, tier: 'major', about: 'previous-year', name: { it: 'modello 770 per il {year}', en: 'form 770 (withholding agents’ return) for {year}' }, legalBasis: 'art. 4 DPR 322/1998' },

  { id: 'income-tax-balance', due: { every: 'year', on: '06-30' }, tier: 'major', about: 'previous-year', name: { it: 'saldo delle imposte sui redditi per il {year} e primo acconto', en: 'income tax balance for {year} and first advance' }, legalBasis: BALANCE },
  { id: 'income-tax-balance-surcharge', due: { every: 'year', days: 30, after: 'income-tax-balance' }, tier: 'standard', about: 'previous-year', name: { it: 'saldo delle imposte sui redditi per il {year} con maggiorazione', en: 'income tax balance for {year} with surcharge' }, legalBasis: BALANCE },
  { id: 'second-advance', due: { every: 'year', on: '11-30' }, tier: 'major', about: 'year', name: { it: 'secondo acconto delle imposte sui redditi per il {year}', en: 'second income tax advance for {year}' }, legalBasis: BALANCE },

  { id: 'imu-1', due: { every: 'year', on: '06-16' }, tier: 'standard', about: 'year', name: { it: 'prima rata dell’IMU per il {year}', en: 'first instalment of IMU property tax for {year}' }, legalBasis: 'art. 1 c. 762 L. 160/2019' },
  { id: 'imu-2', due: { every: 'year', on: '12-16' }, tier: 'standard', about: 'year', name: { it: 'saldo dell’IMU per il {year}', en: 'balance of IMU property tax for {year}' }, legalBasis: 'art. 1 c. 762 L. 160/2019' },

  { id: 'inps-artcom-1', due: { every: 'year', on: '05-16' }, tier: 'minor', about: 'first-quarter', name: contributions('prima', 'first'), legalBasis: INPS },
  { id: 'inps-artcom-2', due: { every: 'year', on: '08-20' }, tier: 'minor', about: 'second-quarter', name: contributions('seconda', 'second'), legalBasis: INPS },
  { id: 'inps-artcom-3', due: { every: 'year', on: '11-16' }, tier: 'minor', about: 'third-quarter', name: contributions('terza', 'third'), legalBasis: INPS },
  { id: 'inps-artcom-4', due: { every: 'year', on: '02-16' }, tier: 'minor', about: 'fourth-quarter-of-previous-year', name: contributions('quarta', 'fourth', ' per il {year}'), legalBasis: INPS },
  { id: 'inail-selfassessment', due: { every: 'year', on: '02-16' }, tier: 'minor', about: 'year', name: { it: 'autoliquidazione INAIL', en: 'INAIL self-assessment' }, legalBasis: 'art. 28 DPR 1124/1965' },
  { id: 'company-books-tax', due: { every: 'year', on: '03-16' }, tier: 'minor', about: 'year', name: { it: 'tassa annuale sui libri sociali', en: 'yearly tax on company books' }, legalBasis: 'art. 23 Tariffa DPR 641/1972' },

  // A civil-law term (art. 2963 c.c.): it runs out on Saturdays too.
  { id: 'accounts-approval-120', due: { every: 'year', dayOfYear: 120 }, tier: 'major', about: 'previous-year', name: { it: 'approvazione del bilancio {year}', en: 'approval of the {year} accounts' }, legalBasis: 'art. 2364 c.c.', term: 'civil' },
  // Thirty days from the unshifted 120th day; off Saturdays too by art. 3 c. 2 DPR 558/1999.
  { id: 'accounts-filing', due: { every: 'year', dayOfYear: 150 }, tier: 'major', about: 'previous-year', name: { it: 'deposito del bilancio {year}', en: 'filing of the {year} accounts' }, legalBasis: 'art. 2435 c.c.; art. 3 c. 2 DPR 558/1999' },
])();
