import { callerAbroadReader } from '../../understanding/caller-place';
import { builtCatalogue } from '../support/built-model';

const isAbroad = callerAbroadReader(builtCatalogue.places);

describe('the place of the caller', () => {
  it.each([
    "I'm calling from China, which number do I dial",
    'we are in Hong Kong',
    'Calling from our office in Paris',
    'I am overseas',
    'your toll-free number does not work from outside Canada',
    'we are based in the Netherlands',
    "J'appelle de France, quel numéro?",
    "j'appelle de l'étranger",
    'nous sommes en Belgique',
    'je suis à Casablanca',
    'on est en Cote d’Ivoire',
    'notre bureau est hors du Canada',
  ])('is overseas for "%s"', (text) => {
    const abroad = isAbroad(text);

    expect(abroad).toBe(true);
  });

  it.each([
    'my goods from China are held',
    'the shipment left Hong Kong yesterday',
    'I am calling from Toronto about goods from Germany and their papers',
    'what is your phone number',
    'mes marchandises de Chine sont retenues',
    'le conteneur vient de France',
    "j'appelle de Montréal",
    'quel est votre numéro de téléphone',
    '',
  ])('is not overseas for "%s"', (text) => {
    const abroad = isAbroad(text);

    expect(abroad).toBe(false);
  });
});
