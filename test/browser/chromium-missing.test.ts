import { launchBrowser } from '../support/browser';

describe('the browser tests without Chromium', () => {
  const before = process.env['CHROMIUM_PATH'];

  afterEach(() => {
    if (before === undefined) delete process.env['CHROMIUM_PATH'];
    else process.env['CHROMIUM_PATH'] = before;
  });

  it('fail, they are not skipped', async () => {
    process.env['CHROMIUM_PATH'] = '/nowhere/chromium';

    await expect(launchBrowser()).rejects.toThrow('/nowhere/chromium');
  });
});
