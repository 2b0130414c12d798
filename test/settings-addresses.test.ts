import { readSettings } from '../settings';

describe('an address in the settings', () => {
  it.each([
    ['https://help.example.ca', 'https://help.example.ca'],
    ['http://10.0.0.5:8080', 'http://10.0.0.5:8080'],
    ['https://www.example.ca/carm/', 'https://www.example.ca/carm'],
  ])('may be the public one: %s', (written, expected) => {
    expect(readSettings({ PUBLIC_URL: written }).publicUrl).toBe(expected);
  });

  it.each(['help.example.ca', 'help.example.ca:443', 'localhost:3978', 'ftp://example.ca', 'javascript:1'])(
    'is refused as the public one when it is none for a browser: %s',
    (written) => {
      const reading = () => readSettings({ PUBLIC_URL: written });

      expect(reading).toThrow('PUBLIC_URL must be an address such as https://help.example.ca');
    },
  );

  it.each([
    'https://www.example.ca',
    'http://localhost:8080',
    'https://a.example.ca,https://b.example.ca:8443',
  ])('may be an origin as browsers send it: %s', (written) => {
    expect(readSettings({ ALLOWED_ORIGINS: written }).allowedOrigins).toEqual(written.split(','));
  });

  it.each([
    ['without its scheme', 'www.example.ca'],
    ['with a slash at its end', 'https://www.example.ca/'],
    ['with a path', 'https://www.example.ca/contact'],
    ['with capitals', 'https://WWW.example.ca'],
    ['that stands for all', '*'],
    ['beside a good one', 'https://www.example.ca,intranet'],
  ])('is refused as an origin %s, since no browser would send it: %s', (_name, written) => {
    const reading = () => readSettings({ ALLOWED_ORIGINS: written });

    expect(reading).toThrow('ALLOWED_ORIGINS must list origins such as https://www.example.ca');
  });
});
