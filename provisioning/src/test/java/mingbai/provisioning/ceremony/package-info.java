@NullMarked
package mingbai.provisioning.ceremony;

import org.jspecify.annotations.NullMarked;
