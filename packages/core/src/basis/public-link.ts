import { isPlain } from './plain-text.ts';

/** Parts of an address of the web: the host by its name, the port, and what follows. */
const LINK = /^(https?):\/\/([\p{L}\p{M}\p{N}.-]+)(?::(\d{1,5}))?([/?#]\S*)?$/u;
/** A part of a host: letters and figures, hyphens between them. */
const LABEL = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}-]{0,62}$/u;
/** Names that no public network resolves. */
const INNER = ['local', 'localhost', 'internal', 'lan'];
const LAST_PORT = 65_535;

/**
 * Tells whether an address is one that anybody can open: of the web, with a name of a host, without a name or word to
 * enter by, without a mark that a reader cannot see. Whether it opens, nobody looks here.
 */
export function isPublicLink(link: string): boolean {
  const parts = partsOf(link);
  if (parts === null || !isPlain(link)) return false;
  const port = Number(parts.port || 1);
  return isPublicHost(parts.host.split('.')) && port >= 1 && port <= LAST_PORT;
}

/** What tells one address from another: the letters of a host have one height, and no path is the first page. */
export function linkKey(link: string): string {
  const parts = partsOf(link);
  if (parts === null) return link;
  const { scheme, host, port, rest } = parts;
  return [scheme, host.toLowerCase(), port, rest || '/'].join(' ');
}

interface Parts {
  readonly scheme: string;
  readonly host: string;
  /** Empty where none is told, as is what follows. */
  readonly port: string;
  readonly rest: string;
}

function partsOf(link: string): Parts | null {
  const [, scheme, host, port = '', rest = ''] = (typeof link === 'string' ? LINK.exec(link) : null) ?? [];
  return scheme === undefined || host === undefined ? null : { scheme, host, port, rest };
}

function isPublicHost(labels: readonly string[]): boolean {
  const last = labels.at(-1) ?? '';
  const isNumber = /^(?:\d+|0x[\da-f]*)$/iu.test(last);
  const isNamed = labels.every((label) => LABEL.test(label) && !label.endsWith('-'));
  return labels.length > 1 && isNamed && !isNumber && !INNER.includes(last.toLowerCase());
}
