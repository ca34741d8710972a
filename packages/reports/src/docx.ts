export { renderDocx } from './render/docx/render-docx.ts';
