/** The four ways to move a concept, and how many steps of the grid a long move goes. */
export const WAYS = [
  { label: 'Left', key: 'ArrowLeft', go: 'left', dx: -1, dy: 0, far: 4 },
  { label: 'Right', key: 'ArrowRight', go: 'right', dx: 1, dy: 0, far: 4 },
  { label: 'Up', key: 'ArrowUp', go: 'up', dx: 0, dy: -1, far: 4 },
  { label: 'Down', key: 'ArrowDown', go: 'down', dx: 0, dy: 1, far: 4 },
] as const;
