import { assertAllowedServiceUrl } from '../../bot/service-url';
import { readSettings } from '../../settings';

const registered = {
  MICROSOFT_APP_ID: 'id',
  MICROSOFT_APP_PASSWORD: 'password',
  MICROSOFT_APP_TENANT_ID: 'tenant',
};
const { allowedHosts } = readSettings({ NODE_ENV: 'production', ...registered }).bot;

describe('the hosts that replies may go to', () => {
  it.each([
    'https://smba.trafficmanager.net/ca/',
    'https://directline.botframework.com/',
    'https://webchat.botframework.com',
    'https://smba.trafficmanager.net:443/ca/',
    'https://SMBA.trafficmanager.net/ca/',
  ])('include %s', (serviceUrl) => {
    expect(() => assertAllowedServiceUrl(serviceUrl, allowedHosts)).not.toThrow();
  });

  it.each([
    '',
    'smba.trafficmanager.net',
    'http://smba.trafficmanager.net/',
    'https://smba.trafficmanager.net.attacker.example/',
    'https://attacker.example/smba.trafficmanager.net',
    'https://attacker.example/?.botframework.com',
    'https://smba.trafficmanager.net@attacker.example/',
    'https://evilbotframework.com/',
    'https://botframework.com.attacker.example/',
    'ws://directline.botframework.com/',
    'javascript:alert(1)',
    'http://127.0.0.1:3978/',
    'http://localhost/',
    'http://169.254.169.254/latest/meta-data/',
    'https://[::1]/',
  ])('do not include, in production, %j', (serviceUrl) => {
    expect(() => assertAllowedServiceUrl(serviceUrl, allowedHosts)).toThrow('not-allowed');
  });

  it('include this machine in development', () => {
    const development = readSettings({ NODE_ENV: 'development' }).bot.allowedHosts;

    expect(() => assertAllowedServiceUrl('http://localhost:56150', development)).not.toThrow();
  });
});
