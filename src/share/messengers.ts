/** Links that open a messenger with the address of the site in a message. Plain links, the same for everybody: never a result. */

/** A way to pass the site on. */
export type Messenger = 'whatsapp' | 'viber' | 'telegram' | 'sms' | 'mail';

/** What is passed on. */
export type Passed = {
  /** What the site is, without its address. */
  message: string;
  /** Whole, with the name of the site. */
  address: string;
  /** Of an e-mail. */
  subject: string;
};

/** The links, in the order in which people are likely to have the messengers. */
export function messengerLinks({ message, address, subject }: Passed): { messenger: Messenger; href: string }[] {
  const whole = encoded(`${message} ${address}`);
  return [
    { messenger: 'whatsapp', href: `https://wa.me/?text=${whole}` },
    { messenger: 'viber', href: `viber://forward?text=${whole}` },
    // Puts the address before the text by itself.
    { messenger: 'telegram', href: `https://t.me/share/url?url=${encoded(address)}&text=${encoded(message)}` },
    { messenger: 'sms', href: `sms:?body=${whole}` },
    { messenger: 'mail', href: `mailto:?subject=${encoded(subject)}&body=${whole}` },
  ];
}

/** Every sign that means something in an address, the apostrophe too. */
const encoded = (text: string): string => encodeURIComponent(text).replaceAll("'", '%27');
