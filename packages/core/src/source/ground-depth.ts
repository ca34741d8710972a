/** How deep steps may rest on steps, so that no input can exhaust the stack. */
export const DEEPEST_GROUND = 8;
