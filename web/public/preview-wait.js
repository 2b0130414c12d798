// Brings a page of the preview up to date once more of what it waits for is worked out: loads it again or, while
// somebody is typing, offers to, so that no word is lost.
(() => {
  'use strict';
  const place = document.getElementById('waiting');
  const lookEvery = 2000;

  const isTyping = () =>
    [...document.querySelectorAll('input')].some(
      (field) => field === document.activeElement || field.value !== field.defaultValue,
    );

  const offer = () => {
    if (place.firstChild) return;
    const link = document.createElement('a');
    link.href = location.href;
    link.textContent = place.dataset.ready;
    place.append(link);
  };

  const hasMore = async () => {
    try {
      const response = await fetch('/progress');
      return response.ok && (await response.text()) !== place.dataset.at;
    } catch {
      return false; // The preview was stopped; it may be started again.
    }
  };

  const look = async () => {
    if (await hasMore()) {
      if (!isTyping()) return location.reload();
      offer();
    }
    return setTimeout(look, lookEvery);
  };

  setTimeout(look, lookEvery);
})();
