/** Custom elements manifest: the elements' public face, out of their JSDoc. */
export default {
  globs: ['sdk/components/*/*.ts', 'sdk/core/portal-element.ts'],
  exclude: ['**/*.test.ts', '**/messages.*.ts'],
  outdir: 'dist/sdk',
  litelement: true,
  packagejson: false,
};
