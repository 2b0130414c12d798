import { hoursPhrase, promisePhrase } from '../catalogue/catalogue-values';
import type { Contact, Phone } from '../catalogue/contact';
import { otherLanguage, type Language } from '../catalogue/language';
import type { Notice } from '../catalogue/notices';
import { chatLook } from './chat-look';
import type { Html } from './html';
import { html, jsonElement } from './html';

/** The page's words in its language. */
type Words = (key: string, values?: Readonly<Record<string, string>>) => string;

/** What the chat page shows. */
export interface ChatPage {
  readonly language: Language;
  readonly words: Words;
  readonly contact: Contact;
  /** Whether the line is open now: one sentence. */
  readonly lineStatus: string;
  /** The notices in force. */
  readonly notices: readonly Notice[];
  /** Addresses of the page's assets. */
  readonly assets: { readonly style: string; readonly script: string; readonly webChat: string };
  /** Allows the styles that Web Chat makes at run time, under the page's security policy. */
  readonly nonce: string;
}

/** The page where a client meets the assistant: the helpdesk's facts, readable without the chat, and the chat. */
export function chatPage({
  language,
  words: w,
  contact,
  lineStatus,
  notices,
  assets,
  nonce,
}: ChatPage): Html {
  const other = otherLanguage(language);
  const config = {
    language,
    nonce,
    look: chatLook,
    texts: Object.fromEntries(
      ['failed', 'expired', 'restart', 'offline'].map((key) => [key, w(`page:${key}`)]),
    ),
  };
  const body = html`
    <a class="skip" href="#chat">${w('page:skip')}</a>
    <header class="top">
      <div class="wrap">
        <p class="brand">${w('page:title')}</p>
        <a class="language" href="/${other}" lang="${other}" hreflang="${other}"
          >${w('page:otherLanguage')}</a
        >
      </div>
    </header>
    <main class="wrap">
      <div class="facts">
        <h1>${w('page:title')}</h1>
        <p>${w('page:lead')}</p>
        <section aria-labelledby="urgent">
          <h2 id="urgent">${w('page:urgentTitle')}</h2>
          <p class="line">${lineStatus}</p>
          <ul class="phones">
            ${[contact.tollFree, ...contact.overseas].map((phone) => phoneItem(phone, language))}
          </ul>
          <p>${w('page:menu', { menu: contact.menu[language] })}</p>
        </section>
        <section aria-labelledby="hours">
          <h2 id="hours">${w('page:hoursTitle')}</h2>
          <p class="sentence">${hoursPhrase(contact, language)}<br />${w('page:hoursClosed')}</p>
        </section>
        <section aria-labelledby="response">
          <h2 id="response">${w('page:responseTitle')}</h2>
          <p>
            ${w('page:response', {
              standard: promisePhrase(contact, 'standard', language),
              complex: promisePhrase(contact, 'complex', language),
            })}
          </p>
        </section>
        ${noticesSection(notices, language, w)}
        <p><a href="${contact.page[language]}">${w('page:officialPage')}</a></p>
      </div>
      <section class="chat" id="chat" aria-labelledby="chat-title">
        <h2 id="chat-title">${w('page:chatTitle')}</h2>
        <p class="note">${w('page:machine')} ${w('page:privacy')}</p>
        <p id="chat-status" role="status"></p>
        <button id="chat-restart" type="button" hidden>${w('page:restart')}</button>
        <div id="webchat"><p class="loading">${w('page:loading')}</p></div>
        <noscript><p>${w('page:noScript')}</p></noscript>
      </section>
    </main>
    <footer class="wrap"><p>${w('page:independent')}</p></footer>
    ${jsonElement('chat-config', config)}
    <script src="${assets.webChat}" defer></script>
    <script src="${assets.script}" defer></script>
  `;
  return documentOf({ language, title: w('page:title'), style: assets.style, body });
}

function phoneItem({ number, dial, reach }: Phone, language: Language): Html {
  return html`<li><a href="tel:${dial}">${number}</a> <span>${reach[language]}</span></li>`;
}

function noticesSection(notices: readonly Notice[], language: Language, w: Words): Html {
  if (notices.length === 0) return html``;
  const items = notices.map((notice) => {
    const link = notice.link
      ? html` <a href="${notice.link.url[language]}">${notice.link.label[language]}</a>`
      : html``;
    return html`<li>${notice.text[language]}${link}</li>`;
  });
  return html`<section aria-labelledby="notices">
    <h2 id="notices">${w('page:noticesTitle')}</h2>
    <ul>
      ${items}
    </ul>
  </section>`;
}

/** A whole HTML document in one language. */
export function documentOf(page: { language: Language; title: string; style: string; body: Html }): Html {
  return html`<!doctype html>
    <html lang="${page.language}-CA">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${page.title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="${page.style}" />
      </head>
      <body>
        ${page.body}
      </body>
    </html>`;
}
