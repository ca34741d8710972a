export { readPageJson } from './render/json/read-page-json.ts';
export { renderJson } from './render/json/render-json.ts';
