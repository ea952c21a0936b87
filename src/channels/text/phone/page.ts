import type { Route } from '../../../core/ports.ts';
export function phonePage(): Route {
  return {
    method: 'GET',
    path: '/phone',
    handle: async () => ({ status: 200, type: 'text/html', body: '' }),
  };
}
