import { type Dialect, nameIn } from './dialect.js';

/** What was shown for a template; a template that was shown once is remembered, for its scripts run once. */
const shown = new WeakMap<Element, readonly ChildNode[]>();
const met = new WeakSet<Element>();

/** Orejime: a template with `data-purpose` holds the content; what comes out of it bears the purpose too. */
export const purposeTemplates: Dialect = {
  scripts: 'script[type="text/plain"][data-purpose]',
  embeds: 'template[data-purpose]',
  namesOf: nameIn('data-purpose'),
  open,
  close,
  openers: { calls: ['orejime', ['prompt', 'show']] },
};

function open(template: Element): void {
  if (!(template instanceof HTMLTemplateElement) || shown.has(template)) return;
  const content = template.content.cloneNode(true) as DocumentFragment;
  const scripts = [...content.querySelectorAll('script')].filter(isProgram);
  for (const script of scripts) {
    if (met.has(template)) script.remove();
    else keepBack(script, template.dataset['purpose'] ?? '');
  }
  met.add(template);
  shown.set(template, [...content.childNodes]);
  template.after(content);
}

function close(template: Element): void {
  for (const node of shown.get(template) ?? []) node.remove();
  shown.delete(template);
}

/** Scripts of a template would overtake each other: the gate runs them in their order. */
function keepBack(script: HTMLScriptElement, purpose: string): void {
  if (script.type) script.dataset['type'] = script.type;
  script.type = 'text/plain';
  script.dataset['purpose'] = purpose;
}

const programTypes = ['', 'module', 'text/javascript', 'application/javascript', 'text/ecmascript'];

const isProgram = ({ type }: HTMLScriptElement): boolean => programTypes.includes(type.trim().toLowerCase());
