export * from './fake-portal.js';
export * from './fixtures.js';
export * from './mount.js';
export * from './record-fixtures.js';
export { runPortalElementTests, type ElementSuite } from './element-suite.js';
