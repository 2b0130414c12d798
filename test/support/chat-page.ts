import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { projectRoot } from '../../catalogue/project-root';

const desktop = { width: 1280, height: 900 };
const phone = { width: 360, height: 740 };

/** Runs in the page: not every violation of the policy is told on the console by the browser itself. */
const tellOfViolations = `addEventListener('securitypolicyviolation', (event) =>
  console.error('security policy:', event.violatedDirective));`;

/** What a visitor sees and does on the chat page, and what the browser did behind their back. */
export class ChatPage {
  /** Hosts that the page called, in whatever protocol. */
  readonly hosts = new Set<string>();
  /** Errors and warnings of the console, refusals of the security policy among them. */
  readonly complaints: string[] = [];

  private constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
    private readonly url: string,
  ) {
    const called = (address: string): void => {
      if (!/^(?:data|blob):/.test(address)) this.hosts.add(new URL(address).host);
    };
    page.on('request', (request) => called(request.url()));
    page.on('websocket', (socket) => called(socket.url()));
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.complaints.push(message.text());
    });
  }

  /** Opens a page of the server in a new browser profile. */
  static async open(browser: Browser, url: string, path: '/' | '/en' | '/fr'): Promise<ChatPage> {
    const context = await browser.newContext({
      locale: path === '/fr' ? 'fr-CA' : 'en-CA',
      timezoneId: 'America/Toronto',
      viewport: desktop,
    });
    const page = await context.newPage();
    await page.addInitScript({ content: tellOfViolations });
    const chat = new ChatPage(context, page, url);
    await page.goto(url + path);
    return chat;
  }

  /** The messages of the transcript, in order, as their sender and text. */
  async transcript(): Promise<string[]> {
    const rows = await this.page.locator('.webchat__stacked-layout__message-row').allInnerTexts();
    return rows.map((row) => row.replace(/\s+/g, ' ').trim());
  }

  /** Where messages are typed. */
  get sendBox(): Locator {
    return this.page.locator('[data-id="webchat-sendbox-input"]');
  }

  /** The bot's messages. */
  get replies(): Locator {
    return this.page.locator('.webchat__bubble:not(.webchat__bubble--from-user)');
  }

  /** Waits for a further message of the bot that holds these words. */
  async heard(words: string | RegExp): Promise<Locator> {
    const reply = this.replies.filter({ hasText: words }).last();
    await reply.waitFor();
    return reply;
  }

  /** Types a message, sends it, and waits for the answer. */
  async ask(text: string, words: string | RegExp): Promise<Locator> {
    const before = await this.replies.count();
    await this.sendBox.fill(text);
    await this.sendBox.press('Enter');
    await this.replies.nth(before).waitFor();
    return this.heard(words);
  }

  /** Presses a button by its name, a suggestion's or a card's. */
  async press(name: string): Promise<void> {
    await this.page.locator('#webchat').getByRole('button', { name, exact: true }).last().click();
  }

  /** Keeps a picture of the page on a desktop and on a phone. */
  async picture(name: string): Promise<void> {
    const folder = join(projectRoot, 'test-artefacts');
    mkdirSync(folder, { recursive: true });
    for (const viewport of [desktop, phone]) {
      await this.page.setViewportSize(viewport);
      await this.replies.last().scrollIntoViewIfNeeded();
      await this.page.screenshot({ path: join(folder, `${name}-${viewport.width}.png`), fullPage: true });
    }
    await this.page.setViewportSize(desktop);
  }

  /** The host of the page itself. */
  get ownHost(): string {
    return new URL(this.url).host;
  }

  /** Closes the profile. */
  async close(): Promise<void> {
    await this.context.close();
  }
}
