/// Where the broker is, and what lets a program in: a user's password, and TLS with the authority
/// and the certificate of one's own.
@NullMarked
package mingbai.program.broker;

import org.jspecify.annotations.NullMarked;
