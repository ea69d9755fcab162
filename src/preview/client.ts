// What the preview's page does: takes a new state, changes what differs, keeps the rest (and so the scroll and the
// focus). Plain script as text: it runs in a browser. Must not know: files.

export const CLIENT = `const byId = (id) => document.getElementById(id);
const words = JSON.parse(byId('words').textContent);
const make = (tag, properties = {}, ...children) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};
let state;
let tried = { fields: {}, without: [], also: [] };

const post = async (path) => {
  const answer = await fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(tried) });
  return answer.json();
};

function showPages(pages) {
  const holder = byId('pages');
  const none = pages.length === 0;
  const blank = none && holder.children.length === 0;
  const told = none ? (blank ? words.blank : words.stale) : '';
  document.body.classList.toggle('stale', none && !blank);
  document.body.classList.toggle('blank', blank);
  byId('pdf').hidden = none;
  const found = byId('found').parentElement;
  // Where no page was ever made, what stands in its way has its place; moved once, so that a link keeps the focus.
  if (blank && !byId('main').contains(found)) holder.before(found);
  if (!blank && byId('main').contains(found)) document.querySelector('aside').prepend(found);
  if (byId('stale').textContent !== told) byId('stale').textContent = told;
  if (none) return;
  pages.forEach((page, index) => {
    const sheet = holder.children[index] ?? holder.appendChild(make('div', { className: 'page' }));
    if (sheet.drawn !== page) { sheet.innerHTML = page; sheet.drawn = page; }
  });
  while (holder.children.length > pages.length) holder.lastChild.remove();
}

function showFindings(findings, summary) {
  byId('summary').textContent = findings.length === 0 ? words.nothing : summary;
  byId('findings').replaceChildren(...findings.map((one) => {
    const place = one.place === '' ? [] : [one.href === '' ? make('span', { textContent: one.place }) : make('a', { href: one.href, textContent: one.place })];
    const more = [...one.notes, ...(one.help === null ? [] : [one.help])].map((text) => make('p', { className: 'help', textContent: text }));
    return make('li', { className: one.severity }, make('p', {}, make('b', { textContent: one.label + ' ' }), ...place), make('p', { textContent: one.message }), ...more);
  }));
}

function control(field) {
  const id = 'field-' + field.name;
  const value = tried.fields[field.name] ?? field.value;
  const described = { id, name: field.name, 'aria-describedby': id + '-help' };
  let input;
  if (field.kind === 'choice') {
    input = make('select', described, ...['', ...field.choices].map((one) => make('option', { value: one, textContent: one, selected: one === value })));
  } else if (field.kind === 'boolean') {
    input = make('input', { ...described, type: 'checkbox', checked: (value || field.usual) === 'true' });
  } else if (field.kind === 'line') input = make('input', { ...described, value, placeholder: field.usual });
  else input = make('textarea', { ...described, value, placeholder: field.usual });
  input.setAttribute('aria-describedby', id + '-help');
  input.addEventListener('input', () => {
    const now = input.type === 'checkbox' ? String(input.checked) : input.value;
    if (now === field.value) delete tried.fields[field.name];
    else tried.fields[field.name] = now;
    soon();
  });
  const help = [field.help, field.kind === 'list' ? words.oneALine : '', field.usual === '' ? '' : words.usual + ' ' + field.usual].filter((one) => one !== '').join(' ; ');
  return make('div', {}, make('label', { htmlFor: id, textContent: field.label }), input, make('small', { id: id + '-help', textContent: help }));
}

function person(one) {
  const box = make('input', { type: 'checkbox', checked: one.signs, value: one.id });
  box.addEventListener('change', () => {
    tried.without = tried.without.filter((id) => id !== one.id);
    if (tried.also.includes(one.id)) tried.also = tried.also.filter((id) => id !== one.id);
    else if (!box.checked) tried.without.push(one.id);
    soon();
  });
  return make('label', { className: 'check' }, box, ' ' + one.name + (one.roles === '' ? '' : ' — ' + one.roles));
}

/** The form is made anew only where it says something else, and never under someone's hands. */
function showForm({ fields, people }) {
  const focused = document.activeElement;
  const fieldsNow = JSON.stringify(fields);
  const holder = byId('fields');
  if (holder.shown !== fieldsNow && !(holder.contains(focused) && focused.tagName !== 'LEGEND')) {
    holder.shown = fieldsNow;
    holder.replaceChildren(holder.querySelector('legend'), ...fields.map(control));
    holder.hidden = fields.length === 0;
  }
  const listed = people.filter(({ id, signs }) => signs || tried.without.includes(id));
  const peopleNow = JSON.stringify([listed, tried]);
  const signing = byId('signing');
  if (signing.shown !== peopleNow && !signing.contains(focused)) {
    signing.shown = peopleNow;
    signing.replaceChildren(...listed.map((one) => person({ ...one, signs: one.signs && !tried.without.includes(one.id) })));
  }
  byId('others').replaceChildren(...people.filter(({ signs }) => !signs).map(({ id, name }) => make('option', { value: id, textContent: name })));
}

function show(next) {
  if (state !== undefined && next.turn < state.turn) return;
  state = next;
  document.title = next.title;
  byId('title').textContent = next.title;
  for (const part of ['pages', 'text']) byId(part).lang = next.language;
  showPages(next.pages);
  if (next.text !== '') byId('text').textContent = next.text;
  byId('reading').hidden = byId('text').textContent === '';
  showFindings(next.findings, next.summary);
  showForm(next);
  const trying = Object.keys(tried.fields).length + tried.without.length + tried.also.length > 0;
  byId('write').disabled = byId('reset').disabled = !trying;
  document.documentElement.dataset.shown = String(Number(document.documentElement.dataset.shown ?? 0) + 1);
}

let waiting;
function soon() {
  byId('told').textContent = '';
  clearTimeout(waiting);
  waiting = setTimeout(async () => show(await post('/try')), 60);
}

const fold = (text) => text.normalize('NFD').replace(/\\p{M}/gu, '').toLowerCase().split(/[^\\p{L}\\p{N}]+/u).filter((word) => word !== '');

/** By id, by the whole name in either order, else by words that begin those of one name only. */
function meant(typed) {
  const sorted = (words) => [...words].sort().join(' ');
  const words = fold(typed);
  const exact = state.people.filter(({ id, name }) => id === typed || sorted(fold(name)) === sorted(words));
  if (exact.length > 0) return exact;
  return state.people.filter(({ name }) => words.every((word) => fold(name).some((one) => one.startsWith(word))));
}

function add() {
  const typed = byId('add').value.trim();
  if (typed === '') return;
  const found = meant(typed);
  const [one] = found;
  if (found.length !== 1) {
    byId('told').textContent = found.length === 0 ? words.nobody.replace('%', typed) : words.several.replace('%', found.slice(0, 6).map(({ name }) => name).join(', '));
    return;
  }
  byId('add').value = '';
  if (one.signs) {
    byId('told').textContent = words.signs.replace('%', one.name);
    return;
  }
  if (tried.without.includes(one.id)) tried.without = tried.without.filter((id) => id !== one.id);
  else if (!tried.also.includes(one.id)) tried.also.push(one.id);
  byId('signing').shown = undefined;
  soon();
}
byId('add').addEventListener('change', add);
// Enter adds, and does not write the file.
byId('add').addEventListener('keydown', (event) => {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  add();
});
byId('form').addEventListener('submit', async (event) => {
  event.preventDefault();
  const answer = await post('/write');
  if (answer.written) tried = { fields: {}, without: [], also: [] };
  byId('fields').shown = byId('signing').shown = undefined;
  show(answer.state);
  byId('told').textContent = answer.written ? words.written.replace('%', answer.state.file) : words.refused;
});
byId('reset').addEventListener('click', async () => {
  tried = { fields: {}, without: [], also: [] };
  byId('fields').shown = byId('signing').shown = undefined;
  show(await post('/try'));
});

const events = new EventSource('/events');
events.onmessage = ({ data }) => show(JSON.parse(data));
events.onopen = () => { if (byId('told').textContent === words.lost) byId('told').textContent = ''; };
events.onerror = () => { byId('told').textContent = words.lost; };
`;
