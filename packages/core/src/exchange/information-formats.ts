import {
  materialsSchema,
  pageRegisterSchema,
  readMaterials,
  readPageRegister,
} from '../information/information.schema.ts';
import type { Material } from '../information/material.ts';
import type { PageRegister } from '../information/official-page.ts';
import type { ExchangeFormat } from './exchange-format.ts';

/** The official pages of bodies. */
export const PAGE_REGISTER_FORMAT: ExchangeFormat<PageRegister> = {
  name: 'page-register',
  about: 'The bodies that should have official pages, and the pages with what was seen on them.',
  schema: pageRegisterSchema,
  read: readPageRegister,
  upgrades: [],
};

/** A plan of information materials. */
export const MATERIALS_FORMAT: ExchangeFormat<readonly Material[]> = {
  name: 'materials',
  about: 'Information materials by audience, channel and day, with what they came to.',
  schema: materialsSchema,
  read: readMaterials,
  upgrades: [],
};
