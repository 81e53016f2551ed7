/// The ceremony of the trust root, tried.
@NullMarked
package mingbai.provisioning.ceremony;

import org.jspecify.annotations.NullMarked;
