/**
 * A script for a page: every text whose colour stands less than 4.5:1 apart from what is behind it (WCAG 2.1,
 * 1.4.3), as 'text (ratio)'. Texts in drawings stand on the page's white.
 */
export const faintTexts = `(() => {
  const parts = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const luminance = (colour) => {
    const [red, green, blue] = parts(colour).map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const isClear = (colour) => parts(colour)[3] === 0;
  const behind = (element) => {
    for (let each = element; each; each = each.parentElement) {
      const { backgroundColor } = getComputedStyle(each);
      if (!isClear(backgroundColor)) return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  };
  const ownText = (element) =>
    [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => node.textContent.trim())
      .join(' ')
      .trim();
  return [...document.body.querySelectorAll('*')]
    .filter((element) => element.checkVisibility() && ownText(element) !== '')
    .map((element) => {
      const { color, fill } = getComputedStyle(element);
      const pair = [element.closest('svg') ? fill : color, behind(element)].map(luminance);
      const ratio = (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05);
      return { text: ownText(element), ratio };
    })
    .filter(({ ratio }) => ratio < 4.5)
    .map(({ text, ratio }) => text + ' (' + ratio.toFixed(2) + ')');
})()`;
