import { expect, test } from 'vitest';
import { literalKeys } from '#i18n/keys.ts';

test.each([
  [`t('ui.home.start')`, ['ui.home.start']],
  ['t("ui.a") + t(`ui.b`)', ['ui.a', 'ui.b']],
  [`// t('ui.old')\n/* 'ui.older' */`, []],
  [`'gui.home' 'ui' 'ui.$' \`ui.\${x}\``, []],
])('%s asks for %j', (source, keys) => {
  expect(literalKeys(source)).toEqual(keys);
});
