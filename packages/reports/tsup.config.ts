import { defineConfig } from 'tsup';
import { build } from '../../.config/tsup.ts';

export default defineConfig(build());
