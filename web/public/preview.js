// Shows conversations of the steward's preview in Web Chat, as clients see them: nothing is sent anywhere.
(() => {
  'use strict';
  const { nonce, look, at, chats } = JSON.parse(document.getElementById('preview-chats').textContent);
  const online = 2;

  /** An observable that gives its values at once and stays open. */
  const observableOf = (values) => ({
    subscribe(observer) {
      const next = typeof observer === 'function' ? observer : (value) => observer.next(value);
      values.forEach((value) => next(value));
      return { unsubscribe: () => undefined };
    },
  });

  for (const [language, activities] of Object.entries(chats)) {
    const place = document.getElementById(`chat-${language}`);
    const dated = activities.map((activity, index) => ({
      ...activity,
      id: String(index),
      timestamp: new Date(Date.parse(at) + index * 1000).toISOString(),
      channelId: 'directline',
      conversation: { id: 'preview' },
    }));
    window.WebChat.renderWebChat(
      {
        directLine: {
          activity$: observableOf(dated),
          connectionStatus$: observableOf([1, online]),
          postActivity: () => observableOf(['0']),
          getSessionId: () => observableOf(['preview']),
          end: () => undefined,
        },
        userID: 'client',
        locale: `${language}-CA`,
        nonce,
        disabled: true,
        styleOptions: look,
      },
      place,
    );
  }
})();
