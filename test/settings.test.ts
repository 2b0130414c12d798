import { join } from 'node:path';
import type { HelpdeskError } from '../helpdesk/errors';
import { readSettings } from '../settings';

const registered = {
  MICROSOFT_APP_ID: 'an-id',
  MICROSOFT_APP_PASSWORD: 'a-password',
  MICROSOFT_APP_TENANT_ID: 'a-tenant',
};

/** What is thrown at settings that are wrong. */
function refusal(environment: Record<string, string>): HelpdeskError {
  try {
    readSettings(environment);
  } catch (error) {
    return error as HelpdeskError;
  }
  throw new Error('The settings were taken.');
}

describe('readSettings', () => {
  it('serves a first run without any setting', () => {
    const settings = readSettings({});

    expect(settings).toEqual({
      isProduction: false,
      host: '127.0.0.1',
      port: 3978,
      publicUrl: undefined,
      trustProxy: false,
      databaseFile: join('data', 'helpdesk.sqlite'),
      directLineSecret: undefined,
      allowedOrigins: [],
      logLevel: 'info',
      bot: {
        appId: undefined,
        appPassword: undefined,
        tenantId: undefined,
        appType: 'SingleTenant',
        allowedHosts: [
          'smba.trafficmanager.net',
          '.botframework.com',
          '.botframework.azure.us',
          '127.0.0.1',
          'localhost',
        ],
      },
      stopSeconds: 10,
    });
  });

  it.each([
    ['NODE_ENV', 'live', 'must be development or production'],
    ['PORT', 'http', 'must be a number'],
    ['PORT', '80.5', 'must be a whole number'],
    ['PORT', '65536', 'must be between 0 and 65535'],
    ['PORT', '-1', 'must be between 0 and 65535'],
    ['PUBLIC_URL', 'help', 'must be an address such as https://help.example.ca'],
    ['TRUST_PROXY', 'maybe', 'must be true or false'],
    ['DIRECTLINE_SECRET', 'short', 'must have at least 32 characters'],
    ['LOG_LEVEL', 'loud', 'must be fatal, error, warn, info, debug or silent'],
    ['MICROSOFT_APP_TYPE', 'MultiTenant', 'must be SingleTenant or UserAssignedMSI'],
    ['STOP_SECONDS', 'soon', 'must be a number'],
    ['STOP_SECONDS', '0', 'must be above 0'],
  ])('stops at %s=%s with a sentence that names it', (name, value, sentence) => {
    const { code, detail } = refusal({ [name]: value });

    expect({ code, detail }).toEqual({
      code: 'setting-refused',
      detail: `${name} ${sentence}. See .env.example.`,
    });
  });

  it.each(['HOST', 'DATABASE_FILE'])('stops at a %s of spaces with a sentence that names it', (name) => {
    const reading = () => readSettings({ [name]: '   ' });

    expect(reading).toThrow(new RegExp(`^setting-refused: ${name} .*See \\.env\\.example\\.$`));
  });

  it('names every wrong setting at once', () => {
    const reading = () => readSettings({ PORT: 'x', LOG_LEVEL: 'loud' });

    expect(reading).toThrow(/PORT must be a number; LOG_LEVEL must be/);
  });

  it('never repeats a wrong secret', () => {
    const { message } = refusal({ DIRECTLINE_SECRET: 'hunter2' });

    expect(message).toContain('DIRECTLINE_SECRET');
    expect(message).not.toContain('hunter2');
  });

  it('refuses production without an app id', () => {
    const reading = () => readSettings({ NODE_ENV: 'production' });

    expect(reading).toThrow(/^setting-refused: MICROSOFT_APP_ID is needed in production/);
  });

  it.each(['MICROSOFT_APP_PASSWORD', 'MICROSOFT_APP_TENANT_ID'])(
    'refuses a SingleTenant app without %s',
    (name) => {
      const reading = () => readSettings({ ...registered, [name]: '' });

      expect(reading).toThrow(new RegExp(`^setting-refused: .*${name}.* SingleTenant`));
    },
  );

  it('takes a managed identity without password', () => {
    const settings = readSettings({ MICROSOFT_APP_ID: 'an-id', MICROSOFT_APP_TYPE: 'UserAssignedMSI' });

    expect(settings.bot).toMatchObject({ appId: 'an-id', appType: 'UserAssignedMSI' });
  });

  it('sends replies in production to the hosts of the Bot Framework only', () => {
    const settings = readSettings({ ...registered, NODE_ENV: 'production' });

    expect(settings.isProduction).toBe(true);
    expect(settings.bot.allowedHosts).not.toContain('localhost');
  });

  it('reads lists, flags and addresses as they are written', () => {
    const settings = readSettings({
      ALLOWED_ORIGINS: ' https://a.example.ca , ,https://b.example.ca',
      TRUST_PROXY: 'true',
      PUBLIC_URL: 'https://help.example.ca/',
      PORT: '0',
    });

    expect(settings).toMatchObject({
      allowedOrigins: ['https://a.example.ca', 'https://b.example.ca'],
      trustProxy: true,
      publicUrl: 'https://help.example.ca',
      port: 0,
    });
  });
});
