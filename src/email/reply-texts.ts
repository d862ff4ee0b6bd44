type ReplyTexts = {
  greeting: string;
  understood: string;
  missing: string;
  extension: string;
  notUsable: string;
};

/** What a reply says around the texts of `explain`. */
export const replyTexts: { readonly it: ReplyTexts; readonly en: ReplyTexts } = {
  it: {
    greeting: 'Gentile cliente,',
    understood: 'Dal suo messaggio abbiamo letto:',
    missing: 'manca',
    extension: 'int.',
    notUsable: 'numero che non possiamo richiamare',
  },
  en: {
    greeting: 'Dear customer,',
    understood: 'From your message we read:',
    missing: 'missing',
    extension: 'ext.',
    notUsable: 'a number that we cannot call back',
  },
};
