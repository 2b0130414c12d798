/** What a client says in each language, and by what the answer is known. */
export const speech = {
  en: {
    locale: 'en-CA',
    question: 'What are the ways to pay?',
    source: 'https://www.cbsa-asfc.gc.ca/prog/arl-glcc/pay-paie-eng.html',
    urgent: 'My truck is held at the border right now because the RPP is suspended',
    lineOpen: 'The line is open now, until 7 pm ET.',
    openTicket: 'Open a ticket',
    useQuestion: 'Use my question',
    skip: 'Skip',
    yes: 'yes',
    reference: /Your reference number is \*\*([\w-]+)\*\*/,
    statusOf: (reference: string) => `What is the status of ticket ${reference}?`,
    received: 'received, not yet assigned',
    welcome: 'I am an automated assistant',
    empty: 'I did not receive any words.',
    cutShort: 'I read its beginning',
    unreadableForm: 'I could not read that form.',
    apology: 'Something went wrong on our side',
  },
  fr: {
    locale: 'fr-CA',
    question: 'Quels sont les modes de paiement?',
    source: 'https://www.cbsa-asfc.gc.ca/prog/arl-glcc/pay-paie-fra.html',
    urgent: 'Mon camion est retenu à la frontière en ce moment parce que ma MAP est suspendue',
    lineOpen: "La ligne est ouverte maintenant, jusqu'à 19\u00a0h (HE).",
    openTicket: 'Ouvrir un billet',
    useQuestion: 'Reprendre ma question',
    skip: 'Passer',
    yes: 'oui',
    reference: /Votre numéro de référence est \*\*([\w-]+)\*\*/,
    statusOf: (reference: string) => `Où en est mon billet ${reference}?`,
    received: 'reçu, pas encore attribué',
    welcome: 'Je suis un assistant automatisé',
    empty: "Je n'ai reçu aucun mot.",
    cutShort: "j'en ai lu le début",
    unreadableForm: "Je n'ai pas pu lire ce formulaire.",
    apology: 'Un problème est survenu de notre côté',
  },
} as const;

/** The helpdesk's toll-free number. */
export const tollFree = '1-800-461-9999';

/** What is said in one language. */
export type Speech = (typeof speech)['en' | 'fr'];

/** Both languages, for `it.each`. */
export const eachLanguage = ['en', 'fr'] as const;
