import type { Migration } from '../store/migrations.js';

/** Signs of life of processes that died are removed by themselves. */
export const processes: Migration = {
  name: '202611251730-processes',
  async up(connection) {
    await connection.collection('processes').createIndex({ until: 1 }, { expireAfterSeconds: 3_600 });
  },
};
