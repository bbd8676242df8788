import { takeAddressEnd } from './address-end.ts';

const TOPIC = /^#topic=([a-z0-9-]*)$/;

/** The topic at the end of the address. The history forgets it as soon as the check keeps it in step. */
export const takeTopic = (): string | undefined => TOPIC.exec(takeAddressEnd())?.[1];
