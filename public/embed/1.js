/* <newcomer-check> by Rettvei, MIT licence. Pages name this file with its hash: it never changes. */
(() => {
  'use strict';
  const NAME = 'newcomer-check';
  const LOOK = ['accent', 'on-accent', 'radius', 'scheme'];
  if (!window.customElements || customElements.get(NAME)) return;
  const script = document.currentScript || document.querySelector('script[src*="/embed/1.js"]');
  const base = new URL('.', script.src);
  const places = [];
  let hasLeft = false;

  class NewcomerCheck extends HTMLElement {
    static get observedAttributes() {
      return ['lang', 'min-height', ...LOOK];
    }

    connectedCallback() {
      this.place = 1;
      while (places[this.place]) this.place += 1;
      places[this.place] = true;
      this.hears = (event) => this.hear(event);
      addEventListener('message', this.hears);
      this.build(this.shadowRoot || this.attachShadow({ mode: 'open' }));
    }

    disconnectedCallback() {
      removeEventListener('message', this.hears);
      places[this.place] = false;
      this.frame = undefined;
    }

    build(root) {
      if (root.adoptedStyleSheets && !root.adoptedStyleSheets.length) {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(':host(:not([hidden])){display:block}');
        root.adoptedStyleSheets = [sheet];
      }
      const frame = document.createElement('iframe');
      frame.loading = 'lazy';
      frame.referrerPolicy = 'no-referrer';
      frame.allow = 'clipboard-write; web-share';
      frame.setAttribute(
        'sandbox',
        'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals',
      );
      frame.style.cssText = 'display:block;width:100%;height:640px;border:0';
      this.frame = frame;
      this.isReady = false;
      this.language = this.lang.toLowerCase();
      this.fit();
      const options = new URLSearchParams({ place: this.place });
      for (const name of ['topic', 'languages', ...LOOK])
        if (this.hasAttribute(name)) options.set(name, this.getAttribute(name));
      const list = `${base}#${options}`;
      frame.src = /^[\w-]+$/.test(this.language) ? `${base}${this.language}/#${options}` : list;
      /* A page of ours says that it is there before it has loaded. Else: all languages; else the link inside. */
      frame.onload = () =>
        setTimeout(() => {
          if (this.isReady || this.frame !== frame) return;
          if (frame.src !== list) frame.src = list;
          else frame.replaceWith(document.createElement('slot'));
        }, 1500);
      root.textContent = '';
      root.append(frame);
    }

    fit() {
      this.frame.title = this.title || this.textContent.trim() || NAME;
      this.frame.style.minHeight = `${parseInt(this.getAttribute('min-height'), 10) || 0}px`;
    }

    attributeChangedCallback(name) {
      if (!this.frame) return;
      this.fit();
      if (!this.isReady) return;
      if (name !== 'lang') this.sendLook();
      else if (this.lang.toLowerCase() !== this.language) this.sendLanguage();
    }

    sendLook() {
      this.send('theme', Object.fromEntries(LOOK.map((name) => [name, this.getAttribute(name)])));
    }

    sendLanguage() {
      this.language = this.lang.toLowerCase();
      this.send('language', { lang: this.language });
    }

    send(type, content) {
      this.frame.contentWindow.postMessage({ ns: NAME, v: 1, type, ...content }, base.origin);
    }

    hear({ source, origin, data }) {
      const { frame } = this;
      if (!frame || source !== frame.contentWindow || origin !== base.origin) return;
      if (!data || data.ns !== NAME || data.v !== 1) return;
      const { type, px, lang, to } = data;
      if (type === 'ready') {
        this.isReady = true;
        this.fit();
        this.sendLook();
        if (this.lang.toLowerCase() !== this.language) this.sendLanguage();
      } else if (type === 'height' && px > 0) {
        frame.style.height = `${Math.ceil(px)}px`;
      } else if (type === 'language' && /^[\w-]+$/.test(lang)) {
        this.language = lang;
        if (this.lang !== lang) this.lang = lang;
      } else if (type === 'top') {
        if (this.getBoundingClientRect().top < 0) this.scrollIntoView({ behavior: 'instant' });
      } else if (type === 'leave' && /^https:/.test(to) && this.getAttribute('leave') !== 'frame') {
        hasLeft = true;
        document.documentElement.style.display = 'none';
        location.replace(to);
      }
    }
  }

  /* Back may show the page as it was left, blank. */
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && hasLeft) location.reload();
  });
  customElements.define(NAME, NewcomerCheck);
})();
