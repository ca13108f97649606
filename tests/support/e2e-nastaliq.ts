import type { Page } from '@playwright/test';

/**
 * Where Urdu is cut on the page that is open: lines that stand partly outside of a box that hides what overflows it,
 * and Nastaliq with less than 2.2 of its size from line to line. What is shortened on purpose (an ellipsis, so many
 * lines and no more), what is left out whole for want of room and what is only read out is left alone.
 */
export const cutUrdu = (page: Page): Promise<string[]> => page.evaluate(findCutUrdu);

/** Runs in the browser, so that all it needs is within. */
function findCutUrdu(): string[] {
  const leastLead = 2.2;
  const slack = 1;
  /** The faces that headlines are cut to, and one that the phone itself has. */
  const nastaliq = /^"?nq-|nastaliq/i;
  const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
  const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';

  /** The element that could cut this one off: what is placed on its own is only cut by what it is placed in. */
  const around = (element: Element): Element | null => {
    const { position } = getComputedStyle(element);
    if (position === 'fixed' || !(element instanceof HTMLElement)) return element.parentElement;
    return position === 'absolute' ? element.offsetParent : element.parentElement;
  };

  /** As high as a line of this text stands: its own box, or the lead where that is less. */
  const lineOf = (box: DOMRect, lead: number) => {
    const middle = (box.top + box.bottom) / 2;
    const half = Math.min(box.height, Number.isNaN(lead) ? box.height : lead) / 2;
    return { top: middle - half, bottom: middle + half, left: box.left, right: box.right };
  };
  type Line = ReturnType<typeof lineOf>;

  const isOnlyReadOut = (style: CSSStyleDeclaration, box: DOMRect) =>
    style.clipPath !== 'none' || (box.width <= 2 && box.height <= 2);
  const isShortened = ({ textOverflow, webkitLineClamp }: CSSStyleDeclaration) =>
    textOverflow === 'ellipsis' || (webkitLineClamp !== 'none' && webkitLineClamp !== '');

  const isBelow = ({ top }: Line, box: DOMRect) => top >= box.bottom - slack;

  const isCut = (from: Element, lines: readonly Line[]): boolean => {
    let [isFreeAcross, isFreeDown] = [false, false];
    for (let at: Element | null = from; at && at !== document.body; at = around(at)) {
      const style = getComputedStyle(at);
      const box = at.getBoundingClientRect();
      if (isOnlyReadOut(style, box) || isShortened(style)) return false;
      if (hides(style.overflowY) && lines.every((line) => isBelow(line, box))) return false;
      const isOut = lines.some(
        ({ top, bottom, left, right }) =>
          (hides(style.overflowY) &&
            !isFreeDown &&
            (top < box.top - slack || bottom > box.bottom + slack)) ||
          (hides(style.overflowX) &&
            !isFreeAcross &&
            (left < box.left - slack || right > box.right + slack)),
      );
      if (isOut) return true;
      // What can be scrolled into sight is not cut by what lies further out.
      isFreeAcross ||= scrolls(style.overflowX);
      isFreeDown ||= scrolls(style.overflowY);
      if (style.position === 'fixed') return false;
    }
    return false;
  };

  const found: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const text = node.textContent ?? '';
    const element = node.parentElement;
    if (!element || !/[\u0600-\u06ff]/.test(text)) continue;
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter(({ height }) => height > 0);
    const [first] = boxes;
    if (!first) continue;
    const { fontFamily, fontSize, lineHeight } = getComputedStyle(element);
    const name = `${element.tagName.toLowerCase()}.${element.className}: ${text.trim().slice(0, 40)}`;
    const lead = lineHeight === 'normal' ? first.height : Number.parseFloat(lineHeight);
    const leads = lead / Number.parseFloat(fontSize);
    if (nastaliq.test(fontFamily.split(',')[0] ?? '') && leads < leastLead)
      found.push(`lines ${leads.toFixed(2)} apart, ${name}`);
    if (
      isCut(
        element,
        boxes.map((box) => lineOf(box, lead)),
      )
    )
      found.push(`cut, ${name}`);
  }
  return [...new Set(found)].slice(0, 8);
}
