/** What can be told from how a page is laid out: what is cut off or covered, what is read in another order, where the focus is, what moves. */
import type { Page } from 'playwright-core';

/** How far a page can be pushed sideways at each width, and with text twice as large: nowhere, or the widths at which it can. */
export async function sidewaysAt(page: Page): Promise<string[]> {
  const faults: string[] = [];
  const look = async (where: string): Promise<void> => {
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (over !== 0) faults.push(`${where}: ${over} px`);
  };
  for (const width of [280, 320, 360]) {
    await page.setViewportSize({ width, height: 740 });
    await look(`${width} px`);
  }
  await page.setViewportSize({ width: 320, height: 740 });
  await enlargeText(page);
  await look('320 px, text of 200 %, words spaced out');
  return faults;
}

/** Text twice as large, and spaced out as WCAG 1.4.12 asks; letters stay together in scripts that join them. */
async function enlargeText(page: Page, size = '200%'): Promise<void> {
  await page.evaluate((fontSize) => {
    const { style } = document.documentElement;
    style.fontSize = fontSize;
    document.body.style.wordSpacing = '0.16em';
  }, size);
}

/** Controls that are lower than a finger needs. */
export function smallTargets(page: Page, selector: string): Promise<string[]> {
  return page
    .locator(selector)
    .evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 47.5)
        .map((one) => one.outerHTML.slice(0, 120)),
    );
}

/** Tells of an element in the page whether it, or what holds it, is clipped whole: that is there to be read aloud only. */
const clippedIn = (page: Page) =>
  page.evaluateHandle(() => {
    const clipped = new Map<Element | null, boolean>([[null, false]]);
    const isClipped = (one: Element | null): boolean => {
      const known = clipped.get(one);
      if (known !== undefined || one === null) return known ?? false;
      const found = isClipped(one.parentElement) || getComputedStyle(one).clipPath !== 'none';
      clipped.set(one, found);
      return found;
    };
    return isClipped;
  });

/** Text that is cut off by the box around it, or that lies over other text. */
export async function lostText(page: Page): Promise<string[]> {
  return page.evaluate(
    (isClipped) => {
      const isLeftOut = (one: Element): boolean =>
        !one.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) ||
        one.closest('option, [aria-hidden="true"], .menu-panel') !== null ||
        isClipped(one);
      const faults: string[] = [];
      for (const one of document.querySelectorAll<HTMLElement>('body *')) {
        const { overflowX, overflowY } = getComputedStyle(one);
        const isCut =
          (/hidden|clip/.test(overflowX) && one.scrollWidth > one.clientWidth + 1) ||
          (/hidden|clip/.test(overflowY) && one.scrollHeight > one.clientHeight + 1);
        // A poster is a sheet of paper, looked at by itself: tests/site/posters.test.ts.
        if (isCut && !isLeftOut(one) && one.textContent?.trim() && !one.matches('.poster'))
          faults.push(`cut off: ${one.outerHTML.slice(0, 160)}`);
      }
      const lines: { text: string; holder: Element; box: DOMRect; isOnTop: boolean }[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const holder = node.parentElement as Element;
        if (!node.textContent?.trim() || isLeftOut(holder)) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const isOnTop = holder.closest('.bar, .step-bar') !== null;
        for (const box of range.getClientRects()) lines.push({ text: node.textContent.trim(), holder, box, isOnTop });
      }
      lines.sort((one, other) => one.box.top - other.box.top);
      for (const [place, one] of lines.entries())
        for (let next = place + 1; next < lines.length; next += 1) {
          const other = lines[next] as (typeof lines)[0];
          if (other.box.top >= one.box.bottom) break;
          // Bars lie over what scrolls under them, and letters of one sentence may reach into the next line.
          if (one.isOnTop !== other.isOnTop || one.holder === other.holder) continue;
          const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
          const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
          const height = Math.min(one.box.height, other.box.height);
          if (down > height / 2 && across > 2)
            faults.push(`over each other: “${one.text.slice(0, 60)}” and “${other.text.slice(0, 60)}”`);
        }
      return faults;
    },
    await clippedIn(page),
  );
}

/**
 * Parts that are read after one another and seen the other way round: below one another in the other order, or beside each other against
 * the direction of what holds both.
 */
export async function outOfOrder(page: Page): Promise<string[]> {
  return page.evaluate(
    (isClipped) => {
      const isBlock = (one: Element): boolean => !/^(inline|contents)$/.test(getComputedStyle(one).display);
      const isLeftOut = (one: Element): boolean =>
        !one.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) ||
        one.closest('.bar, .step-bar, svg, option') !== null ||
        isClipped(one);
      const blockOf = (one: Element): Element => {
        let block = one;
        while (!isBlock(block)) block = block.parentElement as Element;
        return block;
      };
      const blocks = new Set<Element>();
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const holder = node.parentElement as Element;
        if (node.textContent?.trim() && !isLeftOut(holder)) blocks.add(blockOf(holder));
      }
      const seen = [...blocks];
      const faults: string[] = [];
      const words = (one: Element) => (one.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 50);
      for (const [place, two] of seen.entries()) {
        const one = seen[place - 1];
        if (!one || one.contains(two) || two.contains(one)) continue;
        const [a, b] = [one.getBoundingClientRect(), two.getBoundingClientRect()];
        let around = one.parentElement as Element;
        while (!around.contains(two)) around = around.parentElement as Element;
        const isRtl = getComputedStyle(around).direction === 'rtl';
        const isBehind = isRtl ? b.right <= a.left + 1 : b.left >= a.right - 1;
        const isBelow = b.top >= a.bottom - 1 || b.top + b.bottom > a.top + a.bottom;
        if (!isBehind && !isBelow) faults.push(`“${words(two)}” is read after “${words(one)}” and seen before it`);
      }
      return faults;
    },
    await clippedIn(page),
  );
}

/** What has the focus, as somebody sees it: whether it is ringed in two colours, and whether it is under a bar or out of the window. */
export type Focus = { what: string; isRinged: boolean; isHidden: boolean };

/** What has the focus; nothing where it is nowhere. */
export function focusOf(page: Page): Promise<Focus | undefined> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || focused === document.body) return undefined;
    const row = focused.closest('.option') ?? focused;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(row);
    const { top, bottom } = row.getBoundingClientRect();
    // A heading that is read aloud may be longer than the room between the bars: it begins in sight.
    const end = focused.tabIndex === -1 ? top + 24 : bottom;
    const isCovered = [...document.querySelectorAll('.bar, .step-bar')]
      // The skip link lies over the bar while it has the focus.
      .filter((bar) => !bar.contains(focused) && !focused.matches('.skip-link'))
      .filter((bar) => /fixed|sticky/.test(getComputedStyle(bar).position))
      .map((bar) => bar.getBoundingClientRect())
      .some((bar) => bar.top < end - 1 && bar.bottom > top + 1);
    return {
      what: focused.outerHTML.slice(0, 120),
      isRinged: outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 3 && / 6px\b/.test(boxShadow),
      isHidden: isCovered || end <= 0 || top >= innerHeight,
    };
  });
}

/** What moves on a page in this moment and can be seen. */
export function moving(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    document
      .getAnimations()
      .map(({ effect }) => (effect as KeyframeEffect).target)
      .filter((target) => target?.checkVisibility())
      .map((target) => (target as Element).outerHTML.slice(0, 100)),
  );
}
