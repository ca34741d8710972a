const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters and halves of surrogate pairs, and marks that turn the direction of the words beside them. */
const UNPRINTABLE =
  /[^\t\n\r -\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]|[\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/**
 * Replaces what no document format can hold, and what would turn the figures beside it about, by U+FFFD.
 *
 * @param text - Any text, as it came from an export.
 * @returns Text that XML, HTML and a spreadsheet all accept, and that leaves the words around it in their order.
 * @example
 * printable('ЖКХ\u0000') //=> 'ЖКХ\uFFFD'
 * printable('\u202E43') //=> '\uFFFD43'
 */
export function printable(text: string): string {
  return text.replaceAll(UNPRINTABLE, '\uFFFD');
}

/**
 * Makes a text inert inside HTML and SVG, both between tags and inside a quoted attribute.
 *
 * @param text - Any text.
 * @returns The text with its markup characters as entities.
 * @example
 * escapeMarkup('<b>«ЖЭУ» & Ко</b>') //=> '&lt;b&gt;«ЖЭУ» &amp; Ко&lt;/b&gt;'
 */
export function escapeMarkup(text: string): string {
  return printable(text).replaceAll(/[&<>"']/gu, (character) => entities[character] ?? character);
}

/** Attributes of an element; one that is `undefined` is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * Writes an element whose content is markup already.
 *
 * @param name - The element's name, a literal of ours and never a user's text.
 * @param attributes - Attributes; their values are escaped here.
 * @param content - Markup inside, or nothing for an empty element.
 * @returns The markup.
 * @example
 * element('td', { class: 'number' }, '12') //=> '<td class="number">12</td>'
 */
export function element(name: string, attributes: Attributes, content = ''): string {
  return `${openTag(name, attributes)}${content}</${name}>`;
}

/**
 * Writes an element around a plain text, which is escaped.
 *
 * @param name - The element's name.
 * @param attributes - Attributes; their values are escaped here.
 * @param text - Any text.
 * @returns The markup.
 * @example
 * textElement('p', {}, 'а < б') //=> '<p>а &lt; б</p>'
 */
export function textElement(name: string, attributes: Attributes, text: string): string {
  return element(name, attributes, escapeMarkup(text));
}

/**
 * Writes an opening tag.
 *
 * @param name - The element's name.
 * @param attributes - Attributes; their values are escaped here.
 * @returns The tag.
 * @example
 * openTag('meta', { charset: 'utf-8', lang: undefined }) //=> '<meta charset="utf-8">'
 */
export function openTag(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeMarkup(String(value))}"`);
  return `<${name}${written.join('')}>`;
}
