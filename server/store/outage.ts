import { mongo } from 'mongoose';

/** Names of errors that the driver throws when no member answers, or none is primary. */
const UNREACHABLE =
  /ServerSelection|MongoNetwork|MongoNotConnected|MongoPoolCleared|MongoPoolClosed|MongoTopologyClosed|MongoClientClosed|MongoWaitQueueTimeout|MongoOperationTimeout|MongooseServerSelection/;

/** Labels by which the database says that the same may succeed later. */
const LABELS = ['TransientTransactionError', 'UnknownTransactionCommitResult', 'RetryableWriteError'];

/** Codes of a member that is no primary any more or not yet, that stops, that is too slow or that has no room left. */
const CODES = new Set([
  6, // HostUnreachable
  7, // HostNotFound
  24, // LockTimeout
  43, // CursorNotFound: its member died
  50, // MaxTimeMSExpired
  64, // WriteConcernTimeout
  89, // NetworkTimeout
  91, // ShutdownInProgress
  112, // WriteConflict
  133, // FailedToSatisfyReadPreference
  134, // ReadConcernMajorityNotAvailableYet
  189, // PrimarySteppedDown
  202, // NetworkInterfaceExceededTimeLimit
  234, // RetryChangeStream
  237, // CursorKilled
  251, // NoSuchTransaction
  262, // ExceededTimeLimit
  290, // TransactionExceededLifetimeLimitSeconds
  317, // ConnectionPoolExpired
  9001, // SocketException
  10058, // LegacyNotPrimary
  10107, // NotWritablePrimary
  11600, // InterruptedAtShutdown
  11602, // InterruptedDueToReplStateChange
  13435, // NotPrimaryNoSecondaryOk
  13436, // NotPrimaryOrSecondary
  14031, // OutOfDiskSpace
]);

/** What the system says of a socket; the driver lets some of it through as it is. */
const SOCKET_CODES = ['EPIPE', 'ECONNRESET', 'ECONNREFUSED', 'ETIMEDOUT', 'ERR_STREAM_DESTROYED'];

/** Whether a connection broke before its answer had come. What is written in bulk tells it in an error around that one. */
export function isBroken(thrown: unknown): boolean {
  const inner = thrown instanceof mongo.MongoBulkWriteError ? (thrown.errorResponse as unknown) : thrown;
  if (inner instanceof mongo.MongoNetworkError) return true;
  return inner instanceof Error && SOCKET_CODES.includes(String((inner as NodeJS.ErrnoException).code));
}

/** Whether the database is out of reach, chooses a primary, or has no room: worth another try, and not the caller's fault. */
export function isOutage(thrown: unknown): boolean {
  if (!(thrown instanceof Error)) return false;
  if (UNREACHABLE.test(thrown.name) || isBroken(thrown) || isDisconnected(thrown)) return true;
  if (!(thrown instanceof mongo.MongoError)) return false;
  return LABELS.some((label) => thrown.hasErrorLabel(label)) || CODES.has(Number(thrown.code));
}

/** Mongoose refuses by itself while it knows of no server. */
const isDisconnected = ({ name, message }: Error): boolean =>
  name === 'MongooseError' && message.includes('bufferCommands');
