/**
 * How Node.js runs the server. Young objects get 32 MB for a half-space instead of 16: what a call makes is mostly dead before it is
 * looked at, and half as many collections copy what is not.
 */
export const SERVER_FLAGS = ['--enable-source-maps', '--max-semi-space-size=32'];
