import type { HolidayRule } from '../policy/document.ts';

const LAW = 'L. 260/1949';

/** The national public holidays of Italy besides Sundays, each dated by the law that made it. */
export const italianHolidays: readonly HolidayRule[] = [
  { kind: 'fixed', on: '01-01', name: { it: 'Capodanno', en: 'New Year’s Day' }, legalBasis: LAW },
  {
    kind: 'fixed',
    on: '01-06',
    lastYear: 1976,
    name: { it: 'Epifania', en: 'Epiphany' },
    legalBasis: LAW,
  },
  {
    // Dropped with effect from 1977 by L. 54/1977, given back by the presidential decree.
    kind: 'fixed',
    on: '01-06',
    firstYear: 1986,
    name: { it: 'Epifania', en: 'Epiphany' },
    legalBasis: 'DPR 792/1985',
  },
  { kind: 'easter', days: 1, name: { it: 'Lunedì dell’Angelo', en: 'Easter Monday' }, legalBasis: LAW },
  {
    kind: 'fixed',
    on: '03-17',
    firstYear: 2011,
    lastYear: 2011,
    name: {
      it: '150° anniversario dell’Unità d’Italia',
      en: '150th anniversary of the Unification of Italy',
    },
    legalBasis: 'DL 5/2011',
  },
  {
    kind: 'fixed',
    on: '04-25',
    name: { it: 'Festa della Liberazione', en: 'Liberation Day' },
    legalBasis: LAW,
  },
  { kind: 'fixed', on: '05-01', name: { it: 'Festa del lavoro', en: 'Labour Day' }, legalBasis: LAW },
  {
    kind: 'fixed',
    on: '06-02',
    firstYear: 2001,
    name: { it: 'Festa della Repubblica', en: 'Republic Day' },
    legalBasis: 'L. 336/2000',
  },
  { kind: 'fixed', on: '08-15', name: { it: 'Ferragosto', en: 'Assumption Day' }, legalBasis: LAW },
  {
    kind: 'fixed',
    on: '10-04',
    firstYear: 2026,
    name: { it: 'San Francesco d’Assisi', en: 'Saint Francis of Assisi' },
    legalBasis: 'L. 151/2025',
  },
  { kind: 'fixed', on: '11-01', name: { it: 'Ognissanti', en: 'All Saints’ Day' }, legalBasis: LAW },
  {
    kind: 'fixed',
    on: '12-08',
    name: { it: 'Immacolata Concezione', en: 'Immaculate Conception' },
    legalBasis: LAW,
  },
  { kind: 'fixed', on: '12-25', name: { it: 'Natale', en: 'Christmas Day' }, legalBasis: LAW },
  { kind: 'fixed', on: '12-26', name: { it: 'Santo Stefano', en: 'Saint Stephen’s Day' }, legalBasis: LAW },
];
