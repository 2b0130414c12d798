import { understand } from '../../understanding/understand';
import { builtModel } from '../support/built-model';

const english = [
  'hello',
  'good morning',
  'thank you',
  'thanks a lot',
  'help me please',
  'I can not sign in',
  'where is my payment',
  'how do I register',
  'my truck is stuck at the border',
  'who do I call',
  'what are your hours',
  'are you open tomorrow',
  'I forgot my password',
  'the portal is down',
  'my CAD was rejected',
  'how much do I owe',
  'I need a refund',
  'can I talk to a person',
  'when is it due',
  'what is CARM',
  'change my address',
  'I did not get the code',
  'add an employee',
  'remove my broker',
  'it does not work',
  'why was I charged interest',
  'yes please',
  'no that is wrong',
  'open a ticket',
  'WHERE IS MY STATEMENT',
  'the phone number',
  'still waiting for an answer',
];
const french = [
  'bonjour',
  'bonsoir',
  'merci beaucoup',
  'merci bien',
  'aidez-moi svp',
  "je n'arrive pas à me connecter",
  'où est mon paiement',
  "comment m'inscrire",
  'mon camion est bloqué à la frontière',
  'qui dois-je appeler',
  'quelles sont vos heures',
  'êtes-vous ouverts demain',
  "j'ai oublié mon mot de passe",
  'le portail est en panne',
  'ma DDC a été rejetée',
  'combien est-ce que je dois',
  'je veux un remboursement',
  'puis-je parler à une personne',
  "c'est dû quand",
  "qu'est-ce que la GCRA",
  'changer mon adresse',
  "je n'ai pas reçu le code",
  'ajouter un employé',
  'retirer mon courtier',
  'ça ne marche pas',
  'pourquoi des intérêts',
  "oui s'il vous plaît",
  "non ce n'est pas ça",
  'ouvrir un billet',
  'OÙ EST MON RELEVÉ',
  'le numéro de téléphone',
  "j'attends toujours une réponse",
];

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

describe('the language of a short message', () => {
  it.each(english)('is English for "%s"', (text) => {
    const { language, other } = understand(builtModel, text, {});

    expect({ language, other }).toEqual({ language: 'en', other: false });
  });

  it.each(french)('is French for "%s"', (text) => {
    const { language, other } = understand(builtModel, text, {});

    expect({ language, other }).toEqual({ language: 'fr', other: false });
  });

  it.each(french.map(withoutAccents).filter((text) => !french.includes(text)))(
    'is French for "%s", typed without accents',
    (text) => {
      const { language, other } = understand(builtModel, text, {});

      expect({ language, other }).toEqual({ language: 'fr', other: false });
    },
  );

  it.each([
    ['I cannot sign in to the portal', 'fr', 'en'],
    ['je ne peux pas me connecter au portail', 'en', 'fr'],
  ] as const)('follows "%s" although the conversation was in %s', (text, conversation, expected) => {
    const { language } = understand(builtModel, text, { language: conversation });

    expect(language).toBe(expected);
  });

  it.each(['', '?', '123456789', 'CAD', 'RM0001', '👍', 'a@example.ca', 'jane@', 'asdf qwer zxcv'])(
    'is the conversation’s for "%s", which has none',
    (text) => {
      const languages = (['en', 'fr'] as const).map(
        (language) => understand(builtModel, text, { language }).language,
      );

      expect(languages).toEqual(['en', 'fr']);
    },
  );
});

describe('a message in a third language', () => {
  it.each([
    ['Spanish', '¿cuándo puedo recoger mi mercancía en la aduana?'],
    ['Portuguese', 'não consigo acessar a minha conta, podem ajudar?'],
    ['German', 'ich kann mich nicht anmelden, bitte helfen Sie mir'],
    ['Italian', 'non riesco ad accedere al mio conto, potete aiutarmi?'],
    ['Chinese', '我无法登录我的账户'],
    ['Arabic', 'لا أستطيع تسجيل الدخول إلى حسابي'],
    ['Punjabi', 'ਮੈਂ ਆਪਣੇ ਖਾਤੇ ਵਿੱਚ ਲੌਗਇਨ ਨਹੀਂ ਕਰ ਸਕਦਾ'],
    ['Ukrainian', 'я не можу увійти до свого облікового запису'],
    ['Japanese', 'アカウントにログインできません'],
    ['Korean', '계정에 로그인할 수 없습니다'],
  ])('in %s is recognised, and the conversation’s language stands', (_name, text) => {
    const readings = (['en', 'fr'] as const).map((language) => understand(builtModel, text, { language }));

    expect(readings.map(({ other }) => other)).toEqual([true, true]);
  });

  it.each([
    ['en', 'the goods come from Guangzhou 广州 and are stuck'],
    ['fr', 'la marchandise vient de Guangzhou 广州 et elle est bloquée'],
  ] as const)('is not seen in a message in %s that names a foreign place', (language, text) => {
    const reading = understand(builtModel, text, {});

    expect(reading).toMatchObject({ language, other: false });
  });
});
