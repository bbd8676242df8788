// What a reader does in the sheet: ticks, corrections and remarks, kept in a file of theirs. Nothing is sent or stored elsewhere.
const sheet = JSON.parse(document.getElementById('sheet').textContent);
const rows = [...document.querySelectorAll('.row')];
let saved = true;

const partsOf = (row) => ({
  text: row.querySelector('.text'),
  right: row.querySelector('.right input'),
  remark: row.querySelector('.remark'),
});

function show(row) {
  const { right } = partsOf(row);
  row.classList.toggle('done', right.checked);
  const done = rows.filter((one) => partsOf(one).right.checked).length;
  document.getElementById('count').textContent = `${done} / ${rows.length}`;
}

function say(text) {
  document.getElementById('message').textContent = text;
}

/** What has been told about each row; rows about which nothing was told are left out. */
function told() {
  return rows.flatMap((row) => {
    const { text, right, remark } = partsOf(row);
    const given = sheet.rows[row.dataset.key];
    const changed = text.value.trim() !== given.text;
    if (!right.checked && !changed && remark.value.trim() === '') return [];
    return [
      {
        key: row.dataset.key,
        ...given,
        right: right.checked,
        ...(changed ? { corrected: text.value.trim() } : {}),
        ...(remark.value.trim() === '' ? {} : { remark: remark.value.trim() }),
      },
    ];
  });
}

document.getElementById('save').addEventListener('click', () => {
  const content = JSON.stringify({ language: sheet.language, rows: told() }, null, 2);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([`${content}\n`], { type: 'application/json' }));
  link.download = `${sheet.language}-read.json`;
  link.click();
  saved = true;
  say(`✓ ${link.download}`);
});

document.getElementById('open').addEventListener('change', async ({ target }) => {
  const [file] = target.files;
  if (!file) return;
  try {
    const { language, rows: before } = JSON.parse(await file.text());
    if (language !== sheet.language) throw new Error(`${language} ≠ ${sheet.language}`);
    for (const one of before) {
      const row = rows.find(({ dataset }) => dataset.key === one.key);
      if (!row) continue;
      const { text, right, remark } = partsOf(row);
      // A tick for another wording than the one that stands here is not a tick for this one.
      const isSame = one.text === sheet.rows[one.key].text && one.source === sheet.rows[one.key].source;
      right.checked = isSame && one.right;
      if (isSame && one.corrected) text.value = one.corrected;
      remark.value = one.remark ?? '';
      show(row);
    }
    say(`✓ ${file.name}`);
  } catch (error) {
    say(`✗ ${file.name}: ${error.message}`);
  }
});

document.getElementById('unread').addEventListener('change', ({ target }) => {
  document.body.classList.toggle('only-unread', target.checked);
});

for (const row of rows) {
  row.addEventListener('input', () => {
    saved = false;
    show(row);
  });
}
addEventListener('beforeunload', (event) => {
  if (!saved) event.preventDefault();
});
if (rows[0]) show(rows[0]);
