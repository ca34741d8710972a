export { renderMarkdown } from './render/markdown/render-markdown.ts';
