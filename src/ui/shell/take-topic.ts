const TOPIC = /^#topic=([a-z0-9-]*)$/;

/**
 * The topic at the end of the address, which servers never see. It is removed at once: nobody who looks at the address or the
 * history sees it.
 */
export function takeTopic(): string | undefined {
  const topic = TOPIC.exec(location.hash)?.[1];
  if (topic !== undefined) history.replaceState(history.state, '', location.pathname);
  return topic;
}
