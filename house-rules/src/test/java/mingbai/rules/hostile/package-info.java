/// A service in the hands of an attacker.
@NullMarked
package mingbai.rules.hostile;

import org.jspecify.annotations.NullMarked;
