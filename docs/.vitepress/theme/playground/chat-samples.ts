// Invented people and numbers. Descriptions are Italian: that is what customers of the product write.
export const chatSamples = {
  accepted: {
    phone: '06 5555 1234',
    name: 'Ada Bianchi',
    text: 'Come registro una nota di credito ricevuta da un fornitore?',
  },
  mixed: {
    phone: '+39 329 555 0215',
    name: 'Carlo Verdi',
    text: 'Non riesco a registrare una fattura di acquisto e inoltre la stampante non stampa più.',
  },
  outside: {
    phone: '0575 555 206',
    name: 'Alvaro Ghezzi',
    text: 'La stampante non si accende più, si è rotta ieri.',
  },
  unclear: { phone: '06 5555 1234', name: 'Ada Bianchi', text: 'Ho un problema, chiamatemi' },
  premium: { phone: '899 123 456', name: 'Ada Bianchi', text: 'Come stampo il registro IVA?' },
};
