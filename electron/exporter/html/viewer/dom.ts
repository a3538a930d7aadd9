// Making elements. Text only ever becomes text: nothing here takes markup.

type Attributes = Readonly<Record<string, string>>;

export function create<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

export function createButton(sign: string, name: string, onPress: () => void): HTMLButtonElement {
  const button = create('button', { type: 'button', ...(name !== sign && { 'aria-label': name, title: name }) }, sign);
  button.addEventListener('click', onPress);
  return button;
}

/** `{{name}}` filled in. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{\{(\w+)\}\}/g, (place, name: string) => String(values[name] ?? place));
}
