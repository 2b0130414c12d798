// Starts the chat on the page: takes up the conversation of this tab, or begins one.
(() => {
  'use strict';
  const config = JSON.parse(document.getElementById('chat-config').textContent);
  const place = document.getElementById('webchat');
  const status = document.getElementById('chat-status');
  const restart = document.getElementById('chat-restart');
  const sessionKey = 'carm-chat';
  const statuses = { online: 2, expired: 3, failed: 4, ended: 5 };
  const locale = `${config.language}-CA`;

  /** @returns the session kept for this tab, or undefined */
  function keptSession() {
    try {
      return JSON.parse(sessionStorage.getItem(sessionKey)) ?? undefined;
    } catch {
      return undefined;
    }
  }

  function keep(session) {
    try {
      sessionStorage.setItem(sessionKey, JSON.stringify(session));
    } catch {
      // Storage may be switched off: the chat then lasts as long as the page.
    }
  }

  async function post(path, { token, body } = {}) {
    const headers = {
      'Content-Type': 'application/json',
      ...(token ? { Authorization: `Bearer ${token}` } : {}),
    };
    const response = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body ?? {}) });
    if (!response.ok) throw new Error(String(response.status));
    return response.json();
  }

  /** The kept conversation with a fresh token, or a new one. */
  async function openSession() {
    const kept = keptSession();
    if (kept) {
      try {
        const { token, conversationId } = await post('/directline/tokens/refresh', { token: kept.token });
        return { token, conversationId, language: kept.language };
      } catch (error) {
        if (!/^40[0-9]$/.test(error.message)) throw error;
      }
    }
    const { token } = await post('/chat/token', { body: { locale } });
    return { token, language: config.language };
  }

  async function start() {
    status.textContent = '';
    restart.hidden = true;
    const session = await openSession();
    const directLine = window.WebChat.createDirectLine({
      domain: `${location.origin}/directline`,
      token: session.token,
      webSocket: true,
      ...(session.conversationId ? { conversationId: session.conversationId } : {}),
    });
    const remember = () =>
      keep({ token: directLine.token, conversationId: directLine.conversationId, language: config.language });

    directLine.connectionStatus$.subscribe((value) => {
      if (value === statuses.online) {
        status.textContent = '';
        remember();
      } else if (value === statuses.expired || value === statuses.failed || value === statuses.ended) {
        status.textContent = value === statuses.failed ? config.texts.failed : config.texts.expired;
        restart.hidden = false;
      }
    });
    addEventListener('pagehide', remember);

    const store = window.WebChat.createStore({}, ({ dispatch }) => (next) => (action) => {
      const result = next(action);
      if (action.type === 'DIRECT_LINE/CONNECT_FULFILLED' && session.language !== config.language) {
        session.language = config.language;
        dispatch({ type: 'WEB_CHAT/SEND_EVENT', payload: { name: 'language', value: config.language } });
      }
      return result;
    });
    window.WebChat.renderWebChat(
      {
        directLine,
        store,
        locale,
        nonce: config.nonce,
        styleOptions: config.look,
      },
      place,
    );
  }

  function startOrTell() {
    start().catch(() => {
      status.textContent = config.texts.failed;
      restart.hidden = false;
    });
  }

  restart.addEventListener('click', () => {
    sessionStorage.removeItem(sessionKey);
    startOrTell();
  });
  addEventListener('offline', () => (status.textContent = config.texts.offline));
  addEventListener('online', () => (status.textContent = ''));
  startOrTell();
})();
