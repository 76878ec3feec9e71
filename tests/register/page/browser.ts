/** Stands for the browser's storage on the test page: what was kept can be looked at from outside. */
const items: Record<string, unknown> = {};
Object.assign(globalThis, { keptItems: items });

export const browser = {
  storage: {
    local: {
      get: async (key: string) => (key in items ? { [key]: items[key] } : {}),
      set: async (more: Record<string, unknown>) => {
        Object.assign(items, more);
      },
      remove: async (key: string) => {
        delete items[key];
      },
    },
  },
};
