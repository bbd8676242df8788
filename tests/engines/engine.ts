/** Another engine than Chromium, as tests use it. Each has a library of its own; this is what both can do. */

/** A tab of 360 px that nothing is known in. */
export type Tab = {
  /** Opens an address, and waits until it has loaded. */
  open: (address: string) => Promise<void>;
  reload: () => Promise<void>;
  /** Back in the browser. */
  back: () => Promise<void>;
  /** Runs a function in the page. */
  tell: <Given extends unknown[], Told>(run: (...given: Given) => Told, ...given: Given) => Promise<Told>;
  click: (selector: string) => Promise<void>;
  /** Chooses a value of a list. */
  choose: (selector: string, value: string) => Promise<void>;
  /** Everything that went wrong in the tab. */
  complaints: () => Promise<string[]>;
  /** What is seen, as PNG. */
  picture: () => Promise<Uint8Array>;
  end: () => Promise<void>;
};

export type Engine = {
  version: string;
  tab: () => Promise<Tab>;
  stop: () => Promise<void>;
};

export const WIDTH = 360;
export const HEIGHT = 740;
