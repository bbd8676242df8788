import { useEffect, useState } from 'preact/hooks';

/** From this width on there is room for a list and a detail beside it. */
const WIDE = '(min-width: 56.25em)';

/** Whether there is room for two columns, now and whenever that changes. */
export function useWide(): boolean {
  const [isWide, setWide] = useState(() => matchMedia(WIDE).matches);
  useEffect(() => {
    const query = matchMedia(WIDE);
    const follow = () => setWide(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return isWide;
}
